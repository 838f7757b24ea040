import type { Expression, SumExpression } from "../formula/ast.ts";
import { formatExpression } from "../formula/format.ts";

/** A formula that is named a growth and divides by something else than the earlier figure. */
export interface GrowthBase {
  /** The word of the title. */
  readonly word: string;
  readonly difference: string;
  readonly divisor: string;
  /** What a growth is divided by. */
  readonly expected: string;
}

/** Growth is later less earlier; a decrease may be printed as earlier less later. */
const GROWTH = /成長率|增長率|增加率|growth(?: rate)?/i;
const DECREASE = /降低率|減少率|下降率|減量率/;

/** What is wrong with the divisor of a difference that a title calls growth or decrease; undefined where nothing is. */
export function growthBase(title: string, expression: Expression): GrowthBase | undefined {
  const [growth] = GROWTH.exec(title) ?? [];
  const [word = growth] = DECREASE.exec(title) ?? [];
  if (word === undefined || expression.type !== "product") return undefined;
  const { factors } = expression;
  const divisors = factors.filter(({ sign }) => sign === "/").map(({ operand }) => formatExpression(operand));
  const difference = factors
    .map(({ sign, operand }) => (sign === "*" ? differenceIn(operand) : undefined))
    .find(Boolean);
  const divisor = divisors[0];
  if (difference === undefined || divisor === undefined) return undefined;
  const bases = basesOf(difference, growth !== undefined);
  const expected = bases[0];
  if (expected === undefined || divisors.some((each) => bases.includes(each))) return undefined;
  return { word, difference: formatExpression(difference), divisor, expected };
}

/** One figure less another. */
function differenceIn(operand: Expression): SumExpression | undefined {
  return operand.type === "sum" && operand.terms.some(({ sign }) => sign === "-") ? operand : undefined;
}

/** What may stand below: what is taken away from, or for a growth what is taken away. */
function basesOf({ terms }: SumExpression, isGrowth: boolean): readonly string[] {
  const base = isGrowth ? "-" : "+";
  return terms.filter(({ sign }) => sign === base).map(({ operand }) => formatExpression(operand));
}
