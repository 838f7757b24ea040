import { readNumeric } from "../exact/numeric.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { FieldValue } from "../plan/measure.ts";
import { distinctFigure, emptyFigure, type LatestFigure, sumFigure, type TallyFigure } from "./figure.ts";
import type { MeasureParts } from "./read-measure.ts";
import { isScalar, type Scalar } from "./scalar.ts";
import type { MeasureColumns } from "./tally-columns.ts";

/** One row that a query returned, by column. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A count, which clients hand on as number, bigint or text. */
export function readCount(row: SqlRow, column: string, path: IssuePath, problems: Issue[]): number {
  const value = row[column];
  const count =
    typeof value === "number" || typeof value === "bigint" || typeof value === "string" ? Number(value) : -1;
  return Number.isSafeInteger(count) && count >= 0 && value !== ""
    ? count
    : unreadable(column, value, path, problems, 0);
}

/** A group's key; a text, a number, a truth value or NULL. */
export function readKey(row: SqlRow, column: string, path: IssuePath, problems: Issue[]): FieldValue {
  const value = row[column];
  return value === null ? null : (plain(value) ?? unreadable(column, value, path, problems, null));
}

/** What the columns of a measure say. */
export function readFigure(
  measure: MeasureParts,
  row: SqlRow,
  columns: MeasureColumns,
  path: IssuePath,
  problems: Issue[],
): TallyFigure {
  const value = row[columns.figure];
  switch (measure.aggregate) {
    case "count":
      return readCount(row, columns.figure, path, problems);
    case "sum":
      if (readCount(row, columns.missing, path, problems) > 0) {
        const facts = { field: measure.field, rows: String(row[columns.missing]) };
        problems.push(createDocumentIssue("sumOfMissing", path, facts));
      }
      return value === null ? emptyFigure("sum") : readSum(value, columns.figure, path, problems);
    case "distinct":
      return value === null ? [] : readValues(value, columns.figure, path, problems);
    case "latest":
      return value === null ? null : readLatest(row, columns, path, problems);
  }
}

/** Only a text has all digits for certain: a number has been a float on its way. */
function readSum(value: unknown, column: string, path: IssuePath, problems: Issue[]): TallyFigure {
  const sum = typeof value === "string" ? readNumeric(value, [...path, column], problems) : undefined;
  return sum === undefined ? unreadable(column, value, path, problems, "0") : sumFigure(sum);
}

function readValues(value: unknown, column: string, path: IssuePath, problems: Issue[]): readonly Scalar[] {
  const values = Array.isArray(value) ? value.map(plain) : [undefined];
  const known = values.filter((each) => each !== undefined);
  return known.length === values.length ? distinctFigure(known) : unreadable(column, value, path, problems, []);
}

function readLatest(row: SqlRow, columns: MeasureColumns, path: IssuePath, problems: Issue[]): LatestFigure | null {
  const value = plain(row[columns.figure]);
  const date = row[columns.date];
  const id = plain(row[columns.id]);
  if (value === undefined) return unreadable(columns.figure, row[columns.figure], path, problems, null);
  if (typeof date !== "string") return unreadable(columns.date, date, path, problems, null);
  if (id === undefined) return unreadable(columns.id, row[columns.id], path, problems, null);
  return { value, date, id: String(id) };
}

/** A plain value; a bigint becomes a number, or a text where it is too large to be one. */
function plain(value: unknown): Scalar | undefined {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return isScalar(value) ? value : undefined;
}

function unreadable<Fallback>(
  column: string,
  value: unknown,
  path: IssuePath,
  problems: Issue[],
  fallback: Fallback,
): Fallback {
  problems.push(createDocumentIssue("unreadableRow", path, { column, value: shownValue(value) }));
  return fallback;
}
