import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Yardstick } from "../plan/yardstick.ts";
import type { Actual } from "./actual.ts";
import { readActual, readCarefully } from "./compute.ts";
import { scoreIndicator } from "./indicator-line.ts";
import { type Judgement, judge } from "./judge.ts";
import { quickLine } from "./quick-line.ts";
import { quickValue } from "./quick-value.ts";
import { readObservations } from "./read-observations.ts";
import { readRulesFor, type ScoreOptions } from "./score.ts";
import type { IndicatorScore, Scorecard } from "./scorecard.ts";
import { readTiming, type Timing } from "./timing.ts";
import { addedUp } from "./totals.ts";

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
  const timing = readTimingOf(compiled, options.asOf, problems);
  const given = readObservations(compiled, observations, problems);
  if (rules === undefined || problems.length > 0) {
    readJudgements(compiled, given, timing, problems);
    throw new CivicKpiError(problems);
  }
  const lines = readLines(given, timing, rules, problems);
  if (problems.length > 0) throw new CivicKpiError(problems);
  return addedUp(compiled, lines, rules, timing.asOf);
}

/** The line of every indicator; where an observation is wrong, issues are added to `problems`. */
function readLines(
  given: readonly unknown[],
  timing: Timing,
  rules: CompiledRules,
  problems: Issue[],
): IndicatorScore[] {
  const { indicators, yardsticks, lights } = rules.program;
  const lines = new Array<IndicatorScore>(indicators.length);
  for (let index = 0; index < indicators.length; index++) {
    const indicator = indicators[index] as Indicator;
    // As readActual does, but for the path: a list for each indicator that only what is wrong needs.
    const value = quickValue(indicator, given[index]);
    const actual: Actual | undefined = value
      ? { value, basis: "computed" }
      : readCarefully(indicator, given[index], [indicator.id], problems);
    if (actual === undefined) continue;
    const yardstick = yardsticks[index] as Yardstick | null;
    const quick = actual.value && quickLine(indicator, yardstick, actual.value, actual.basis, timing, lights);
    lines[index] = quick ?? scoreIndicator(indicator, judge(indicator, actual, timing), rules);
  }
  return lines;
}

interface Judgements {
  readonly judgements: readonly Judgement[];
  readonly asOf: string;
}

/** Judges every indicator of a plan, in its order, or throws all that is wrong with the observations and the date. */
export function judgeAll(plan: Plan, observations: unknown, asOf: string | undefined): Judgements {
  const problems: Issue[] = [];
  const timing = readTimingOf(plan, asOf, problems);
  const given = readObservations(plan, observations, problems);
  const judgements = readJudgements(plan, given, timing, problems);
  if (problems.length > 0) throw new CivicKpiError(problems);
  return { judgements, asOf: timing.asOf };
}

function readJudgements(
  { indicators }: Plan,
  given: readonly unknown[],
  timing: Timing,
  problems: Issue[],
): readonly Judgement[] {
  return indicators.flatMap((indicator, index) => {
    const actual = readActual(indicator, given[index], [indicator.id], problems);
    return actual === undefined ? [] : [judge(indicator, actual, timing)];
  });
}

/** The end of the year stands in for an unreadable date, so that the rest is checked as well. */
function readTimingOf({ period }: Plan, asOf: string | undefined, problems: Issue[]): Timing {
  return readTiming(period, asOf, problems) ?? { asOf: period.end, elapsed: null };
}
