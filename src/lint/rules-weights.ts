import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { CONVENTION, type Rule } from "./rule.ts";

/** Weights of one plan. */
export const weightRules: Readonly<Record<"goalWeightDiffers" | "totalNotHundred", Rule>> = {
  goalWeightDiffers: {
    severity: "error",
    reason: {
      "zh-TW": "目標的權重為其各指標權重之和。",
      en: "The weight of a goal is the sum of its indicators' weights.",
    },
    source: CONVENTION,
    check: ({ plan }) =>
      plan.goals.flatMap(({ id, path, weight, indicators }) => {
        const sum = sumOf(indicators);
        if (weight === undefined || sum === undefined || weight.equals(sum)) return [];
        return [
          {
            path: [...path, "weight"],
            message: {
              "zh-TW": `目標 ${id} 的權重印為 ${weight}，其指標權重合計 ${sum}`,
              en: `goal ${id} prints the weight ${weight}, its indicators sum to ${sum}`,
            },
            fix: {
              "zh-TW": `目標權重改為 ${sum}，或更正指標權重`,
              en: `print ${sum}, or correct an indicator's weight`,
            },
          },
        ];
      }),
  },

  totalNotHundred: {
    severity: "information",
    reason: {
      "zh-TW": "權重合計非 100 時，讀者無從得知其餘部分為何；得分應以合計為分母。",
      en: "Where weights don't total 100, nobody can tell what the rest is; points are out of the total.",
    },
    source: CONVENTION,
    check: ({ plan }) => {
      const total = sumOf(plan.indicators);
      if (total === undefined || total.isZero() || total.equals(HUNDRED)) return [];
      const message = {
        "zh-TW": `各指標權重合計 ${total}，不是 100`,
        en: `the indicators' weights total ${total}, not 100`,
      };
      return [{ path: ["goals"], message }];
    },
  },
};

/** The sum of weights, or undefined where one is no number. */
function sumOf(items: readonly { readonly weight: Rational | undefined }[]): Rational | undefined {
  let sum = ZERO;
  for (const { weight } of items) {
    if (weight === undefined) return undefined;
    sum = sum.add(weight);
  }
  return sum;
}
