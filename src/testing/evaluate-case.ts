import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import type { Observation } from "../plan/observation.ts";
import type { Plan } from "../plan/plan.ts";
import { tallyRecords } from "../records/tally-records.ts";
import { toObservations } from "../records/to-observations.ts";
import { evaluatePlan } from "../score/evaluate.ts";
import type { PlanCase, PlanCases } from "../score/plan-case.ts";
import type { IndicatorScore } from "../score/scorecard.ts";
import { unknownIndicator } from "../score/unknown-indicator.ts";

/** What a case's indicator comes to, and the observation it comes from; or what is wrong with what the case hands in. */
export type EvaluatedCase =
  | { readonly score: IndicatorScore; readonly observation: Observation | undefined; readonly issues: readonly [] }
  | { readonly score: null; readonly issues: readonly Issue[] };

/** Takes a case the whole way that a plan's year takes, from what is known to the indicator's line of the scorecard. */
export function evaluateCase(plan: Plan, planCase: PlanCase, rules: PlanCases["rules"]): EvaluatedCase {
  const { indicator: id, asOf } = planCase;
  try {
    const observation = observationOf(plan, planCase);
    const options = { ...(asOf !== undefined && { asOf }), ...(rules !== undefined && { rules }) };
    const { indicators } = evaluatePlan(plan, observation === undefined ? {} : { [id]: observation }, options);
    const score = indicators.find((line) => line.id === id);
    if (score === undefined) throw new CivicKpiError([unknownIndicator(plan, id, ["indicator"])]);
    return { score, observation, issues: [] };
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    return { score: null, issues: error.issues };
  }
}

/** Records are counted up to the as-of day, as they would have been on it. */
function observationOf(plan: Plan, planCase: PlanCase): Observation | undefined {
  if ("inputs" in planCase) return { inputs: planCase.inputs };
  if ("observation" in planCase) return planCase.observation;
  const { records, given, asOf, indicator } = planCase;
  const { start, end } = plan.period;
  const period = { start, end: asOf !== undefined && asOf < end ? asOf : end };
  const observations = toObservations(plan, tallyRecords(plan, records, { period }), given);
  return Object.hasOwn(observations, indicator) ? observations[indicator] : undefined;
}
