import { readableNumber } from "../exact/readable-number.ts";
import type { Bilingual } from "../issue/locale.ts";
import { quantity } from "./explain-quantity.ts";
import { formatExpression } from "./format.ts";
import type { Obstacle } from "./linear-analysis.ts";
import type { Answer } from "./solve-answer.ts";
import type { Bar } from "./solve-meeting.ts";
import type { Domain } from "./solve-range.ts";
import { lowerText, rangesText, upperText } from "./solve-range-text.ts";

/** What is asked of a variable, for the texts that answer. */
export interface Question {
  readonly variable: string;
  readonly bar: Bar;
  /** The unit of the formula's value. */
  readonly unit: string | null;
  readonly domain: Domain;
  /** Other variables keep their numbers. */
  readonly hasOthers: boolean;
}

const OTHERS_FIXED: Bilingual = { "zh-TW": "其餘數字不變，", en: "With the other numbers as they are, " };

const ANY_COUNT: Bilingual = { "zh-TW": "為可得結果的整數", en: "any count that gives a value" };

/** An answer's reason, for reading. */
export function answerText(question: Question, answer: Answer): Bilingual {
  const { variable, domain } = question;
  const others = question.hasOthers ? OTHERS_FIXED : { "zh-TW": "", en: "" };
  const target = targetText(question);
  switch (answer.kind) {
    case "value": {
      const ranges = rangesText(answer.ranges);
      const whole = wholeText(answer);
      return {
        "zh-TW": `${others["zh-TW"]}「${variable}」須${ranges["zh-TW"]}${whole["zh-TW"]}，結果才會${target["zh-TW"]}。`,
        en: `${others.en}${variable} must be ${ranges.en}${whole.en} for the result to be ${target.en}.`,
      };
    }
    case "alreadyMet": {
      const now = readableNumber(answer.now);
      return {
        "zh-TW": `「${variable}」現為 ${now}，結果已${target["zh-TW"]}。`,
        en: `${variable} is ${now} now, and the result is ${target.en} already.`,
      };
    }
    case "anyValue": {
      const any = domain.whole ? ANY_COUNT : rangesText(answer.ranges);
      return {
        "zh-TW": `「${variable}」只要${any["zh-TW"]}，結果即${target["zh-TW"]}。`,
        en: `${variable} may be ${any.en}: the result is ${target.en}.`,
      };
    }
    case "cannotBeMet": {
      const within = domainText(domain);
      return {
        "zh-TW": `${others["zh-TW"]}「${variable}」${within["zh-TW"]}，結果都無法${target["zh-TW"]}。`,
        en: `${others.en}no ${variable}${within.en} makes the result ${target.en}.`,
      };
    }
  }
}

/** Why the formula gives no answer in this variable. */
export function obstacleText({ variable }: Pick<Question, "variable">, { obstacle, part }: Obstacle): Bilingual {
  const printed = formatExpression(part);
  if (obstacle === "zeroDenominator")
    return {
      "zh-TW": `分母 ${printed} 為 0，「${variable}」無論為何都無法計算。`,
      en: `The denominator ${printed} is 0 whatever ${variable} is, so there is no value.`,
    };
  return {
    "zh-TW": `「${printed}」對「${variable}」不是線性分式 (a·x+b)/(c·x+d)，無法精確求解。`,
    en: `There is no exact answer: ${printed} is not linear-fractional, (a·x+b)/(c·x+d), in ${variable}.`,
  };
}

function targetText({ bar: { direction, value, strict }, unit }: Question): Bilingual {
  const target = quantity(value, unit);
  return direction === "atLeast" ? lowerText(target, !strict) : upperText(target, !strict);
}

function wholeText({ whole, boundary, direction }: Answer & { readonly kind: "value" }): Bilingual {
  if (whole === null || whole.equals(boundary)) return { "zh-TW": "", en: "" };
  return direction === "atLeast"
    ? { "zh-TW": `（整數 ${whole} 以上）`, en: ` (as a whole number at least ${whole})` }
    : { "zh-TW": `（整數 ${whole} 以下）`, en: ` (as a whole number at most ${whole})` };
}

/** What is tried of a variable. */
function domainText({ from, to, whole }: Domain): Bilingual {
  if (from === null && to === null) return { "zh-TW": "不論為何", en: "" };
  const ends = rangesText([{ from: from && { value: from, included: true }, to: to && { value: to, included: true } }]);
  return whole
    ? { "zh-TW": `只能${ends["zh-TW"]}的整數`, en: ` (a whole number, ${ends.en})` }
    : { "zh-TW": `只能${ends["zh-TW"]}`, en: ` (${ends.en})` };
}
