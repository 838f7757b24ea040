import { HUNDRED, ONE, type Rational, ZERO } from "../exact/rational.ts";
import type { IndicatorView } from "../plan/plan-view.ts";
import { CONVENTION, type Found, type ReportedFigure, type Rule } from "./rule.ts";

/** Percents that look as if a share had been printed: 0.95 for 95%. */
export const shareRules: Readonly<Record<"targetMayBeShare" | "reportedMayBeShare", Rule>> = {
  targetMayBeShare: {
    severity: "warning",
    reason: {
      "zh-TW": "目標值以百分比計，0.95 即 0.95%；若所指為比值，目標值少了一百倍。",
      en: "A target in percent of 0.95 is 0.95%; if the share was meant, it is a hundred times too low.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(shareTarget),
  },

  reportedMayBeShare: {
    severity: "warning",
    reason: {
      "zh-TW": "提報數值以百分比計，0.95 即 0.95%；若所指為比值，數值少了一百倍。",
      en: "A figure in percent that is reported as 0.95 is 0.95%; if the share was meant, it is a hundred times too low.",
    },
    source: CONVENTION,
    check: ({ reported }) => reported.flatMap(shareReported),
  },
};

/** Changes, and figures that may be at most so much, are often below one percent. */
const CHANGE = /成長|增|減|降|growth|increase|decrease|reduction|change/i;

function mayBeShare({ unit, title, source }: IndicatorView, value: Rational): boolean {
  const isSmall = value.compare(ZERO) > 0 && value.compare(ONE) <= 0;
  return isSmall && unit === "%" && source.direction === "atLeast" && !CHANGE.test(title);
}

function shareTarget(indicator: IndicatorView): readonly Found[] {
  const { id, path, target } = indicator;
  if (target === undefined || !mayBeShare(indicator, target)) return [];
  const message = {
    "zh-TW": `指標 ${id} 的目標值為 ${target}%，至多百分之一`,
    en: `the target of indicator ${id} is ${target}%, which is no more than a hundredth`,
  };
  return [{ path: [...path, "target"], message, fix: fixOf(target) }];
}

/** Where the target is as small, so may the figure be. */
function shareReported({ indicator, value, path }: ReportedFigure): readonly Found[] {
  const { id, target } = indicator;
  if (target === undefined || mayBeShare(indicator, target) || !mayBeShare(indicator, value)) return [];
  const message = {
    "zh-TW": `指標 ${id} 提報 ${value}%，目標值為 ${target}%`,
    en: `indicator ${id} is reported as ${value}%, and its target is ${target}%`,
  };
  return [{ path, message, fix: fixOf(value) }];
}

function fixOf(value: Rational): Found["fix"] & {} {
  const percent = value.multiply(HUNDRED);
  return { "zh-TW": `若所指為比值，請寫 ${percent}`, en: `if the share is meant, write ${percent}` };
}
