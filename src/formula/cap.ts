import { HUNDRED, type Rational } from "../exact/rational.ts";
import type { Expression } from "./ast.ts";
import { digitsValue } from "./number-literal.ts";
import { percentReading } from "./percent.ts";

/** What a cap begins behind: a mark, and the value that it is of: 達成率. */
const BEGIN = "(?:^|[，,；;。\\s]|[註注明][：:])(?:(?:達成|完成|執行)?(?:比|百分)?率|數?值|結果)?[如若]?";
const NUMBER = "([\\d０-９.．]{1,9})\\s?[%％﹪]";

/** 超過100%者，以100%計; 達成率最高以100%計; 上限100%; 以100%為上限. */
const CAP = /* @__PURE__ */ (() =>
  new RegExp(
    `${BEGIN}(?:(?:超過|逾|大於|高於|達)${NUMBER}(?:以上)?[者時]?[，,]?[則均皆仍概]?[以按]\\1\\s?[%％﹪][採列核]?計|(?:最高|上限|至多)[以為至]?${NUMBER}(?:$|[計為，,；;。])|以${NUMBER}為上?限)`,
  ))();

/** The percentage points that a remark says a value counts with at most. */
export function capOf(remark: string): Rational | undefined {
  const match = CAP.exec(remark);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits === undefined ? undefined : digitsValue(digits);
}

/** A percent that counts with so much at most, as a remark behind it says; its canonical text says so itself. */
export function capped(expression: Expression, remark: string | undefined): Expression {
  const cap = capOf(remark ?? "");
  if (cap === undefined || (expression.type === "call" && expression.function === "minimum")) return expression;
  const reading = percentReading(expression);
  if (reading === "plain" || reading === "mixed") return expression;
  const most: Expression =
    reading === "hundred"
      ? { type: "number", value: cap }
      : { type: "number", value: cap.divide(HUNDRED), suffix: "%" };
  return { type: "call", function: "minimum", operands: [expression, most] };
}
