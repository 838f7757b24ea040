import type { Numeric } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { evaluateFormula, readableFormula, type VariableOf } from "./evaluate.ts";
import type { Derivation, FormulaDerivation } from "./explain-derivation.ts";
import { type DerivationStep, derivationSteps, putIn } from "./explain-steps.ts";
import { bilingualText, formulaLines } from "./explain-text.ts";
import { formatExpression, formatFormula } from "./format.ts";
import type { Formula } from "./formula.ts";
import { readInputs } from "./inputs.ts";

/**
 * How a formula comes to its value: as printed, with the numbers put in, and step by step, as data and as a text in
 * Traditional Chinese and English. Numbers whose decimals don't end are exact in the data and marked ≈ in the text.
 *
 * For a milestone list the inputs are `{ completedStep: n }`, and the one step is the one completed.
 *
 * @throws FormulaError as `evaluateFormula`, the denominator that is 0 named.
 *
 * @example
 * ```ts
 * import { explainFormula } from "civic-kpi";
 *
 * const derivation = explainFormula("(檢查總項目數-不合格項目數)/檢查總項目數*100%", { 檢查總項目數: 50, 不合格項目數: 11 });
 * derivation.substituted; // => "(50-11)/50*100%"
 * derivation.steps.map(({ numbers }) => numbers); // => ["50-11", "39/50*100%"]
 * derivation.text.en.split("\n").at(-1); // => "Result: 78%"
 * ```
 */
export function explainFormula<const Source extends string | Formula>(
  formula: Source,
  inputs: Readonly<Record<VariableOf<Source>, Numeric>>,
): FormulaDerivation {
  const read = readableFormula(formula);
  const value = evaluateFormula<Formula>(read, inputs);
  const derivation = { ...derivedFrom(read, inputs, true), value, unit: read.unit };
  return { ...derivation, text: bilingualText((locale) => formulaLines(derivation, locale)) };
}

/**
 * The part of a derivation that a formula and its numbers give. The inputs have been checked; where a denominator is 0
 * the numbers are put in, but nothing is computed.
 */
export function derivedFrom(
  formula: Formula,
  inputs: Readonly<Record<string, Numeric>>,
  isComputable: boolean,
): Pick<Derivation, "formula" | "canonical" | "inputs" | "substituted" | "steps"> {
  const asPrinted = { formula: formula.text, canonical: formatFormula(formula) };
  const names = formula.expression === null ? ["completedStep"] : formula.variables;
  const values = readInputs(names, inputs, [], []) as readonly Rational[];
  const given = values.map((value, index) => ({ variable: names[index] as string, value }));
  if (formula.expression === null)
    return { ...asPrinted, inputs: given, substituted: null, steps: completedStep(formula, values) };
  const byName = new Map(given.map(({ variable, value }) => [variable, value]));
  const numberFor = (name: string): Rational => byName.get(name) as Rational;
  return {
    ...asPrinted,
    inputs: given,
    substituted: formatExpression(formula.expression, (name) => putIn(numberFor(name))),
    steps: isComputable ? derivationSteps(formula.expression, numberFor) : [],
  };
}

function completedStep(formula: Formula, [completed]: readonly Rational[]): readonly DerivationStep[] {
  const step = formula.steps.find(({ number }) => completed?.toNumber() === number);
  if (step === undefined) return [];
  return [{ expression: `${step.number}. ${step.title}`, numbers: `${step.percent}%`, value: step.percent, unit: "%" }];
}
