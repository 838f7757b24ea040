import { elapsedShare } from "../calendar/elapsed.ts";
import type { Rational } from "../exact/rational.ts";
import { difference, followedBy, quantity } from "../formula/explain-quantity.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { IndicatorDerivation } from "./explain-derivation.ts";
import type { Judgement } from "./judge.ts";

/** The name of the target, for `besideText`. */
export const TARGET: Bilingual = { "zh-TW": "目標", en: "the target" };
const PACE: Bilingual = { "zh-TW": "應有進度", en: "the pace" };

/** The pace that a judgement was held against, and the share of the year that it comes from. */
export function paceExplained({ period }: Indicator, { pace, asOf }: Judgement): IndicatorDerivation["pace"] {
  return pace && { elapsed: elapsedShare(period, asOf), value: pace };
}

/** A judged value beside its target, and beside its pace where it has one. */
export function comparisonText(indicator: Indicator, { judged, pace }: Judgement): Bilingual | null {
  if (judged === null) return null;
  const besideTarget = besideText(judged, indicator.target, TARGET, indicator.unit);
  if (pace === null) return besideTarget;
  const besidePace = besideText(judged, pace, PACE, indicator.unit);
  return { "zh-TW": `${besideTarget["zh-TW"]}；${besidePace["zh-TW"]}`, en: `${besideTarget.en}; ${besidePace.en}` };
}

/** A value beside a bar, and how far they are apart. */
export function besideText(value: Rational, bar: Rational, name: Bilingual, unit: string): Bilingual {
  const left = quantity(value, unit, bar);
  const right = quantity(bar, unit, value);
  const order = value.compare(bar);
  if (order === 0)
    return {
      "zh-TW": `${followedBy(left["zh-TW"], "等於")}${name["zh-TW"]} ${right["zh-TW"]}`,
      en: `${left.en} equals ${name.en} of ${right.en}`,
    };
  const apart = difference(value.subtract(bar).abs(), unit);
  return order > 0
    ? {
        "zh-TW": `${followedBy(left["zh-TW"], "高於")}${name["zh-TW"]} ${right["zh-TW"]}，多 ${apart["zh-TW"]}`,
        en: `${left.en} is above ${name.en} of ${right.en} by ${apart.en}`,
      }
    : {
        "zh-TW": `${followedBy(left["zh-TW"], "低於")}${name["zh-TW"]} ${right["zh-TW"]}，差 ${apart["zh-TW"]}`,
        en: `${left.en} is below ${name.en} of ${right.en} by ${apart.en}`,
      };
}
