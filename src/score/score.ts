import type { IsoDate } from "../calendar/iso-date.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import { type CompiledRules, type RulesOption, readRules } from "../plan/compiled-rules.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { scoreIndicator } from "./indicator-line.ts";
import type { Judgement } from "./judge.ts";
import type { Scorecard } from "./scorecard.ts";
import { addedUp } from "./totals.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

/** How judgements are scored. */
export interface ScoreOptions {
  /** By default the plan's own rules, else `mirror`. */
  readonly rules?: RulesOption;
}

/**
 * The weighted scorecard of a plan from one judgement for each of its indicators.
 *
 * @throws CivicKpiError for judgements that are missing, of no indicator, or as of different days, and for rules that
 * can't be read or applied.
 *
 * @example
 * ```ts
 * import { computeIndicator, definePlan, judgeTarget, scorePlan } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const plan = definePlan(plan106);
 * const judgements = plan.indicators.map((indicator) => {
 *   const actual = computeIndicator(indicator, firstHalf106.observations[indicator.id as "1.1"]);
 *   return judgeTarget(indicator, actual, { asOf: firstHalf106.asOf });
 * });
 * scorePlan(plan, judgements).points; // => "39"
 * scorePlan(plan, judgements, { rules: "binary" }).points; // => "37"
 * ```
 */
export function scorePlan(
  plan: Plan | PlanSource,
  judgements: readonly Judgement[] | Readonly<Record<string, Judgement>>,
  options: ScoreOptions = {},
): Scorecard {
  const compiled = compiledPlan(plan);
  const problems: Issue[] = [];
  const rules = readRulesFor(compiled, options.rules, problems);
  const given = Object.values(judgements);
  const byId = new Map(given.map((judgement) => [judgement.id, judgement]));
  reportUnfitting(compiled, given, byId, problems);
  if (rules === undefined || problems.length > 0) throw new CivicKpiError(problems);
  const ordered = compiled.indicators.map(({ id }) => byId.get(id) as Judgement);
  return score(compiled, ordered, rules, (ordered[0] as Judgement).asOf);
}

/** The rules asked for, else the plan's own. */
export function rulesFor(plan: Plan, asked: RulesOption | undefined): CompiledRules {
  const problems: Issue[] = [];
  const rules = readRulesFor(plan, asked, problems);
  if (rules === undefined || problems.length > 0) throw new CivicKpiError(problems);
  return rules;
}

/** The rules asked for, else the plan's own; where they are wrong or don't fit, issues are added to `problems`. */
export function readRulesFor(plan: Plan, asked: RulesOption | undefined, problems: Issue[]): CompiledRules | undefined {
  return asked === undefined ? plan.rules : readRules(asked, plan.goals, problems);
}

function reportUnfitting(
  plan: Plan,
  given: readonly Judgement[],
  byId: ReadonlyMap<string, Judgement>,
  problems: Issue[],
): void {
  for (const judgement of given) {
    const { id } = judgement;
    if (!plan.has(id)) problems.push(unknownIndicator(plan, id, ["judgements"]));
    else if (byId.get(id) !== judgement) problems.push(createToolIssue("judgedTwice", ["judgements"], { id }));
  }
  for (const { id } of plan.indicators)
    if (!byId.has(id)) problems.push(createToolIssue("judgementMissing", ["judgements"], { id }));
  const [first] = given;
  const { start } = plan.period;
  if (first !== undefined && first.asOf < start)
    problems.push(createIssue("asOfBeforePeriod", ["judgements"], { asOf: first.asOf, start }));
  for (const { asOf } of given)
    if (first !== undefined && asOf !== first.asOf)
      problems.push(createToolIssue("judgementsDisagree", ["judgements"], { asOf: first.asOf, other: asOf }));
}

/** The scorecard from judgements in the order of the plan's indicators. */
export function score(plan: Plan, judgements: readonly Judgement[], rules: CompiledRules, asOf: IsoDate): Scorecard {
  const lines = plan.indicators.map((indicator, index) =>
    scoreIndicator(indicator, judgements[index] as Judgement, rules),
  );
  return addedUp(plan, lines, rules, asOf);
}
