import { HUNDRED, type Rational } from "../exact/rational.ts";
import { exactDecimal, exactText } from "../exact/readable-number.ts";
import type { Expression, NumberExpression } from "./ast.ts";
import { compile } from "./compile.ts";
import { formatExpression, formatName } from "./format.ts";
import { percentReading } from "./percent.ts";

/** One step of a derivation: a part of the formula, computed from what stands in it. */
export interface DerivationStep {
  /** The part in canonical notation. */
  readonly expression: string;
  /** The same with the value of each operand put in; what doesn't end as a decimal is a fraction. */
  readonly numbers: string;
  /** Exact; in percentage points where `unit` is "%". */
  readonly value: Rational;
  readonly unit: "%" | null;
}

/** What a part comes to: its value, and the exact text that stands for it in the steps after it. */
interface PartResult {
  readonly value: Rational;
  readonly text: string;
}

/** The steps of an expression, the inner before the outer. The caller has checked that no denominator is 0. */
export function derivationSteps(
  expression: Expression,
  numberFor: (variable: string) => Rational,
): readonly DerivationStep[] {
  const steps: DerivationStep[] = [];
  const printed = new Map<string, string>();
  const nameOf = (variable: string): string => {
    const name = printed.get(variable) ?? formatName(variable);
    printed.set(variable, name);
    return name;
  };
  const visit = (part: Exclude<Expression, NumberExpression>): PartResult => {
    if (part.type === "variable") return { value: numberFor(part.name), text: putIn(numberFor(part.name)) };
    const operands: PartResult[] = [];
    const flat = withOperands(part, (operand) => {
      if (operand.type === "number") return operand;
      return { type: "variable", name: String(operands.push(visit(operand)) - 1) };
    });
    const value = computed(flat, operands);
    const inPercent = percentReading(part) === "percent";
    const shown = inPercent ? value.multiply(HUNDRED) : value;
    const numbers = formatExpression(flat, (index) => (operands[Number(index)] as PartResult).text);
    const text = inPercent ? percentText(value) : putIn(value);
    const isBareSign = part.type === "negation" && text === `(${numbers})`;
    if (!isBareSign)
      steps.push({ expression: formatExpression(part, nameOf), numbers, value: shown, unit: inPercent ? "%" : null });
    return { value, text };
  };
  if (expression.type !== "number") visit(expression);
  return steps;
}

/** A value as it stands in place of a name; signs and fractions are kept together by parentheses. */
export function putIn(value: Rational): string {
  const text = exactText(value);
  return value.sign() < 0 || text.includes("/") ? `(${text})` : text;
}

function percentText(value: Rational): string {
  const points = exactDecimal(value.multiply(HUNDRED));
  if (points === undefined) return putIn(value);
  return value.sign() < 0 ? `(${points}%)` : `${points}%`;
}

/** Computes a part whose operands are variables named by their index. */
function computed(flat: Expression, operands: readonly PartResult[]): Rational {
  const names = operands.map((_, index) => String(index));
  return compile(flat, names, "plain")(operands.map(({ value }) => value)) as Rational;
}

type Compound = Exclude<Expression, { readonly type: "number" | "variable" }>;

function withOperands(part: Compound, replaced: (operand: Expression) => Expression): Expression {
  switch (part.type) {
    case "negation":
      return { ...part, operand: replaced(part.operand) };
    case "sum":
      return { ...part, terms: part.terms.map((term) => ({ ...term, operand: replaced(term.operand) })) };
    case "product":
      return { ...part, factors: part.factors.map((factor) => ({ ...factor, operand: replaced(factor.operand) })) };
    case "call":
      return { ...part, operands: part.operands.map(replaced) };
  }
}
