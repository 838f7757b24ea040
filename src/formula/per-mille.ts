import { ONE, THOUSAND } from "../exact/rational.ts";
import type { Expression, NumberExpression } from "./ast.ts";

const PLAIN_THOUSAND: NumberExpression = { type: "number", value: THOUSAND };

const PLAIN_ONE: NumberExpression = { type: "number", value: ONE };

/**
 * A formula with the factor 1000‰ is in ‰, as one with 100% is in percent: it is the same with a plain 1000, and the
 * unit ‰. A second such factor is 1, as it is printed, or its canonical text would be scaled twice. Undefined for one
 * without that factor.
 */
export function inPerMille(expression: Expression): Expression | undefined {
  if (expression.type !== "product") return undefined;
  const found = expression.factors.find(({ sign, operand }) => sign === "*" && isThousandPerMille(operand));
  if (found === undefined) return undefined;
  const factors = expression.factors.map((factor) => {
    if (factor === found) return { ...factor, operand: PLAIN_THOUSAND };
    return isThousandPerMille(factor.operand) ? { ...factor, operand: PLAIN_ONE } : factor;
  });
  return { ...expression, factors };
}

function isThousandPerMille(expression: Expression): boolean {
  return expression.type === "number" && expression.suffix === "‰" && expression.value.equals(ONE);
}
