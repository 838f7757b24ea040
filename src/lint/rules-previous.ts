import type { Rational } from "../exact/rational.ts";
import { readableNumber } from "../exact/readable-number.ts";
import type { IssuePath } from "../issue/issue.ts";
import type { Change } from "../plan/change.ts";
import type { GoalView, IndicatorView, PlanView } from "../plan/plan-view.ts";
import { CONVENTION, type Found, type Previous, type PreviousActuals, type Rule, type Subject } from "./rule.ts";

/** A plan beside that of the year before and what it came to. */
export const previousRules: Readonly<
  Record<
    "renamed" | "dropped" | "weightShifted" | "targetLoosened" | "targetAlreadyReached" | "reachedTargetKept",
    Rule
  >
> = {
  renamed: {
    severity: "information",
    reason: {
      "zh-TW": "名稱變更後，讀者無從得知是否仍為同一項，歷年數值亦難以比較。",
      en: "Under another title nobody can tell whether it is the same, and years can't be compared.",
    },
    source: CONVENTION,
    check: (subject) =>
      changesFound(subject, (change) => change.kind === "renamed" && !isOtherSpelling(change, subject), "title"),
  },

  dropped: {
    severity: "warning",
    reason: {
      "zh-TW": "刪除的目標或指標不再受檢視，應說明原因。",
      en: "What was dropped is no longer looked at; the reason should be told.",
    },
    source: CONVENTION,
    check: (subject) => changesFound(subject, ({ kind }) => kind === "dropped"),
  },

  weightShifted: {
    severity: "information",
    reason: {
      "zh-TW": "權重改變後，各年總分不能直接比較。",
      en: "After weights have shifted, totals of different years can't be compared.",
    },
    source: CONVENTION,
    check: (subject) => changesFound(subject, ({ kind }) => kind === "weight", "weight"),
  },

  targetLoosened: {
    severity: "warning",
    reason: {
      "zh-TW": "下修年度目標值應分析未能達成原訂目標之原因，並擬定因應策略。",
      en: "A target that is lowered asks for an analysis of why the former one was not reached, and for a response.",
    },
    source: "臺中市政府施政績效管理要點第五點第二款",
    check: (subject) => changesFound(subject, ({ tendency }) => tendency === "loosened", "target"),
  },

  targetAlreadyReached: {
    severity: "information",
    reason: {
      "zh-TW": "前一年度已達到的數值，今年不必更進一步即可達成。",
      en: "What was reached the year before can be met without getting any better.",
    },
    source: CONVENTION,
    check: ({ previous }) => reachedTargets(previous).map(reachedFound),
  },

  reachedTargetKept: {
    severity: "warning",
    reason: {
      "zh-TW": "前一年度已超過的目標值未予調整，等於允許退步。",
      en: "A target that was reached and is kept allows getting worse.",
    },
    source: CONVENTION,
    check: ({ previous }) =>
      reachedTargets(previous)
        .filter(({ before, after }) => before.target?.equals(after.target))
        .map(keptFound),
  },
};

/** The changes of one kind, each at a field of what the plan has, or in the previous plan at what was dropped. */
function changesFound(
  { plan, previous }: Subject,
  isMeant: (change: Change) => boolean,
  field?: string,
): readonly Found[] {
  if (previous === undefined) return [];
  return previous.changes.filter(isMeant).map((change) => ({
    path: field === undefined ? ["previous", ...pathOf(change, previous.plan)] : [...pathOf(change, plan), field],
    message: change.message,
  }));
}

function pathOf({ level, id }: Change, { goals, indicators }: PlanView): IssuePath {
  const items: readonly (GoalView | IndicatorView)[] = level === "goal" ? goals : indicators;
  // What changed is in the plan that its id is from.
  return (items.find((item) => item.id === id) as GoalView | IndicatorView).path;
}

/** A title that the plan prints in another place as before was not renamed, but spelt in two ways. */
function isOtherSpelling({ level, id, from }: Change, { plan }: Subject): boolean {
  if (level !== "goal") return false;
  return plan.goals.some((goal) => goal.id === id && goal.otherSpellings.some(({ title }) => title === from));
}

interface Reached {
  readonly before: IndicatorView;
  readonly after: IndicatorView & { readonly target: Rational };
  readonly actual: Rational;
  readonly asOf: string;
}

function reachedTargets(previous: Previous | undefined): readonly Reached[] {
  const { actuals, comparison } = previous ?? {};
  if (actuals === undefined || comparison === undefined) return [];
  return comparison.indicators.pairs.flatMap(([before, after]) => {
    const actual = actuals.byId.get(before.id);
    if (actual === undefined || !isReached(before, after, actual, actuals)) return [];
    return [{ before, after, actual, asOf: actuals.asOf }];
  });
}

/** Steps begin anew each year, and a count that may not exceed its target is in by the year's end. */
function isReached(
  before: IndicatorView,
  after: IndicatorView,
  actual: Rational,
  { yearOver }: PreviousActuals,
): after is Reached["after"] {
  const { direction, accrual } = after.source;
  if (after.target === undefined || before.unit !== after.unit || before.source.direction !== direction) return false;
  if (accrual === "milestones" || before.source.accrual !== accrual) return false;
  if (accrual === "cumulative" && direction === "atMost" && !yearOver) return false;
  return direction === "atLeast" ? actual.compare(after.target) >= 0 : actual.compare(after.target) <= 0;
}

function reachedFound({ after, actual, asOf }: Reached): Found {
  const { id, unit, target, path } = after;
  const figure = `${readableNumber(actual, target)}${unit}`;
  const message = {
    "zh-TW": `指標 ${id} 的目標值為 ${target}${unit}，前一年度至 ${asOf} 已達 ${figure}`,
    en: `the target of indicator ${id} is ${target}${unit}; the year before had reached ${figure} by ${asOf}`,
  };
  return { path: [...path, "target"], message };
}

function keptFound({ after, actual, asOf }: Reached): Found {
  const { id, unit, target, path } = after;
  const figure = `${readableNumber(actual, target)}${unit}`;
  const message = {
    "zh-TW": `指標 ${id} 的目標值維持 ${target}${unit}，前一年度至 ${asOf} 已達 ${figure}`,
    en: `the target of indicator ${id} is kept at ${target}${unit}, though the year before had reached ${figure} by ${asOf}`,
  };
  return { path: [...path, "target"], message };
}
