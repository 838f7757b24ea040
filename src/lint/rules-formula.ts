import { HUNDRED, ONE } from "../exact/rational.ts";
import type { Expression } from "../formula/ast.ts";
import { formatExpression } from "../formula/format.ts";
import { percentReading } from "../formula/percent.ts";
import type { Bilingual } from "../issue/locale.ts";
import { namesFigure } from "../plan/figure-name.ts";
import { plainPercent } from "../plan/plain-percent.ts";
import type { IndicatorView } from "../plan/plan-view.ts";
import { growthBase } from "./growth-base.ts";
import { CONVENTION, type Found, type Rule } from "./rule.ts";

/** What a formula says against its target and title. */
export const formulaRules: Readonly<
  Record<
    | "unitMismatch"
    | "percentSignMissing"
    | "mixedPercent"
    | "growthIsShareDifference"
    | "nameMayBeProse"
    | "lastStepBelowHundred",
    Rule
  >
> = {
  unitMismatch: {
    severity: "warning",
    reason: {
      "zh-TW": "衡量標準算出的單位應與目標值的單位相同，才能比較。",
      en: "A figure can be compared with its target only in the same unit.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(mismatchedUnit),
  },

  percentSignMissing: {
    severity: "warning",
    reason: {
      "zh-TW": "目標值以百分比表示，衡量標準卻未印百分號，讀者無從得知是否應換算。",
      en: "The target is a percent and the formula prints no percent sign, so readers can't tell whether to scale it.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(missingPercent),
  },

  mixedPercent: {
    severity: "error",
    reason: {
      "zh-TW": "目標值為百分比時，比率與非比率的數值不能相加，否則無從判斷何者以百分比計。",
      en: "Where the target is a percent, a share and a figure that is none can't be added up: nothing says which of them is in percent.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(mixedPercent),
  },

  growthIsShareDifference: {
    severity: "warning",
    reason: {
      "zh-TW": "成長率係兩期之差除以前期；除以他數者為占比之差，兩者數值不同。",
      en: "Growth is the difference divided by the earlier figure; divided by another it is a difference of shares, which is another number.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(falseGrowth),
  },

  nameMayBeProse: {
    severity: "warning",
    reason: {
      "zh-TW": "衡量標準僅為一段文字時，視為單一數值的名稱；若只是敘述，即未說明如何計算。",
      en: "A formula of mere words is read as the name of one figure; if it is prose, nothing says how the figure is had.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(proseName),
  },

  lastStepBelowHundred: {
    severity: "warning",
    reason: {
      "zh-TW": "各步驟完成後仍未達 100%，計畫無從全部達成。",
      en: "If the last step doesn't reach 100%, the work is never completed.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(unfinishedSteps),
  },
};

function mismatchedUnit({ id, path, unit, formula }: IndicatorView): readonly Found[] {
  const computed = formula?.unit ?? null;
  if (computed === null || unit === "" || plainUnit(computed) === plainUnit(unit)) return [];
  const message = {
    "zh-TW": `指標 ${id} 的衡量標準以 ${computed} 計，目標值以 ${unit} 計`,
    en: `the formula of indicator ${id} is in ${computed}, its target in ${unit}`,
  };
  return [{ path: [...path, "unit"], message }];
}

/** 場數 is the number of 場. */
function plainUnit(unit: string): string {
  return plainPercent(unit).replace(/(?<=.)數$/, "");
}

function missingPercent({ id, path, unit, formula }: IndicatorView): readonly Found[] {
  if (plainPercent(unit) !== "%" || formula?.expression == null) return [];
  const { expression } = formula;
  const reading = percentReading(expression);
  if (reading !== "hundred" && reading !== "quotient") return [];
  const printed: Bilingual =
    reading === "hundred"
      ? { "zh-TW": "僅乘以 100", en: "multiplies by a plain 100" }
      : { "zh-TW": "為未乘以 100% 的比率", en: "is a share that isn't multiplied by 100%" };
  const message = {
    "zh-TW": `指標 ${id} 的目標值為百分比，衡量標準${printed["zh-TW"]}；此處按百分比計算`,
    en: `the target of indicator ${id} is a percent, and its formula ${printed.en}; it is computed in percent here`,
  };
  const written = formatExpression(reading === "hundred" ? inPercent(expression) : timesHundredPercent(expression));
  return [{ path: [...path, "formula"], message, fix: { "zh-TW": `改寫為 ${written}`, en: `write ${written}` } }];
}

function mixedPercent({ id, path, unit, formula }: IndicatorView): readonly Found[] {
  if (plainPercent(unit) !== "%" || formula?.expression == null) return [];
  if (percentReading(formula.expression) !== "mixed") return [];
  const message = {
    "zh-TW": `指標 ${id} 的目標值為百分比，衡量標準將比率與非比率的數值相加；此處依式計算，不予換算`,
    en: `the target of indicator ${id} is a percent, and its formula adds shares to figures that are none; it is computed as it stands here`,
  };
  const fix = {
    "zh-TW": "將各比率乘以 100，例如 甲/乙*100*50%+丙*50%",
    en: "multiply each share by a plain 100, such as 甲/乙*100*50%+丙*50%",
  };
  return [{ path: [...path, "formula"], message, fix }];
}

function timesHundredPercent(expression: Expression): Expression {
  const factors = expression.type === "product" ? expression.factors : [{ sign: "*" as const, operand: expression }];
  return {
    type: "product",
    factors: [...factors, { sign: "*", operand: { type: "number", value: ONE, suffix: "%" } }],
  };
}

/** The expression with 100% for each plain factor 100 of its outermost product. */
function inPercent(expression: Expression): Expression {
  switch (expression.type) {
    case "negation":
      return { ...expression, operand: inPercent(expression.operand) };
    case "product":
      return {
        ...expression,
        factors: expression.factors.map((factor) =>
          factor.sign === "*" ? { ...factor, operand: inPercent(factor.operand) } : factor,
        ),
      };
    case "number":
      return expression.value.equals(HUNDRED) && expression.suffix === undefined
        ? { type: "number", value: expression.value.divide(HUNDRED), suffix: "%" }
        : expression;
    default:
      return expression;
  }
}

function falseGrowth({ id, title, path, formula }: IndicatorView): readonly Found[] {
  const base = formula?.expression == null ? undefined : growthBase(title, formula.expression);
  if (base === undefined) return [];
  const { word, difference, divisor, expected } = base;
  const message = {
    "zh-TW": `指標 ${id} 名為${word}，衡量標準卻以 ${difference} 除以 ${divisor}，為占比之差`,
    en: `the title of indicator ${id} says ${word}, but its formula divides ${difference} by ${divisor}: a difference of shares`,
  };
  const fix = {
    "zh-TW": `改以 ${expected} 為分母，或改稱占比之增減`,
    en: `divide by ${expected}, or call it the change of a share`,
  };
  return [{ path: [...path, "formula"], message, fix }];
}

/** Whoever declares the name says that it is a figure's. */
function proseName({ id, path, formula, declared }: IndicatorView): readonly Found[] {
  const { expression } = formula ?? {};
  if (expression?.type !== "variable" || declared.has(expression.name) || namesFigure(expression.name)) return [];
  const message = {
    "zh-TW": `指標 ${id} 的衡量標準讀為單一數值「${expression.name}」，但可能只是敘述`,
    en: `the formula of indicator ${id} is read as one figure, "${expression.name}", and may be prose`,
  };
  const fix = {
    "zh-TW": "寫出計算方式，或於 variables 宣告此名稱",
    en: "write what is computed, or declare the name in variables",
  };
  return [{ path: [...path, "formula"], message, fix }];
}

function unfinishedSteps({ id, path, formula }: IndicatorView): readonly Found[] {
  const last = formula?.steps.at(-1);
  if (last === undefined || last.percent.equals(HUNDRED)) return [];
  const message = {
    "zh-TW": `指標 ${id} 的最後一步「${last.title}」為 ${last.percent}%，不是 100%`,
    en: `the last step of indicator ${id}, "${last.title}", reaches ${last.percent}%, not 100%`,
  };
  return [{ path: [...path, "formula"], message }];
}
