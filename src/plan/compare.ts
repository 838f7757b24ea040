import { formatFormula } from "../formula/format.ts";
import type { Change, ChangeKind, Tendency, WordlessChange } from "./change.ts";
import { type Pairs, pairItems } from "./compare-pairs.ts";
import { changeMessage } from "./compare-text.ts";
import type { Plan } from "./plan.ts";
import { type GoalView, type IndicatorView, type PlanView, planView } from "./plan-view.ts";
import type { PlanSource } from "./source.ts";

/** Two plans, and which goal and indicator of the later one is which of the earlier. */
export interface Comparison {
  readonly goals: Pairs<GoalView>;
  readonly indicators: Pairs<IndicatorView>;
}

/**
 * What changed from one year's plan to the next: goals and indicators added, dropped, renamed (known by their likeness)
 * and moved to another place; weights, targets, formulas, directions and units. The target of each indicator that is
 * in both plans is told, also where it is unchanged, with its tendency by direction.
 *
 * Plans that `definePlan` refuses are compared as far as they can be read.
 *
 * @example
 * ```ts
 * import { comparePlans } from "civic-kpi";
 * import { plan106, plan107 } from "civic-kpi/taichung";
 *
 * const changes = comparePlans(plan106, plan107);
 * changes.filter(({ tendency }) => tendency === "tightened").map(({ id }) => id); // => ["1.1", "2.1", "3.1", "4.1", "6.1", "7.1"]
 * changes.find(({ id, kind }) => id === "2.1" && kind === "target")?.message.en;
 * // => "target of indicator 2.1: ≤ 12% → ≤ 10%, tightened"
 * ```
 */
export function comparePlans(earlier: Plan | PlanSource, later: Plan | PlanSource): readonly Change[] {
  return changesOf(compareViews(planView(earlier), planView(later)));
}

/** Which goals and indicators of two plans are the same. */
export function compareViews(earlier: PlanView, later: PlanView): Comparison {
  return {
    goals: pairItems(earlier.goals, later.goals),
    indicators: pairItems(earlier.indicators, later.indicators),
  };
}

/** The changes of a comparison: of goals, then of indicators, each in the later plan's order and what was dropped last. */
export function changesOf({ goals, indicators }: Comparison): readonly Change[] {
  const changes = [
    ...goals.pairs.flatMap(goalChanges),
    ...goals.added.map((goal) => added("goal", goal)),
    ...goals.dropped.map((goal) => dropped("goal", goal)),
    ...indicators.pairs.flatMap(indicatorChanges),
    ...indicators.added.map((indicator) => added("indicator", indicator)),
    ...indicators.dropped.map((indicator) => dropped("indicator", indicator)),
  ];
  return changes.map((change) => ({ ...change, message: changeMessage(change) }));
}

type View = GoalView | IndicatorView;

function added(level: Change["level"], { id, title }: View): WordlessChange {
  return { kind: "added", level, id, earlierId: null, from: null, to: title };
}

function dropped(level: Change["level"], { id, title }: View): WordlessChange {
  return { kind: "dropped", level, id, earlierId: id, from: title, to: null };
}

function goalChanges([before, after]: readonly [GoalView, GoalView]): readonly WordlessChange[] {
  return commonChanges("goal", before, after);
}

function indicatorChanges([before, after]: readonly [IndicatorView, IndicatorView]): readonly WordlessChange[] {
  const changed = differences("indicator", before, after);
  return [
    ...commonChanges("indicator", before, after),
    ...changed("formula", formulaText(before), formulaText(after)),
    ...changed("direction", before.source.direction, after.source.direction),
    ...changed("unit", before.unit, after.unit),
    targetChange(before, after),
  ];
}

function commonChanges(level: Change["level"], before: View, after: View): readonly WordlessChange[] {
  const changed = differences(level, before, after);
  const isSameTitle = before.plainTitle === after.plainTitle;
  return [
    ...(isSameTitle ? [] : changed("renamed", before.title, after.title)),
    ...changed("moved", before.id, after.id),
    ...changed("weight", weightText(before), weightText(after)),
  ];
}

function differences(level: Change["level"], before: View, after: View) {
  return (kind: ChangeKind, from: string, to: string): readonly WordlessChange[] =>
    from === to ? [] : [{ kind, level, id: after.id, earlierId: before.id, from, to }];
}

function targetChange(before: IndicatorView, after: IndicatorView): WordlessChange {
  const ids = { id: after.id, earlierId: before.id };
  const tendency = tendencyOf(before, after);
  return { kind: "target", level: "indicator", ...ids, from: targetText(before), to: targetText(after), tendency };
}

function tendencyOf(before: IndicatorView, after: IndicatorView): Tendency {
  const { direction } = after.source;
  if (before.target === undefined || after.target === undefined) return "notComparable";
  if (before.source.direction !== direction || before.unit !== after.unit) return "notComparable";
  const order = after.target.compare(before.target);
  if (order === 0) return "unchanged";
  return order > 0 === (direction === "atLeast") ? "tightened" : "loosened";
}

/** A formula in canonical notation: another width or sign of multiplication is no other formula. */
function formulaText({ formula, source }: IndicatorView): string {
  return formula === undefined ? String(source.formula) : formatFormula(formula);
}

function weightText({ weight, source }: View): string {
  return weight?.toString() ?? String(source.weight);
}

/** A target with its unit and direction, as far as they can be read. */
function targetText({ target, unit, source }: IndicatorView): string {
  const bound = source.direction === "atMost" ? "≤" : "≥";
  return `${bound} ${target?.toString() ?? String(source.target)}${unit}`;
}
