import type { IsoDate } from "../calendar/iso-date.ts";
import { HUNDRED, ONE, type Rational, ZERO } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { type CompiledRules, type RulesOption, readRules } from "../plan/compiled-rules.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Goal, Indicator } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import type { Light } from "../plan/rules.ts";
import type { PlanSource } from "../plan/source.ts";
import { achievementOf } from "./achievement.ts";
import type { Judgement } from "./judge.ts";
import type { GoalScore, IndicatorScore, Scorecard } from "./scorecard.ts";
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
  return asked === undefined ? plan.rules : readRules(asked, plan.indicators, problems);
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
    else if (byId.get(id) !== judgement) problems.push(createIssue("judgedTwice", ["judgements"], { id }));
  }
  for (const { id } of plan.indicators)
    if (!byId.has(id)) problems.push(createIssue("judgementMissing", ["judgements"], { id }));
  const [first] = given;
  for (const { asOf } of given)
    if (first !== undefined && asOf !== first.asOf)
      problems.push(createIssue("judgementsDisagree", ["judgements"], { asOf: first.asOf, other: asOf }));
}

/** The scorecard from judgements in the order of the plan's indicators. */
export function score(plan: Plan, judgements: readonly Judgement[], rules: CompiledRules, asOf: IsoDate): Scorecard {
  const indicators: IndicatorScore[] = [];
  const goals: GoalScore[] = [];
  let points = ZERO;
  let measuredWeight = ZERO;
  let missingWeight = ZERO;
  let final = true;
  // biome-ignore lint/style/useForOf: the iterators of frozen arrays took a tenth of a scorecard (Node 20).
  for (let position = 0; position < plan.goals.length; position++) {
    const goal = plan.goals[position] as Goal;
    let goalPoints = ZERO;
    let goalMeasured = ZERO;
    // biome-ignore lint/style/useForOf: as above.
    for (let place = 0; place < goal.indicators.length; place++) {
      const indicator = goal.indicators[place] as Indicator;
      const judgement = judgements[indicators.length] as Judgement;
      const line = scoreIndicator(indicator, judgement, rules);
      indicators.push(line);
      final &&= line.final;
      if (line.points !== null) {
        goalPoints = goalPoints.add(line.points);
        goalMeasured = goalMeasured.add(indicator.weight);
      } else if (line.status !== "notApplicable") missingWeight = missingWeight.add(indicator.weight);
    }
    goals.push({
      id: goal.id,
      title: goal.title,
      weight: goal.weight,
      measuredWeight: goalMeasured,
      points: goalPoints,
    });
    points = points.add(goalPoints);
    measuredWeight = measuredWeight.add(goalMeasured);
  }
  const percentOfDeclared = percentOf(points, plan.weight);
  return {
    points,
    weight: plan.weight,
    measuredWeight,
    percentOfMeasured: measuredWeight.equals(plan.weight)
      ? percentOfDeclared
      : percentOfMeasured(points, measuredWeight),
    percentOfDeclared,
    bounds: { lowest: points, highest: points.add(missingWeight) },
    asOf,
    final,
    rules: rules.applied,
    goals,
    indicators,
  };
}

function percentOf(part: Rational, whole: Rational): Rational {
  return part.multiply(HUNDRED).divide(whole);
}

function percentOfMeasured(points: Rational, measuredWeight: Rational): Rational | null {
  return measuredWeight.isZero() ? null : percentOf(points, measuredWeight);
}

/** One indicator's line of a scorecard. */
export function scoreIndicator(indicator: Indicator, judgement: Judgement, rules: CompiledRules): IndicatorScore {
  const { id, title, weight, unit, direction, target } = indicator;
  const { actual, status, final, overdue } = judgement;
  if (actual.value === null) {
    return {
      id,
      title,
      weight,
      unit,
      direction,
      target,
      status,
      final,
      overdue,
      basis: null,
      actual: null,
      achievement: null,
      points: null,
      light: "white",
      reason: actual.reason,
    };
  }
  const judged = judgement.judged as Rational;
  const achievement = achievementOf(indicator, judged, target, judgement.reached as boolean, rules);
  const points = achievement === ONE ? weight : weight.multiply(achievement);
  const light = lightOf(indicator, judgement, judged, achievement, rules);
  return {
    id,
    title,
    weight,
    unit,
    direction,
    target,
    status,
    final,
    overdue,
    basis: actual.basis,
    actual: actual.value,
    achievement,
    points,
    light,
  };
}

/** The light of an achievement; before its year ends, a cumulative indicator's is that of its pace. */
function lightOf(
  indicator: Indicator,
  { pace, status }: Judgement,
  judged: Rational,
  achievement: Rational,
  rules: CompiledRules,
): Light {
  const onPace = pace !== null && (status === "onTrack" || status === "behind");
  const measured = onPace ? achievementOf(indicator, judged, pace, status === "onTrack", rules) : achievement;
  return lightAt(measured, rules);
}

function lightAt(achievement: Rational, { lights }: CompiledRules): Light {
  // biome-ignore lint/style/useForOf: the callback of `find` took a seventh of a scorecard, and the array is frozen (Node 20).
  for (let index = 0; index < lights.length; index++) {
    const { from, light } = lights[index] as (typeof lights)[number];
    if (achievement.compare(from) >= 0) return light;
  }
  return "red";
}
