import { type Numeric, readNumeric } from "../exact/numeric.ts";
import { Rational, ZERO } from "../exact/rational.ts";
import { FormulaError } from "../issue/error.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import { percentOfStep, readableFormula, type VariableOf } from "./evaluate.ts";
import type { Formula } from "./formula.ts";
import { readInputs, unknownInput } from "./inputs.ts";
import type { Bar } from "./solve-meeting.ts";
import type { Domain } from "./solve-range.ts";
import type { Solution } from "./solve-solution.ts";
import { solveWithin } from "./solve-within.ts";

/** What the formula's value is to reach, in the unit of `evaluateFormula`'s values: percents in percentage points. */
export type SolveTarget = (
  | { readonly atLeast: Numeric; readonly atMost?: never }
  | { readonly atMost: Numeric; readonly atLeast?: never }
) & {
  /** The variable counts: only whole numbers from 0 up are meant, and the answer has one beside the exact boundary. */
  readonly count?: boolean;
};

/** The numbers of the other variables; the variable's own present number may be among them. */
export type SolveInputs<Variable extends string, Solved extends string> = Readonly<
  Record<Exclude<Variable, Solved>, Numeric> & Partial<Record<Solved, Numeric>>
>;

/**
 * What one variable of a formula must become for a target to be just met, all others as they are: exactly, wherever
 * the formula is linear-fractional, (a·x + b)/(c·x + d), in it. Poles and the sign of the denominator are minded, so
 * the values that meet may be a ray, an interval or two rays.
 *
 * In a milestone list the variable is `completedStep`.
 *
 * @returns the boundary and all values that meet, or that the target is met already, by any value or by none, or that
 * the formula isn't solvable exactly; each with the reason in both languages.
 * @throws FormulaError with all errors of the text, the inputs, the variable's name and the target.
 *
 * @example
 * ```ts
 * import { solveFormula } from "civic-kpi";
 *
 * const solution = solveFormula("合格件數/總件數*100%", { 合格件數: 15, 總件數: 41 }, "合格件數", { atLeast: 42, count: true });
 * solution.kind === "value" && solution.boundary; // => "17.22"
 * solution.kind === "value" && solution.whole; // => "18"
 * solveFormula("合格件數/總件數*100%", { 總件數: 0 }, "合格件數", { atLeast: 42 }).reason.en;
 * // => "The denominator 總件數 is 0 whatever 合格件數 is, so there is no value."
 * ```
 */
export function solveFormula<const Source extends string | Formula, const Solved extends VariableOf<Source>>(
  formula: Source,
  inputs: SolveInputs<VariableOf<Source>, Solved>,
  variable: Solved,
  target: SolveTarget,
): Solution {
  const read = readableFormula(formula);
  const problems: Issue[] = [];
  const bar = readBar(target, problems);
  const numbers = readNumbers(read, inputs, variable, problems);
  if (bar === undefined || numbers === undefined || problems.length > 0) throw new FormulaError(problems);
  return solveWithin(read, numbers, variable, bar, domainOf(read, target));
}

function domainOf({ expression, steps }: Formula, { count = false }: SolveTarget): Domain {
  if (expression === null) return { from: ZERO, to: Rational.ofInteger(steps.length), whole: true };
  return { from: count ? ZERO : null, to: null, whole: count };
}

function readBar(target: SolveTarget, problems: Issue[]): Bar | undefined {
  const given: Partial<SolveTarget> = target ?? {};
  const direction = given.atLeast === undefined ? "atMost" : "atLeast";
  if ((given.atLeast === undefined) === (given.atMost === undefined)) {
    problems.push(createToolIssue("unclearTarget", ["target"], { value: shownValue(target) }));
    return undefined;
  }
  const value = readNumeric(given[direction], ["target", direction], problems);
  return value && { direction, value, strict: false };
}

function readNumbers(
  formula: Formula,
  inputs: unknown,
  variable: unknown,
  problems: Issue[],
): ReadonlyMap<string, Rational> | undefined {
  const names = formula.expression === null ? ["completedStep"] : formula.variables;
  if (typeof variable !== "string") {
    problems.push(createIssue("notAText", ["variable"], { value: shownValue(variable) }));
    return undefined;
  }
  if (!names.includes(variable)) problems.push(unknownInput(names, variable, ["variable"]));
  const isKnown = typeof inputs === "object" && inputs !== null && Object.hasOwn(inputs, variable);
  const wanted = isKnown ? names : names.filter((name) => name !== variable);
  const values = readInputs(wanted, inputs, ["inputs"], problems);
  const [completed] = formula.expression === null ? (values ?? []) : [];
  if (completed !== undefined) percentOfStep(formula, completed, ["inputs", "completedStep"], problems);
  return values && new Map(values.map((value, index) => [wanted[index] as string, value]));
}
