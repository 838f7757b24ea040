import type { Indicator } from "../plan/indicator.ts";

/** A name that ends so says what it counts: 重大缺失件數 counts 件. */
const COUNTED = /(人次|場次|[件案人場次項處戶校班])目?數$/;

/** The unit that a variable of an indicator's formula is told in, or null where nothing says it. */
export function unitOfVariable({ formula, unit }: Indicator, variable: string): string | null {
  if (formula.expression?.type === "variable") return unit;
  return COUNTED.exec(variable)?.[1] ?? null;
}
