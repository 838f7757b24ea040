import type { Rational } from "../exact/rational.ts";
import type { FunctionName } from "./functions.ts";
import type { NumberSuffix } from "./token.ts";

/**
 * An expression as a tree. It has no positions, so that the same formula in another notation is an equal tree.
 * Sums and products are lists, as long as they are printed; so the tree is only as deep as its brackets.
 */
export type Expression =
  | NumberExpression
  | VariableExpression
  | NegationExpression
  | SumExpression
  | ProductExpression
  | CallExpression;

/** A literal; `60%` has the value 3/5 and the suffix "%". */
export interface NumberExpression {
  readonly type: "number";
  readonly value: Rational;
  readonly suffix?: NumberSuffix;
}

/** A name, as printed. */
export interface VariableExpression {
  readonly type: "variable";
  readonly name: string;
}

/** A minus sign in front of an expression. */
export interface NegationExpression {
  readonly type: "negation";
  readonly operand: Expression;
}

/** Terms added or taken away, in their order. */
export interface SumExpression {
  readonly type: "sum";
  readonly terms: readonly { readonly sign: "+" | "-"; readonly operand: Expression }[];
}

/** Factors multiplied or divided by, in their order. */
export interface ProductExpression {
  readonly type: "product";
  readonly factors: readonly { readonly sign: "*" | "/"; readonly operand: Expression }[];
}

/** A function over a list. */
export interface CallExpression {
  readonly type: "call";
  readonly function: FunctionName;
  readonly operands: readonly Expression[];
}

/** The operands that stand directly in an expression, in their order. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case "number":
    case "variable":
      return [];
    case "negation":
      return [expression.operand];
    case "sum":
      return expression.terms.map(({ operand }) => operand);
    case "product":
      return expression.factors.map(({ operand }) => operand);
    case "call":
      return expression.operands;
  }
}

/** The names of an expression in order of appearance. */
export function variablesOf(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.type === "variable") names.add(part.name);
    for (const operand of operandsOf(part)) visit(operand);
  };
  visit(expression);
  return [...names];
}
