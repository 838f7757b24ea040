import type { Aggregate } from "./read-measure.ts";
import { isoDateSql } from "./sql-condition.ts";

/** A measure with everything that its columns are made of. */
export interface SqlMeasure {
  readonly aggregate: Aggregate;
  /** The names of what the query returns for it, quoted. */
  readonly column: string;
  readonly missingColumn: string;
  readonly dateColumn: string;
  readonly idColumn: string;
  /** The rank by which the latest row is found, quoted. */
  readonly rank: string;
  /** The column that is summed or looked at, quoted. */
  readonly field: string;
  /** The condition of the rows that it picks. */
  readonly picks: string;
}

/** The columns of the record itself, quoted. */
export interface RecordColumns {
  readonly date: string;
  readonly id: string;
}

/** Sums are taken in 28 digits before the point and 10 behind it, the most that engines agree about. */
const SUM_TYPE = "DECIMAL(38, 10)";
const SUM_TEXT = "VARCHAR(40)";

/** What a query selects for a measure, each with the name that it returns it by. */
export function measureSql(measure: SqlMeasure, { date, id }: RecordColumns): readonly string[] {
  const { aggregate, column, missingColumn, dateColumn, idColumn, field, picks } = measure;
  switch (aggregate) {
    case "count":
      return [`COUNT(CASE WHEN ${picks} THEN 1 END) AS ${column}`];
    case "sum":
      return [
        `CAST(SUM(CASE WHEN ${picks} THEN CAST(${field} AS ${SUM_TYPE}) END) AS ${SUM_TEXT}) AS ${column}`,
        `COUNT(CASE WHEN ${picks} AND ${field} IS NULL THEN 1 END) AS ${missingColumn}`,
      ];
    case "distinct":
      return [`ARRAY_AGG(DISTINCT ${field}) FILTER (WHERE ${hasValue(measure)}) AS ${column}`];
    case "latest":
      return [
        `${latest(measure, field)} AS ${column}`,
        `${latest(measure, isoDateSql(date))} AS ${dateColumn}`,
        `${latest(measure, id)} AS ${idColumn}`,
      ];
  }
}

/** The rank of each row of a group for a latest value: those it picks come first, by day, id and value. */
export function rankSql(measure: SqlMeasure, { date, id }: RecordColumns, keys: readonly string[]): string {
  const partition = keys.length === 0 ? "" : `PARTITION BY ${keys.join(", ")} `;
  const order = `CASE WHEN ${hasValue(measure)} THEN 0 ELSE 1 END, CAST(${date} AS DATE) DESC, ${id} DESC, ${measure.field} DESC`;
  return `ROW_NUMBER() OVER (${partition}ORDER BY ${order}) AS ${measure.rank}`;
}

function latest(measure: SqlMeasure, value: string): string {
  return `MAX(CASE WHEN ${measure.rank} = 1 AND ${hasValue(measure)} THEN ${value} END)`;
}

function hasValue({ picks, field }: SqlMeasure): string {
  return `${picks} AND ${field} IS NOT NULL`;
}
