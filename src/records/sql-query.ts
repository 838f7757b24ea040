import type { IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import { previousYearPeriod } from "../calendar/previous-year.ts";
import type { ReadMeasure } from "./named-measure.ts";
import { conditionSql, keySql, withinSql } from "./sql-condition.ts";
import { measureSql, rankSql, type SqlMeasure } from "./sql-measure.ts";
import type { NameQuoting } from "./sql-text.ts";
import { COUNTED, keyColumn, measureColumns, PREVIOUS_YEAR } from "./tally-columns.ts";

/** Where the records of a type are. */
export interface RecordTable {
  readonly type: string;
  /** The parts of the table's name. */
  readonly names: readonly string[];
  /** The columns it has, if all of `by` need not be among them. */
  readonly columns: readonly string[] | undefined;
}

/** What all queries of a tally have in common. */
export interface QueryLayout {
  readonly period: Period;
  readonly by: readonly string[];
  readonly name: NameQuoting;
}

const NULL_KEY = "CAST(NULL AS VARCHAR(1))";
const DERIVED_KEYS = ["month", "quarter", "type"];

/** One of the years that measures of a type look at. */
interface YearWindow {
  readonly previousYear: boolean;
  readonly end: IsoDate;
  readonly condition: string;
}

/** The query that counts the measures of one record type: keys and ranks are found within, figures around them. */
export function querySql(table: RecordTable, measures: readonly ReadMeasure[], layout: QueryLayout): string {
  const { by, name } = layout;
  const record = { date: name("date"), id: name("id") };
  const windows = windowsOf(table.type, measures, layout);
  const own = measures.flatMap((measure, index) =>
    measure.type === table.type ? [sqlMeasure(measure, index, windows, name)] : [],
  );
  const keys = by.map((field) => (hasColumn(table, field) ? keySql(field, table.type, record.date, name) : NULL_KEY));
  const keyNames = by.map((_, index) => name(keyColumn(index)));
  const ranked = own.filter(({ aggregate }) => aggregate === "latest");
  const records = name("records");
  const within = [
    `${records}.*`,
    ...keys.map((key, index) => `${key} AS ${keyNames[index]}`),
    ...ranked.map((measure) => rankSql(measure, record, keys)),
  ];
  const isPreviousYear = windows.find(({ previousYear }) => previousYear)?.condition ?? "1 = 0";
  const around = [
    ...keyNames,
    `COUNT(*) AS ${name(COUNTED)}`,
    `COUNT(CASE WHEN ${isPreviousYear} THEN 1 END) AS ${name(PREVIOUS_YEAR)}`,
    ...own.flatMap((measure) => measureSql(measure, record)),
  ];
  const from = `${table.names.map(name).join(".")} AS ${records}`;
  const where = windows.map(({ condition }) => condition).join(" OR ");
  return [
    `SELECT\n  ${around.join(",\n  ")}`,
    `FROM (\n  SELECT\n    ${within.join(",\n    ")}\n  FROM ${from}\n  WHERE ${where}\n) AS ${records}`,
    ...(by.length > 0 ? [`GROUP BY ${keyNames.join(", ")}`] : []),
  ].join("\n");
}

function windowsOf(
  type: string,
  measures: readonly ReadMeasure[],
  { period, name }: QueryLayout,
): readonly YearWindow[] {
  const years = measures.filter((measure) => measure.type === type).map(({ previousYear }) => previousYear);
  return [...new Set(years)].map((previousYear) => {
    const counted = previousYear ? previousYearPeriod(period) : period;
    return { previousYear, end: counted.end, condition: withinSql(name("date"), counted) };
  });
}

function sqlMeasure(
  measure: ReadMeasure,
  index: number,
  windows: readonly YearWindow[],
  name: NameQuoting,
): SqlMeasure {
  const { aggregate, field, where, previousYear } = measure;
  const columns = measureColumns(index);
  const conditions = windows
    .filter((window) => window.previousYear === previousYear)
    .flatMap(({ condition, end }) => [
      ...(windows.length > 1 ? [condition] : []),
      ...where.map((each) => conditionSql(each, end, name)),
    ]);
  return {
    aggregate,
    column: name(columns.figure),
    missingColumn: name(columns.missing),
    dateColumn: name(columns.date),
    idColumn: name(columns.id),
    rank: name(columns.rank),
    field: aggregate === "count" ? "" : name(field),
    picks: conditions.join(" AND ") || "TRUE",
  };
}

function hasColumn({ columns }: RecordTable, field: string): boolean {
  return columns === undefined || DERIVED_KEYS.includes(field) || columns.includes(field);
}
