import { checkedPeriod } from "../calendar/read-period.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { FieldValue } from "../plan/measure.ts";
import { emptyFigure } from "./figure.ts";
import { inOrder } from "./group-order.ts";
import { mergedByKey } from "./merge-tallies.ts";
import { type CountedBy, measuresOf, type ReadMeasure } from "./named-measure.ts";
import { compareTexts } from "./scalar.ts";
import { readCount, readFigure, readKey, type SqlRow } from "./sql-row.ts";
import type { RecordsOfType, Tally, TallyGroup, TallyOptions } from "./tally.ts";
import { COUNTED, keyColumn, measureColumns, PREVIOUS_YEAR } from "./tally-columns.ts";

/**
 * The tally that the rows of `tallySql`'s queries hold: the same as `tallyRecords` makes of the same records, but for
 * `outOfPeriod`, which is null, as records outside the period were never looked up.
 *
 * Rows are taken as JSON has them: counts as number, bigint or text, sums as text, distinct values as an array.
 *
 * @throws CivicKpiError where a type's rows are missing or aren't what its query returns, and where a summed field is missing in
 * a row; also for an unreadable plan, measure or period.
 *
 * @example
 * ```ts
 * import { tallyFromRows, yearPeriod } from "civic-kpi";
 *
 * const measures = { clean: { count: "roadInspection", where: { findings: 0 } } } as const;
 * const rows = { roadInspection: [{ by_1: "建設局", counted: "41", previous_year: "0", measure_1: "20" }] };
 * const tally = tallyFromRows({ measures }, rows, { period: yearPeriod(107), by: "agency" });
 * tally.groups; // => [{ key: ["建設局"], figures: [20] }]
 * ```
 */
export function tallyFromRows(
  plan: CountedBy,
  rows: Readonly<Record<string, readonly SqlRow[]>>,
  { period, by = [] }: TallyOptions,
): Tally {
  const measures = measuresOf(plan);
  const keys = [by].flat();
  const problems: Issue[] = [];
  const types = [...new Set(measures.map(({ type }) => type))].sort(compareTexts);
  const read = types.map((type) => {
    const found: unknown = Object.hasOwn(rows, type) ? rows[type] : undefined;
    if (Array.isArray(found)) return readRows(type, found, measures, keys.length, problems);
    problems.push(createDocumentIssue("rowsMissing", [], { type }));
    return { groups: [], records: { type, counted: 0, previousYear: 0, outOfPeriod: null, unused: 0 } };
  });
  if (problems.length > 0) throw new CivicKpiError(problems);
  const named = measures.map((measure) => measure.named);
  const groups = read.flatMap((each) => each.groups);
  const whole =
    keys.length === 0 ? [{ key: [], figures: measures.map(({ aggregate }) => emptyFigure(aggregate)) }] : [];
  return {
    period: checkedPeriod(period),
    by: keys,
    measures: named,
    groups: inOrder(mergedByKey(named, [...whole, ...groups])),
    records: read.map(({ records }) => records),
  };
}

function readRows(
  type: string,
  rows: readonly unknown[],
  measures: readonly ReadMeasure[],
  keys: number,
  problems: Issue[],
): { readonly groups: readonly TallyGroup[]; readonly records: RecordsOfType } {
  const groups: TallyGroup[] = [];
  let counted = 0;
  let previousYear = 0;
  for (const [index, row] of rows.entries()) {
    const path = [type, index];
    if (!isRow(row)) {
      problems.push(createDocumentIssue("notARecord", path, { value: shownValue(row) }));
      continue;
    }
    counted += readCount(row, COUNTED, path, problems);
    previousYear += readCount(row, PREVIOUS_YEAR, path, problems);
    groups.push({
      key: Array.from({ length: keys }, (_, at): FieldValue => readKey(row, keyColumn(at), path, problems)),
      figures: measures.map((measure, at) =>
        measure.type === type
          ? readFigure(measure, row, measureColumns(at), path, problems)
          : emptyFigure(measure.aggregate),
      ),
    });
  }
  return { groups, records: { type, counted, previousYear, outOfPeriod: null, unused: 0 } };
}

function isRow(value: unknown): value is SqlRow {
  return typeof value === "object" && value !== null;
}
