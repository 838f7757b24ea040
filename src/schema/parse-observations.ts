import { refusals } from "../issue/refusals.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Observations } from "../plan/observation.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { judgeAll } from "../score/evaluate.ts";
import { observationsSchema } from "./observation-schema.ts";
import { type Parsed, parseDocument } from "./parsed.ts";

/**
 * Reads observations from JSON that nobody vouches for. With a plan, what comes out fits it: `evaluatePlan` takes both.
 *
 * @returns the observations, or all issues: what is no observation, and where there is none of it and a plan is given,
 * also unknown indicators and variables, missing inputs and whatever else `evaluatePlan` would throw for them.
 * @throws PlanError for a plan given as data that can't be run.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { parseObservations } from "civic-kpi/schema";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const text = '{ "2.1": { "inputs": { "重大缺失件數": 3, "年度抽驗件數": 40 } } }';
 * const parsed = parseObservations(JSON.parse(text), plan107);
 * parsed.ok && evaluatePlan(plan107, parsed.value).points; // => "9"
 * const unknown = parseObservations({ "2.2": { pending: "稽核中" } }, plan107);
 * unknown.ok ? [] : unknown.issues.map(({ code }) => code); // => ["unknownIndicator"]
 * ```
 */
export function parseObservations(document: unknown): Parsed<Observations>;
export function parseObservations<const Source extends PlanSource>(
  document: unknown,
  plan: Plan<Source> | Source,
): Parsed<ObservationsOf<Source>>;
export function parseObservations(document: unknown, plan?: Plan | PlanSource): Parsed<Observations> {
  const parsed = parseDocument(observationsSchema, document);
  if (!parsed.ok || plan === undefined) return parsed;
  const compiled = compiledPlan(plan);
  const issues = refusals(() => judgeAll(compiled, parsed.value, undefined));
  return issues.length === 0 ? parsed : { ok: false, issues };
}
