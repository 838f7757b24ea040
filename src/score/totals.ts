import type { IsoDate } from "../calendar/iso-date.ts";
import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { sumOf } from "../exact/sum.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Goal } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import type { GoalScore, IndicatorScore, Scorecard } from "./scorecard.ts";

/** The scorecard that the lines of all indicators, in the plan's order, add up to. */
export function addedUp(plan: Plan, lines: readonly IndicatorScore[], rules: CompiledRules, asOf: IsoDate): Scorecard {
  const { weight } = plan;
  const goals = goalLines(rules.program.goals, lines);
  const points = sumOf(goals.map((goal) => goal.points));
  let unmeasured = ZERO;
  let missing = ZERO;
  let final = true;
  for (const line of lines) {
    if (!line.final) final = false;
    if (line.points !== null) continue;
    unmeasured = unmeasured.add(line.weight);
    if (line.status !== "notApplicable") missing = missing.add(line.weight);
  }
  const measuredWeight = weight.subtract(unmeasured);
  const percentOfDeclared = points.multiply(plan.percentPerPoint);
  return {
    points,
    weight,
    measuredWeight,
    percentOfMeasured: unmeasured.isZero() ? percentOfDeclared : percentOfMeasured(points, measuredWeight),
    percentOfDeclared,
    bounds: { lowest: points, highest: points.add(missing) },
    asOf,
    final,
    rules: rules.applied,
    goals,
    indicators: lines,
  };
}

function goalLines(goals: readonly Goal[], lines: readonly IndicatorScore[]): GoalScore[] {
  const scores = new Array<GoalScore>(goals.length);
  let next = 0;
  for (let position = 0; position < goals.length; position++) {
    const { id, title, weight, indicators } = goals[position] as Goal;
    const end = next + indicators.length;
    let points = ZERO;
    let unmeasured = ZERO;
    for (; next < end; next++) {
      const line = lines[next] as IndicatorScore;
      if (line.points === null) unmeasured = unmeasured.add(line.weight);
      else points = points.add(line.points);
    }
    scores[position] = { id, title, weight, measuredWeight: weight.subtract(unmeasured), points };
  }
  return scores;
}

function percentOf(part: Rational, whole: Rational): Rational {
  return part.multiply(HUNDRED.divide(whole));
}

function percentOfMeasured(points: Rational, measuredWeight: Rational): Rational | null {
  return measuredWeight.isZero() ? null : percentOf(points, measuredWeight);
}
