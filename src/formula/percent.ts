import { HUNDRED, ONE } from "../exact/rational.ts";
import { type Expression, type NumberExpression, operandsOf, type ProductExpression } from "./ast.ts";

/**
 * How a formula's value stands to percent:
 * - `percent`: its outermost product has the factor 100%, or its terms do, so it is in percentage points;
 * - `hundred`: it has a plain factor 100 instead;
 * - `quotient`: it is a quotient of variables with neither, or such quotients added up: a share;
 * - `mixed`: it adds shares to what is none, so that no one can tell what of it is in percent;
 * - `plain`: anything else, already in its unit.
 */
export type PercentReading = "percent" | "hundred" | "quotient" | "mixed" | "plain";

/** Reads how a formula's value stands to percent. */
export function percentReading(expression: Expression): PercentReading {
  const reading = readingOf(expression);
  return reading === "fraction" ? "plain" : reading;
}

/** A fraction is a number that is itself a share: 60%, or the 1 of 1−甲/乙. */
type PartReading = PercentReading | "fraction";

function readingOf(expression: Expression): PartReading {
  switch (expression.type) {
    case "number":
      return isFraction(expression) ? "fraction" : "plain";
    case "variable":
      return "plain";
    case "negation":
      return readingOf(expression.operand);
    case "product":
      return productReading(expression);
    default:
      return readingTogether(operandsOf(expression));
  }
}

/** 100%−甲/乙×100% is in percent, as each of its terms is; 1−甲/乙 is a share. */
function readingTogether(parts: readonly Expression[]): PartReading {
  const readings = parts.map((part) => {
    const reading = readingOf(part);
    return reading === "quotient" && isScaled(part) ? "plain" : reading;
  });
  const isShare = (reading: PartReading): boolean => reading === "percent" || reading === "quotient";
  if (readings.includes("mixed")) return "mixed";
  if (readings.every((reading) => reading === "fraction")) return "fraction";
  if (!readings.some(isShare)) return "plain";
  if (!readings.every((reading) => isShare(reading) || reading === "fraction")) return "mixed";
  return readings.includes("percent") ? "percent" : "quotient";
}

function productReading(product: ProductExpression): PartReading {
  const factors = flatFactors(product);
  const over = factors.filter(({ sign }) => sign === "*").map(({ operand }) => operand);
  if (over.some((factor) => isFactor(factor, "%"))) return "percent";
  if (over.some((factor) => isFactor(factor, undefined))) return "hundred";
  const [only, ...others] = over.filter(hasVariable);
  if (only === undefined) return over.every((factor) => readingOf(factor) === "fraction") ? "fraction" : "plain";
  if (factors.some(({ sign, operand }) => sign === "/" && hasVariable(operand))) return "quotient";
  return others.length > 0 || over.some(isAboveOne) ? "plain" : readingOf(only);
}

/** A product in brackets belongs to the product that it stands in: (甲/乙)×100,000. A sum in brackets is one factor. */
function flatFactors({ factors }: ProductExpression): ProductExpression["factors"] {
  return factors.flatMap((factor) => {
    const operand = withoutMinus(factor.operand);
    return factor.sign === "*" && operand.type === "product" ? flatFactors(operand) : [{ ...factor, operand }];
  });
}

/** 甲/乙×50 among terms gives points, up to 50 of them, and no share. */
function isScaled(term: Expression): boolean {
  const operand = withoutMinus(term);
  return (
    operand.type === "product" &&
    flatFactors(operand).some((factor) => factor.sign === "*" && isAboveOne(factor.operand))
  );
}

function isAboveOne(expression: Expression): boolean {
  return expression.type === "number" && !isFraction(expression);
}

function isFraction({ value, suffix }: NumberExpression): boolean {
  return suffix !== undefined || value.compare(ONE) <= 0;
}

function withoutMinus(expression: Expression): Expression {
  return expression.type === "negation" ? withoutMinus(expression.operand) : expression;
}

function isFactor(expression: Expression, suffix: "%" | undefined): boolean {
  if (expression.type !== "number" || expression.suffix !== suffix) return false;
  return expression.value.equals(suffix === "%" ? ONE : HUNDRED);
}

function hasVariable(expression: Expression): boolean {
  return expression.type === "variable" || operandsOf(expression).some(hasVariable);
}
