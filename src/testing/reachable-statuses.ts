import { type Expression, operandsOf, variablesOf } from "../formula/ast.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Status } from "../score/judge.ts";

/** The statuses that an indicator can come to, by its accrual and its formula. */
export function reachableStatuses({ accrual, formula: { expression } }: Indicator): readonly Status[] {
  const always: readonly Status[] = ["met", "notMet", "pending", "notApplicable"];
  const underWay: readonly Status[] = accrual === "assessed" ? [] : ["behind"];
  const onPace: readonly Status[] = accrual === "cumulative" ? ["onTrack"] : [];
  const divided: readonly Status[] = expression !== null && hasVariableDivisor(expression) ? ["notComputable"] : [];
  return [...always, ...onPace, ...underWay, ...divided];
}

function hasVariableDivisor(expression: Expression): boolean {
  const divisors = expression.type === "product" ? expression.factors.filter(({ sign }) => sign === "/") : [];
  return (
    divisors.some(({ operand }) => variablesOf(operand).length > 0) || operandsOf(expression).some(hasVariableDivisor)
  );
}
