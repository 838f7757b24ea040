import { HUNDRED, type Rational } from "../exact/rational.ts";
import { type Expression, operandsOf } from "./ast.ts";
import { digitsValue } from "./number-literal.ts";
import { percentReading } from "./percent.ts";

/** What a cap begins behind, and the value that it is of: 達成率. */
const BEGIN =
  "(?:^|[，,；;。、.)）※*＊－\\s-]|[註注明]\\d?[：:])(?:本(?:指標|項))?(?:(?:達成|完成|執行)?(?:比|百分)?率|(?:達成|數)?值|結果)?[如若]?";
const NUMBER = "([\\d０-９.．]{1,9})\\s?[%％﹪分]?";

/** 超過100%者，以100%計; 達成率最高以100%計; 上限100%; 以100%為上限. */
const CAP = /* @__PURE__ */ (() =>
  new RegExp(
    `${BEGIN}(?:(?:超過|逾|大於|高於|達)${NUMBER}(?:以上)?[者時]?[，,]?[則均皆仍概]?[以按]\\1\\s?[%％﹪分]?[採列核]?計|(?:最高|上限|至多)[以為至]?${NUMBER}(?:$|[計為，,；;。])|以${NUMBER}為(?:最高)?上?限)`,
  ))();

/** What there is besides a cap that no 最小值 says: another bound, or parts that are capped each. */
const MORE = /計.{0,99}[以按][\d０-９零]+[%％﹪分]?計|各(?:分?項|指標|子|季|月|校)/;

/** The percentage points that a remark says a value counts with at most. */
export function capOf(remark: string): Rational | undefined {
  const match = MORE.test(remark) ? null : CAP.exec(remark);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits === undefined ? undefined : digitsValue(digits);
}

/** A percent that counts with so much at most, as a remark behind it says; its canonical text says so itself. */
export function capped(expression: Expression, remark: string | undefined): Expression {
  const cap = remark === undefined ? undefined : capOf(remark);
  if (cap === undefined || (expression.type === "call" && expression.function === "minimum")) return expression;
  const reading = percentReading(expression);
  if (reading === "mixed" || (reading === "plain" && !hasPercent(expression))) return expression;
  const most: Expression =
    reading === "hundred" || reading === "plain"
      ? { type: "number", value: cap }
      : { type: "number", value: cap.divide(HUNDRED), suffix: "%" };
  return { type: "call", function: "minimum", operands: [expression, most] };
}

/** Whether percents weigh what is added up. */
function hasPercent(expression: Expression): boolean {
  return expression.type === "number" ? expression.suffix === "%" : operandsOf(expression).some(hasPercent);
}
