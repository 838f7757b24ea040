import type { Rational } from "../exact/rational.ts";
import { readableNumber } from "../exact/readable-number.ts";
import { followedBy, quantity } from "../formula/explain-quantity.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import { besideText, TARGET } from "./explain-comparison.ts";
import type { PartLimit } from "./shortfall-domain.ts";

/** A reported figure misses its target, and what it was computed from isn't known. */
export function reportedText(indicator: Indicator, judged: Rational, variable: string | null): Bilingual {
  const { "zh-TW": chinese, en } = besideTarget(indicator, judged);
  if (indicator.formula.expression?.type === "variable")
    return {
      "zh-TW": `${chinese}；此為機關公布的數字，未附計算資料。`,
      en: `${en}; this figure was reported, not computed from inputs.`,
    };
  const inVariable =
    variable === null
      ? { "zh-TW": "無法換算為公式中的數字", en: "the difference can't be told in numbers of its formula" }
      : { "zh-TW": `無法換算為「${variable}」`, en: `the difference can't be told in ${variable}` };
  return {
    "zh-TW": `${chinese}；此為機關公布的數字，未附計算資料，${inVariable["zh-TW"]}。`,
    en: `${en}; this figure was reported without its numbers, so ${inVariable.en}.`,
  };
}

/** The plan doesn't say which of several numbers is to change. */
export function noVariableText(indicator: Indicator, judged: Rational): Bilingual {
  const { "zh-TW": chinese, en } = besideTarget(indicator, judged);
  const { variables } = indicator.formula;
  return {
    "zh-TW": `${chinese}；計畫未指定以公式中哪一個數字表示差額（${variables.map((name) => `「${name}」`).join("、")}）。`,
    en: `${en}; the plan doesn't say which number of the formula is to make it up (${variables.join(", ")}).`,
  };
}

/** What a variable would have to be is beyond a limit that it has by its whole, or by its part. */
export function limitText(variable: string, needed: Rational, { other, value, side }: PartLimit): Bilingual {
  const [number, limit] = [readableNumber(needed, value), readableNumber(value, needed)];
  return side === "atMost"
    ? {
        "zh-TW": `「${variable}」須達 ${number}，但不能超過所屬的「${other}」${limit}；「${other}」不變則無法達成目標。`,
        en: `${variable} would have to be ${number}, but can't exceed ${other}, of which it is a part, with ${limit}; while that stays, the target can't be met.`,
      }
    : {
        "zh-TW": `「${variable}」須降至 ${number}，但不能少於所含的「${other}」${limit}；「${other}」不變則無法達成目標。`,
        en: `${variable} would have to be ${number}, but can't be below ${other}, which is a part of it, with ${limit}; while that stays, the target can't be met.`,
      };
}

/** No value of a variable meets the target while the others stay. */
export function notEnoughText({ formula, target, unit, direction }: Indicator, variable: string): Bilingual {
  const bar = quantity(target, unit);
  const [chinese, english] = direction === "atLeast" ? ["以上", "at least"] : ["以下", "at most"];
  const [tried, none] =
    formula.expression === null
      ? ["不論完成至第幾步", "No step"]
      : [`其餘數字不變，「${variable}」不論為何`, `With the other numbers as they are, no ${variable}`];
  return {
    "zh-TW": `${tried}，都無法達到目標 ${followedBy(bar["zh-TW"], chinese)}。`,
    en: `${none} reaches the target of ${english} ${bar.en}.`,
  };
}

/** Behind the pace, but no value of the variable passes the year's limit. */
export function noLimitText(variable: string): Bilingual {
  return {
    "zh-TW": `超過應有進度，但其餘數字不變，「${variable}」不論為何都不會超過全年上限。`,
    en: `Above the pace, but with the other numbers as they are no ${variable} passes the year's limit.`,
  };
}

function besideTarget({ target, unit }: Indicator, judged: Rational): Bilingual {
  return besideText(judged, target, TARGET, unit);
}
