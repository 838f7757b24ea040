import { readableNumber } from "../exact/readable-number.ts";
import { directionWord } from "../plan/direction-words.ts";
import type { IndicatorView } from "../plan/plan-view.ts";
import { meant } from "./meant.ts";
import { CONVENTION, type Found, type Rule, type Subject } from "./rule.ts";

/** What a plan declares of its indicators beyond what is printed. */
export const declaredRules: Readonly<
  Record<
    | "unsuppliedVariable"
    | "variableNotInFormula"
    | "leverNotInFormula"
    | "dueByNotAssessed"
    | "baselineBeyondTarget"
    | "directionContradictsTitle",
    Rule
  >
> = {
  unsuppliedVariable: {
    severity: "warning",
    reason: {
      "zh-TW": "計畫已說明各變數由何紀錄計得；未說明者，無人提供其數值。",
      en: "Where a plan says how its variables are had from records, nobody supplies one that it says nothing of.",
    },
    source: CONVENTION,
    check: unsupplied,
  },

  variableNotInFormula: {
    severity: "warning",
    reason: {
      "zh-TW": "宣告了公式沒有的變數，通常是名稱寫錯。",
      en: "A declared variable that is not in the formula is usually a misspelt one.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(strangers),
  },

  leverNotInFormula: {
    severity: "error",
    reason: {
      "zh-TW": "差額以此變數說明；不在公式中即無從說明。",
      en: "A shortfall is told in this variable; one that is not in the formula can't tell any.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(foreignLever),
  },

  dueByNotAssessed: {
    severity: "warning",
    reason: {
      "zh-TW": "期限僅適用於由外部評定的數值，其他指標不看期限。",
      en: "A due date is that of a figure assessed by others; no other indicator looks at it.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(uselessDueDate),
  },

  baselineBeyondTarget: {
    severity: "warning",
    reason: {
      "zh-TW": "基準值已優於目標值時，以 baseline 計分者，未達標亦得滿分。",
      en: "From a baseline that is better than its target, the achievement rule baseline gives all points for a target not met.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(reachedBaseline),
  },

  directionContradictsTitle: {
    severity: "warning",
    reason: {
      "zh-TW": "方向與名稱相反時，表現愈差得分愈高。",
      en: "With a direction against its words, an indicator scores the better the worse things are.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(contradictedTitle),
  },
};

function unsupplied({ plan }: Subject): readonly Found[] {
  if (!plan.indicators.some((indicator) => suppliedIn(indicator).size > 0)) return [];
  return plan.indicators.flatMap((indicator) => {
    const supplied = suppliedIn(indicator);
    const missing = indicator.formula?.variables.filter((name) => !supplied.has(name)) ?? [];
    return missing.map((name) => ({
      path: [...indicator.path, "variables", name],
      message: {
        "zh-TW": `沒有紀錄或人員提供指標 ${indicator.id} 的「${name}」`,
        en: `nothing supplies "${name}" of indicator ${indicator.id}`,
      },
      fix: {
        "zh-TW": `於 from 說明如何計得，由人提供者寫 "given"`,
        en: `say in from how it is counted, or "given" where a person hands it over`,
      },
    }));
  });
}

/** The variables that records or a person supply. */
function suppliedIn({ declared }: IndicatorView): ReadonlySet<string> {
  return new Set([...declared].flatMap(([name, { from }]) => (from === undefined ? [] : [name])));
}

function strangers({ id, path, formula, declared }: IndicatorView): readonly Found[] {
  if (formula === undefined) return [];
  const strange = [...declared.keys()].filter((name) => !formula.variables.includes(name));
  return strange.map((name) => ({
    path: [...path, "variables", name],
    message: {
      "zh-TW": `指標 ${id} 宣告了公式沒有的變數「${name}」`,
      en: `indicator ${id} declares "${name}", which is not in its formula`,
    },
    ...meant(name, formula.variables),
  }));
}

function foreignLever({ id, path, formula, source: { lever } }: IndicatorView): readonly Found[] {
  if (lever === undefined || formula === undefined || formula.variables.includes(lever)) return [];
  const message = {
    "zh-TW": `指標 ${id} 的差額應以「${lever}」說明，公式卻沒有此變數`,
    en: `a shortfall of indicator ${id} is to be told in "${lever}", which is not in its formula`,
  };
  return [{ path: [...path, "lever"], message, ...meant(String(lever), formula.variables) }];
}

function uselessDueDate({ id, path, source: { dueBy, accrual } }: IndicatorView): readonly Found[] {
  if (dueBy === undefined || accrual === "assessed") return [];
  const message = {
    "zh-TW": `指標 ${id} 訂有期限 ${dueBy}，累計方式卻為 ${accrual}`,
    en: `indicator ${id} is due by ${dueBy}, but its accrual is ${accrual}`,
  };
  const fix = { "zh-TW": "累計方式改為 assessed，或刪除期限", en: "make its accrual assessed, or drop the date" };
  return [{ path: [...path, "dueBy"], message, fix }];
}

function reachedBaseline({ id, path, target, baseline, source }: IndicatorView): readonly Found[] {
  if (baseline === undefined || target === undefined) return [];
  if (baseline.compare(target) !== (source.direction === "atLeast" ? 1 : -1)) return [];
  const [from, to] = [readableNumber(baseline, target), readableNumber(target, baseline)];
  const message = {
    "zh-TW": `指標 ${id} 的基準值 ${from} 已優於目標值 ${to}`,
    en: `the baseline of indicator ${id}, ${from}, is better than its target, ${to}`,
  };
  const fix = { "zh-TW": "核對基準值、目標值與方向", en: "check the baseline, the target and the direction" };
  return [{ path: [...path, "baseline"], message, fix }];
}

function contradictedTitle({ id, title, path, source: { direction } }: IndicatorView): readonly Found[] {
  const said = directionWord(title);
  if (said === undefined || said.direction === direction) return [];
  const message = {
    "zh-TW": `指標 ${id} 稱「${said.word}」，方向卻為 ${direction}`,
    en: `indicator ${id} is named a "${said.word}", but its direction is ${direction}`,
  };
  return [
    {
      path: [...path, "direction"],
      message,
      fix: { "zh-TW": `改為 ${said.direction}`, en: `make it ${said.direction}` },
    },
  ];
}
