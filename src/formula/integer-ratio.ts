import type { Rational } from "../exact/rational.ts";
import type { Expression } from "./ast.ts";

/**
 * A formula that is one sum over another, as most printed ones are, in safe integers: whole inputs then give its value
 * without a step in between. Its list is not frozen: an element of a frozen one costs 6 ns instead of 1 (Node 20).
 */
export interface IntegerRatio {
  /** The constants above and below. */
  readonly top: number;
  readonly bottom: number;
  /** One for each variable, in the formula's order. */
  readonly terms: readonly IntegerTerm[];
  /** Inputs up to this, however signed, keep both sums within the safe integers. */
  readonly largestInput: number;
  /** The variables that are parts of others, where they are more than one. */
  readonly manyParts: readonly IntegerTerm[];
}

/** A variable of an integer ratio. */
export interface IntegerTerm {
  readonly name: string;
  /** What it is multiplied by above and below. */
  readonly above: number;
  readonly below: number;
  /** The least that its input may be. */
  readonly lowest: number;
  /** The variable that it is a part of. */
  readonly whole: string | null;
  /**
   * What its input adds to the margin that the only part leaves below its whole: 1 for the whole, −1 for the part. To look
   * both inputs up again takes 5% of a scorecard's time (Node 20).
   */
  readonly margin: number;
}

/** A sum of variables times safe integers, by the variables' indexes (an empty list stands for zeros), and a constant. */
interface IntegerSum {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** What is declared of variables, by their indexes. */
interface Declared {
  readonly counts: readonly number[];
  readonly parts: readonly (readonly [part: number, whole: number])[];
}

/** A formula as an integer ratio, or null where it is none. `scale` multiplies its value. */
export function integerRatio(
  expression: Expression,
  variables: readonly string[],
  scale: number,
  { counts, parts }: Declared,
): IntegerRatio | null {
  const factors = expression.type === "product" ? expression.factors : [{ sign: "*" as const, operand: expression }];
  let top: IntegerSum | undefined = constant(scale);
  let bottom: IntegerSum | undefined = constant(1);
  for (const { sign, operand } of factors) {
    const factor = operand.type === "number" ? literal(operand.value) : undefined;
    const upper = factor ? constant(factor.numerator) : integerSum(operand, variables);
    const lower = constant(factor?.denominator ?? 1);
    top = multiplied(top, sign === "*" ? upper : lower);
    bottom = multiplied(bottom, sign === "*" ? lower : upper);
    if (top === undefined || bottom === undefined) return null;
  }
  const largest = largestInput(top, bottom);
  const terms = termsOf(variables, top, bottom, { counts, parts }, -largest);
  const manyParts = parts.length > 1 ? terms.filter(({ whole }) => whole !== null) : [];
  return { top: top.constant, bottom: bottom.constant, terms, largestInput: largest, manyParts };
}

function termsOf(
  variables: readonly string[],
  top: IntegerSum,
  bottom: IntegerSum,
  { counts, parts }: Declared,
  lowest: number,
): readonly IntegerTerm[] {
  const wholes = new Map(parts);
  const only = parts.length === 1 ? parts[0] : undefined;
  return variables.map((name, index) => ({
    name,
    above: top.coefficients[index] ?? 0,
    below: bottom.coefficients[index] ?? 0,
    lowest: counts.includes(index) ? 0 : lowest,
    whole: variables[wholes.get(index) ?? -1] ?? null,
    margin: Number(index === only?.[1]) - Number(index === only?.[0]),
  }));
}

function largestInput(top: IntegerSum, bottom: IntegerSum): number {
  const constants = Math.abs(top.constant) + Math.abs(bottom.constant);
  const sizes = [...top.coefficients, ...bottom.coefficients].reduce((sum, size) => sum + Math.abs(size), 1);
  return Math.floor((Number.MAX_SAFE_INTEGER - constants) / sizes);
}

/** Names and whole numbers, added and taken away; a quotient within would need its own answer to a zero below. */
function integerSum(expression: Expression, variables: readonly string[]): IntegerSum | undefined {
  const terms = expression.type === "sum" ? expression.terms : [{ sign: "+" as const, operand: expression }];
  const coefficients = variables.map(() => 0);
  let sum = 0;
  for (const { sign, operand } of terms) {
    const unit = sign === "+" ? 1 : -1;
    if (operand.type === "variable") {
      const index = variables.indexOf(operand.name);
      coefficients[index] = (coefficients[index] as number) + unit;
    } else {
      const value = operand.type === "number" ? literal(operand.value) : undefined;
      if (value?.denominator !== 1) return undefined;
      sum += unit * value.numerator;
    }
  }
  return { coefficients, constant: sum };
}

type SafeRational = Rational & { readonly numerator: number; readonly denominator: number };

function literal(value: Rational): SafeRational | undefined {
  return typeof value.numerator === "number" ? (value as SafeRational) : undefined;
}

function constant(value: number): IntegerSum {
  return { coefficients: [], constant: value };
}

/** The product of two sums of which one is a constant. */
function multiplied(left: IntegerSum, right: IntegerSum | undefined): IntegerSum | undefined {
  if (right === undefined) return undefined;
  if (!isConstant(left)) return isConstant(right) ? multiplied(right, left) : undefined;
  const factor = left.constant;
  const coefficients = right.coefficients.map((coefficient) => coefficient * factor);
  const product = right.constant * factor;
  return Number.isSafeInteger(product) && coefficients.every(Number.isSafeInteger)
    ? { coefficients, constant: product }
    : undefined;
}

function isConstant({ coefficients }: IntegerSum): boolean {
  return coefficients.every((coefficient) => coefficient === 0);
}
