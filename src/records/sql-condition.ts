import type { IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import type { FieldCondition } from "./read-measure.ts";
import { type NameQuoting, sqlLiteral, sqlText } from "./sql-text.ts";

/** A column as a day, whether it holds dates or ISO texts. */
function dateSql(column: string): string {
  return `CAST(${column} AS DATE)`;
}

/** A day as ISO text. */
export function isoDateSql(column: string): string {
  return `CAST(${dateSql(column)} AS VARCHAR(10))`;
}

export function withinSql(column: string, { start, end }: Period): string {
  return `${dateSql(column)} BETWEEN DATE '${start}' AND DATE '${end}'`;
}

/** What a tally groups by, for the records of one type. */
export function keySql(by: string, type: string, date: string, name: NameQuoting): string {
  const day = isoDateSql(date);
  if (by === "month") return `SUBSTRING(${day} FROM 1 FOR 7)`;
  if (by === "quarter") {
    const month = `SUBSTRING(${day} FROM 6 FOR 2)`;
    const quarter = `CASE WHEN ${month} <= '03' THEN '-Q1' WHEN ${month} <= '06' THEN '-Q2' WHEN ${month} <= '09' THEN '-Q3' ELSE '-Q4' END`;
    return `SUBSTRING(${day} FROM 1 FOR 4) || ${quarter}`;
  }
  return by === "type" ? sqlText(type) : name(by);
}

/** A condition of a measure whose period ends on this day. */
export function conditionSql({ field, values }: FieldCondition, periodEnd: IsoDate, name: NameQuoting): string {
  const column = name(field);
  if (values === "upToPeriodEnd") return `${dateSql(column)} <= DATE '${periodEnd}'`;
  const literals = values.filter((value) => value !== null).map(sqlLiteral);
  const alternatives = [
    ...(values.includes(null) ? [`${column} IS NULL`] : []),
    ...(literals.length === 1 ? [`${column} = ${literals[0]}`] : []),
    ...(literals.length > 1 ? [`${column} IN (${literals.join(", ")})`] : []),
  ];
  return alternatives.length === 1 ? alternatives.join() : `(${alternatives.join(" OR ") || "1 = 0"})`;
}
