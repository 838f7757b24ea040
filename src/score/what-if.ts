import type { Rational } from "../exact/rational.ts";
import { ZERO } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation, Observations } from "../plan/observation.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { checkGiven, type Given, ownInput, ownObservation } from "../records/given.ts";
import { type EvaluateOptions, evaluatePlan } from "./evaluate.ts";
import type { IndicatorScore, Scorecard } from "./scorecard.ts";

/** An indicator whose figure, status, points or light a change moves. */
export interface Move {
  readonly id: string;
  readonly title: string;
  readonly before: IndicatorScore;
  readonly after: IndicatorScore;
  /** The points after less the points before; a figure that comes in brings all of its points, one that goes takes them. */
  readonly points: Rational;
}

/** The scorecard as it is and as it would be. */
export interface WhatIf {
  readonly before: Scorecard;
  readonly after: Scorecard;
  /** The plan's points after less those before: the sum of all moves. */
  readonly points: Rational;
  /** In the plan's order. */
  readonly moved: readonly Move[];
}

/**
 * What would become of a plan's score if some figures were others.
 *
 * Changes are given by name: a variable's printed name with its figure, for every indicator whose formula has it; or an
 * indicator's id with an observation, of which `{ inputs }` need not be complete: what isn't named stays as it is.
 *
 * @throws CivicKpiError for changes of names that the plan doesn't know, and as `evaluatePlan`.
 *
 * @example
 * ```ts
 * import { whatIf } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const { before, after, moved } = whatIf(
 *   plan106,
 *   firstHalf106.observations,
 *   { 年度內洩密案件查察件數: 3, "7.1": { reported: 88 } },
 *   { asOf: firstHalf106.asOf },
 * );
 * [before.points, after.points]; // => ["39", "49"]
 * moved.map(({ id, points }) => [id, points.toString()]); // => [["1.2", "1"], ["7.1", "9"]]
 * moved[0]?.before.status; // => "behind"
 * moved[0]?.after.status; // => "onTrack"
 * ```
 */
export function whatIf<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  observations: ObservationsOf<Source>,
  changes: Given,
  options: EvaluateOptions = {},
): WhatIf {
  const compiled: Plan = compiledPlan<PlanSource>(plan);
  const present: ObservationsOf<PlanSource> = observations;
  const problems: Issue[] = [];
  checkGiven(compiled, changes, problems);
  if (problems.length > 0) throw new CivicKpiError(problems);
  const before = evaluatePlan(compiled, present, options);
  const after = evaluatePlan(compiled, changed(compiled, present, changes), options);
  const moved = before.indicators.flatMap((line, index) => moveOf(line, after.indicators[index] as IndicatorScore));
  return { before, after, points: after.points.subtract(before.points), moved };
}

function changed(plan: Plan, observations: ObservationsOf<PlanSource>, changes: Given): Observations {
  return Object.fromEntries(
    plan.indicators.flatMap((indicator) => {
      const present = Object.hasOwn(observations, indicator.id) ? observations[indicator.id] : undefined;
      const observation = changedObservation(indicator, present, changes);
      return observation === undefined ? [] : [[indicator.id, observation]];
    }),
  );
}

function changedObservation(
  { id, formula }: Indicator,
  present: Observation | undefined,
  changes: Given,
): Observation | undefined {
  const own = ownObservation(changes, id);
  if (own !== undefined && !("inputs" in own)) return own;
  const known = formula.variables.flatMap((variable) => {
    const value = ownInput(own?.inputs, variable) ?? ownInput(changes, variable);
    return value === undefined ? [] : [[variable, value] as const];
  });
  if (known.length === 0) return present;
  const inputs = present !== undefined && "inputs" in present ? present.inputs : {};
  return { inputs: { ...inputs, ...Object.fromEntries(known) } };
}

function moveOf(before: IndicatorScore, after: IndicatorScore): readonly Move[] {
  const { id, title } = before;
  const isSame =
    before.status === after.status &&
    before.light === after.light &&
    isEqual(before.actual, after.actual) &&
    isEqual(before.points, after.points);
  return isSame ? [] : [{ id, title, before, after, points: (after.points ?? ZERO).subtract(before.points ?? ZERO) }];
}

function isEqual(left: Rational | null, right: Rational | null): boolean {
  return left === null || right === null ? left === right : left.equals(right);
}
