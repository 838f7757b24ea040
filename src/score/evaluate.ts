import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { readActual } from "./compute.ts";
import { type Judgement, judge } from "./judge.ts";
import { readRulesFor, type ScoreOptions, score } from "./score.ts";
import type { Scorecard } from "./scorecard.ts";
import { readTiming } from "./timing.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

/** When and by which rules a plan is evaluated. */
export interface EvaluateOptions extends ScoreOptions {
  /** ISO date, which counts as elapsed; by default the last day of the plan's year. */
  readonly asOf?: string;
}

/**
 * Computes every indicator, judges it against its target, and scores the plan: the whole way from a year's figures to
 * the scorecard. A plan given as data is compiled on the way; compile it once with `definePlan` to evaluate it often.
 *
 * @throws CivicKpiError with all unknown indicators and variables, missing and unreadable inputs, and wrong options.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * card.points; // => "39"
 * card.percentOfMeasured?.toFixed(3); // => "92.857"
 * card.bounds; // => { lowest: "39", highest: "67" }
 * ```
 */
export function evaluatePlan<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  observations: ObservationsOf<Source>,
  options: EvaluateOptions = {},
): Scorecard {
  const compiled = compiledPlan(plan);
  const problems: Issue[] = [];
  const rules = readRulesFor(compiled, options.rules, problems);
  const { judgements, asOf } = readJudgements(compiled, observations, options.asOf, problems);
  if (rules === undefined || problems.length > 0) throw new CivicKpiError(problems);
  return score(compiled, judgements, rules, asOf);
}

interface Judgements {
  readonly judgements: readonly Judgement[];
  readonly asOf: string;
}

/** Judges every indicator of a plan, in its order, or throws all that is wrong with the observations and the date. */
export function judgeAll(plan: Plan, observations: unknown, asOf: string | undefined): Judgements {
  const problems: Issue[] = [];
  const judged = readJudgements(plan, observations, asOf, problems);
  if (problems.length > 0) throw new CivicKpiError(problems);
  return judged;
}

/** The judgement of every indicator; where the observations or the date are wrong, issues are added to `problems`. */
function readJudgements(plan: Plan, observations: unknown, asOf: string | undefined, problems: Issue[]): Judgements {
  const timing = readTiming(plan.period, asOf, problems) ?? { asOf: plan.period.end, elapsed: null };
  const given = readObservations(plan, observations, problems);
  const judgements: Judgement[] = [];
  // biome-ignore lint/style/useForOf: the iterator of a frozen array is not inlined (Node 20), see `score`.
  for (let index = 0; index < plan.indicators.length; index++) {
    const indicator = plan.indicators[index] as Indicator;
    const { id } = indicator;
    const actual = readActual(indicator, Object.hasOwn(given, id) ? given[id] : undefined, [id], problems);
    if (actual !== undefined) judgements.push(judge(indicator, actual, timing));
  }
  return { judgements, asOf: timing.asOf };
}

/** The observations as they are, those of no indicator reported. */
function readObservations(plan: Plan, observations: unknown, problems: Issue[]): Readonly<Record<string, unknown>> {
  if (typeof observations !== "object" || observations === null || Array.isArray(observations)) {
    problems.push(createIssue("observationsNotAnObject", [], { value: shownValue(observations) }));
    return {};
  }
  for (const id of Object.keys(observations)) if (!plan.has(id)) problems.push(unknownIndicator(plan, id, [id]));
  return observations as Readonly<Record<string, unknown>>;
}
