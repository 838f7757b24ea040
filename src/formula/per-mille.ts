import { ONE, THOUSAND } from "../exact/rational.ts";
import type { Expression, NumberExpression } from "./ast.ts";

const PLAIN_THOUSAND: NumberExpression = { type: "number", value: THOUSAND };

/**
 * A formula with the factor 1000‰ is in ‰, as one with 100% is in percent: it is the same with a plain 1000, and the
 * unit ‰. Undefined for one without that factor.
 */
export function inPerMille(expression: Expression): Expression | undefined {
  if (expression.type !== "product") return undefined;
  const found = expression.factors.find(({ sign, operand }) => sign === "*" && isThousandPerMille(operand));
  if (found === undefined) return undefined;
  const factors = expression.factors.map((factor) =>
    factor === found ? { ...factor, operand: PLAIN_THOUSAND } : factor,
  );
  return { ...expression, factors };
}

function isThousandPerMille(expression: Expression): boolean {
  return expression.type === "number" && expression.suffix === "‰" && expression.value.equals(ONE);
}
