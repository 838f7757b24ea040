import { HUNDRED, ONE } from "../exact/rational.ts";
import { type Expression, operandsOf, type ProductExpression } from "./ast.ts";

/**
 * How a formula's value stands to percent:
 * - `percent`: its outermost product has the factor 100%, so it is in percentage points;
 * - `hundred`: it has a plain factor 100 instead;
 * - `quotient`: it is a quotient of variables with neither, a share;
 * - `plain`: anything else, already in its unit.
 */
export type PercentReading = "percent" | "hundred" | "quotient" | "plain";

/** Reads how a formula's value stands to percent. */
export function percentReading(expression: Expression): PercentReading {
  return hundredReading(expression) ?? (isQuotient(expression) ? "quotient" : "plain");
}

/** Whether a factor 100% or 100 stands in the outermost product. */
function hundredReading(expression: Expression): "percent" | "hundred" | undefined {
  switch (expression.type) {
    case "negation":
      return hundredReading(expression.operand);
    case "sum":
      return isSumInPercent(expression.terms.map(({ operand }) => operand)) ? "percent" : undefined;
    case "product":
      return productReading(expression);
    default:
      return undefined;
  }
}

/** 100%−甲/乙×100% is in percent, as each of its terms is. */
function isSumInPercent(terms: readonly Expression[]): boolean {
  const products = terms.filter((term) => hundredReading(term) === "percent");
  return products.length > 0 && terms.every((term) => products.includes(term) || isPercentLiteral(term));
}

function isPercentLiteral(expression: Expression): boolean {
  return expression.type === "number" && expression.suffix === "%";
}

function productReading({ factors }: ProductExpression): "percent" | "hundred" | undefined {
  const multiplied = factors.filter(({ sign }) => sign === "*").map(({ operand }) => operand);
  const nested = multiplied.map(nestedReading);
  if (nested.includes("percent") || multiplied.some((factor) => isFactor(factor, "%"))) return "percent";
  if (nested.includes("hundred") || multiplied.some((factor) => isFactor(factor, undefined))) return "hundred";
  return undefined;
}

/** A product in brackets belongs to the product that it stands in; a sum in brackets is one factor of it. */
function nestedReading(factor: Expression): "percent" | "hundred" | undefined {
  return factor.type === "product" || factor.type === "negation" ? hundredReading(factor) : undefined;
}

function isQuotient(expression: Expression): boolean {
  if (expression.type === "negation") return isQuotient(expression.operand);
  if (expression.type !== "product") return false;
  const factors = expression.factors.flatMap(insideBrackets);
  return (["*", "/"] as const).every((side) =>
    factors.some(({ sign, operand }) => sign === side && hasVariable(operand)),
  );
}

/** A quotient in brackets that is multiplied belongs to the product that it stands in: (甲/乙)×100,000. */
function insideBrackets(factor: ProductExpression["factors"][number]): ProductExpression["factors"] {
  return factor.sign === "*" && factor.operand.type === "product" ? factor.operand.factors : [factor];
}

function isFactor(expression: Expression, suffix: "%" | undefined): boolean {
  if (expression.type !== "number" || expression.suffix !== suffix) return false;
  return expression.value.equals(suffix === "%" ? ONE : HUNDRED);
}

function hasVariable(expression: Expression): boolean {
  return expression.type === "variable" || operandsOf(expression).some(hasVariable);
}
