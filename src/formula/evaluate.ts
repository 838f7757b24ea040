import type { Numeric } from "../exact/numeric.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import { FormulaError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import { Formula } from "./formula.ts";
import { readInputs } from "./inputs.ts";
import { parseFormula } from "./parse.ts";
import type { FormulaVariable, IsMilestoneText } from "./variables.ts";
import { zeroDenominator } from "./zero-denominator.ts";

/** The names of what a formula, or a text known at compile time, takes: its variables, or the step of a milestone list. */
export type VariableOf<Source extends string | Formula> = Source extends string
  ? IsMilestoneText<Source> extends true
    ? "completedStep"
    : FormulaVariable<Source>
  : Source extends Formula<infer Variable>
    ? Variable
    : never;

/**
 * The exact value of a formula. A formula in percent gives percentage points: 39/50*100% is 78.
 *
 * For a milestone list the inputs are `{ completedStep: n }`, and the value is that step's percent, 0 for none.
 *
 * @throws FormulaError with all errors of the text, or all missing, unknown and unreadable inputs, or the denominator
 * that is 0.
 *
 * @example
 * ```ts
 * import { evaluateFormula } from "civic-kpi";
 *
 * evaluateFormula("重大缺失件數/年度抽驗件數*100%", { 重大缺失件數: 2, 年度抽驗件數: 34 }).toFixed(2); // => "5.88"
 * evaluateFormula("1.完成規劃(40%) 2.完工(100%)", { completedStep: 1 }); // => "40"
 * evaluateFormula("甲/乙", { 甲: 1, 乙: 0 }); // throws /the denominator 乙 is 0/
 * ```
 */
export function evaluateFormula<const Source extends string | Formula>(
  formula: Source,
  inputs: Readonly<Record<VariableOf<Source>, Numeric>>,
): Rational {
  const read = readableFormula(formula);
  const problems: Issue[] = [];
  const value = formulaValue(read, inputs, [], problems);
  if (value === undefined) throw new FormulaError(problems);
  return value;
}

/** A formula, or the text of one. */
export function readableFormula(formula: string | Formula): Formula {
  return formula instanceof Formula ? formula : parseFormula(formula as string);
}

function formulaValue(formula: Formula, inputs: unknown, path: IssuePath, problems: Issue[]): Rational | undefined {
  if (formula.expression === null) return stepValue(formula, inputs, path, problems);
  const values = readInputs(formula.variables, inputs, path, problems);
  if (values === undefined) return undefined;
  const value = formula.program(values);
  if (value === undefined)
    problems.push(
      createToolIssue("zeroDenominator", path, {
        denominator: zeroDenominator(formula.expression, formula.variables, values),
      }),
    );
  return value;
}

function stepValue(formula: Formula, inputs: unknown, path: IssuePath, problems: Issue[]): Rational | undefined {
  const [completedStep] = readInputs(["completedStep"], inputs, path, problems) ?? [];
  return completedStep && percentOfStep(formula, completedStep, [...path, "completedStep"], problems);
}

/** The percent of a completed step of a milestone list; 0 before the first. */
export function percentOfStep(
  formula: Formula,
  completedStep: Rational,
  path: IssuePath,
  problems: Issue[],
): Rational | undefined {
  if (completedStep.isZero()) return ZERO;
  const step = completedStep.isInteger() ? formula.steps[completedStep.toNumber() - 1] : undefined;
  if (step === undefined)
    problems.push(
      createIssue("unknownStep", path, { value: shownValue(completedStep.toString()), steps: formula.steps.length }),
    );
  return step?.percent;
}
