import type { Rational } from "../exact/rational.ts";
import type { Expression } from "./ast.ts";
import { compile, type Values } from "./compile.ts";
import { formatExpression } from "./format.ts";

/** The first denominator that is 0 with these values, in canonical notation, of an expression that has one. */
export function zeroDenominator(expression: Expression, variables: readonly string[], values: Values): string {
  // One whose own value hangs on a denominator of 0 comes behind that.
  const isZero = (divisor: Expression): boolean => (compile(divisor, variables, "plain")(values) as Rational).isZero();
  return formatExpression(divisors(expression).find(isZero) as Expression);
}

/** All divisors of an expression, the inner before the outer. */
function divisors(expression: Expression): readonly Expression[] {
  switch (expression.type) {
    case "number":
    case "variable":
      return [];
    case "negation":
      return divisors(expression.operand);
    case "sum":
      return expression.terms.flatMap(({ operand }) => divisors(operand));
    case "product":
      return expression.factors.flatMap(({ sign, operand }) =>
        sign === "/" ? [...divisors(operand), operand] : divisors(operand),
      );
    case "call":
      return expression.operands.flatMap(divisors);
  }
}
