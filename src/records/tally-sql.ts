import { checkedPeriod } from "../calendar/read-period.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { type CountedBy, measuresOf } from "./named-measure.ts";
import { querySql } from "./sql-query.ts";
import { type NameQuote, nameQuoting } from "./sql-text.ts";
import type { TallyOptions } from "./tally.ts";

/** What a tally's queries count, and how they are written. */
export interface TallySqlOptions extends TallyOptions {
  /** The character that the engine quotes names with; `"` unless told, as ANSI has it. */
  readonly quote?: NameQuote;
  /** The table of each record type, as a name or as the parts of one (`["lake", "road_inspections"]`); else named as the type. */
  readonly tables?: Readonly<Record<string, string | readonly string[]>>;
  /** The columns that the table of a record type has, where not all of `by` are among them: the others count as NULL. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The queries that count a plan's measures where the records already are: one ANSI SELECT for each record type, with a row
 * for each group. `tallyFromRows` makes of their rows the tally that `tallyRecords` makes of the records.
 *
 * A table has a column for each field: `date` and other dates as DATE or ISO text, sums as integers, DECIMAL or text (28 digits
 * before the point, 10 behind it), distinct values in a list each (`ARRAY_AGG`), so that parts still merge. The same text runs on
 * DuckDB and Spark. Names are quoted, and texts are literals in which no character is left that an engine might read as more.
 *
 * A value of `where` must be of its column's kind: many engines take the text '0' for the number 0, which `tallyRecords` doesn't.
 *
 * @throws CivicKpiError for an unreadable plan, measure or period, and for names that no engine can quote (empty, with NUL or `${`).
 *
 * @example
 * ```ts
 * import { tallySql, yearPeriod } from "civic-kpi";
 *
 * const measures = { clean: { count: "roadInspection", where: { inspectedBy: "team", findings: 0 } } } as const;
 * const { roadInspection = "" } = tallySql({ measures }, { period: yearPeriod(107), by: "agency", quote: "`" });
 * roadInspection.includes("COUNT(CASE WHEN `inspectedBy` = 'team' AND `findings` = 0 THEN 1 END) AS `measure_1`"); // => true
 * ```
 */
export function tallySql(
  plan: CountedBy,
  { period, by = [], quote = '"', tables = {}, columns = {} }: TallySqlOptions,
): Readonly<Record<string, string>> {
  const measures = measuresOf(plan);
  const problems: Issue[] = [];
  const layout = { period: checkedPeriod(period), by: [by].flat(), name: nameQuoting(quote, problems) };
  const types = [...new Set(measures.map(({ type }) => type))];
  const queries = types.map((type) => {
    const table = { type, names: [ownValue(tables, type) ?? type].flat(), columns: ownValue(columns, type) };
    return [type, querySql(table, measures, layout)] as const;
  });
  if (problems.length > 0) throw new CivicKpiError(problems);
  return Object.fromEntries(queries);
}

function ownValue<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
