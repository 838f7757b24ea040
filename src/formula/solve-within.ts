import { HUNDRED, type Rational } from "../exact/rational.ts";
import type { Formula } from "./formula.ts";
import { analyse, isObstacle, type Obstacle } from "./linear-analysis.ts";
import { percentReading } from "./percent.ts";
import { type Answer, answerWithin, type SolutionSet } from "./solve-answer.ts";
import { type Bar, meetings, opposite } from "./solve-meeting.ts";
import { stepsMeeting } from "./solve-milestones.ts";
import type { Domain } from "./solve-range.ts";
import type { Solution } from "./solve-solution.ts";
import { answerText, obstacleText } from "./solve-text.ts";

/** Solves a formula for one variable within a domain; `numbers` has the others, and the variable's own where it is known. */
export function solveWithin(
  formula: Formula,
  numbers: ReadonlyMap<string, Rational>,
  variable: string,
  bar: Bar,
  domain: Domain,
): Solution {
  const question = { variable, bar, unit: formula.unit, domain, hasOthers: formula.variables.length > 1 };
  const set = solutionSet(formula, numbers, variable, bar);
  if (isObstacle(set)) {
    const kind = set.obstacle === "zeroDenominator" ? "cannotBeMet" : "notSolvable";
    return { kind, variable, reason: obstacleText(question, set) };
  }
  const answer: Answer = answerWithin(set, domain, numbers.get(variable));
  return { ...answer, variable, reason: answerText(question, answer) };
}

/** Where a variable's values meet a bar and where they miss it, or the part of the formula that it can't be told for. */
export function solutionSet(
  { expression, steps }: Formula,
  numbers: ReadonlyMap<string, Rational>,
  variable: string,
  bar: Bar,
): SolutionSet | Obstacle {
  if (expression === null) return stepsMeeting(steps, bar);
  const analysis = analyse(expression, variable, (other) => numbers.get(other) as Rational);
  if (isObstacle(analysis)) return analysis;
  const { value, excluded } = analysis;
  const own = percentReading(expression) === "percent" ? { ...bar, value: bar.value.divide(HUNDRED) } : bar;
  return { hits: meetings(value, own), misses: meetings(value, opposite(own)), excluded };
}
