import type { Expression } from "./ast.ts";
import type { Values } from "./compile.ts";
import { compile } from "./compile.ts";
import { formatExpression } from "./format.ts";
import type { Formula } from "./formula.ts";

/** The first denominator of a formula that is 0 with these values, in canonical notation. */
export function zeroDenominator(formula: Formula, values: Values): string | undefined {
  if (formula.expression === null) return undefined;
  const isZero = (expression: Expression): boolean =>
    compile(expression, formula.variables, "plain")(values)?.isZero() ?? false;
  const found = divisors(formula.expression).find(isZero);
  return found && formatExpression(found);
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
