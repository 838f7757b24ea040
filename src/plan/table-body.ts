import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { cleanCell, shortText } from "./table-cell.ts";
import { type Header, isHeaderRow, labelsOf } from "./table-header.ts";
import { MOST_COLUMNS, type TableRows } from "./table-text.ts";

/** A row of the table before its cells are placed. */
export interface LooseRow {
  readonly row: number;
  readonly texts: readonly string[];
  /** A row of blanks, or the header again, stands between this row and the one before. */
  readonly apart: boolean;
}

const TOTAL = /^(?:權重)?(?:合計|總計|小計|總和|total|subtotal|sum)(?:\(%\))?[:]?$|^(?:合計|總)權重(?:\(%\))?[:]?$/i;

/**
 * The rows between the header and the end of the table. The same header again, as on the next page, is passed over;
 * another header, or a line of its own behind a blank one, ends the table until the same header comes again.
 */
export function bodyRows(rows: TableRows, header: Header, problems: Issue[]): readonly LooseRow[] {
  const repeated = new Set(rows.slice(header.start, header.end).map(joined));
  const body: LooseRow[] = [];
  const outside: number[] = Array.from({ length: header.start }, (_, row) => row);
  let inside = true;
  let apart = false;
  for (const [index, cells] of rows.slice(header.end).entries()) {
    const row = header.end + index;
    const texts = trimmedRow(cells);
    if (texts.length === 0) apart = true;
    else if (repeated.has(joined(texts))) {
      inside = true;
      apart = true;
    } else {
      inside &&= !isHeaderRow(labelsOf(cells, row)) && !(apart && texts.length === 1);
      if (!inside || isTotal(texts)) outside.push(row);
      else body.push({ row, texts, apart });
      apart = false;
    }
  }
  reportOutside(rows, outside, problems);
  return body;
}

/** The number of columns: that of the longest row which is not the only one of its length, of the first row, or of the header. */
export function widthOf(rows: TableRows, { start, end }: Header, body: readonly LooseRow[]): number {
  const lengths = rows.slice(start, end).map((row) => trimmedRow(row).length);
  const seen = new Set<number>();
  for (const [index, { texts }] of body.entries()) {
    if (index === 0 || seen.has(texts.length)) lengths.push(texts.length);
    seen.add(texts.length);
  }
  return lengths.reduce((widest, length) => Math.max(widest, Math.min(length, MOST_COLUMNS)), 0);
}

function trimmedRow(row: TableRows[number]): readonly string[] {
  const texts = Array.from(row, cleanCell);
  while (texts.at(-1) === "") texts.pop();
  return texts;
}

function joined(row: TableRows[number]): string {
  return row
    .map((cell) => shortText(cleanCell(cell)))
    .join("\t")
    .trimEnd();
}

/** Whether a total is the first that stands in a row. */
function isTotal(texts: readonly string[]): boolean {
  return texts.some(
    (text, column) => TOTAL.test(shortText(text)) && texts.slice(0, column).every((each) => each === ""),
  );
}

/** One issue for each run of rows that are none of the table. */
function reportOutside(rows: TableRows, outside: readonly number[], problems: Issue[]): void {
  let first: number | undefined;
  for (const [index, row] of outside.entries()) {
    first ??= row;
    if (outside[index + 1] === row + 1) continue;
    const texts = rows
      .slice(first, row + 1)
      .map(trimmedRow)
      .find((cells) => cells.length > 0);
    if (texts !== undefined) problems.push(leftOut(first, row, texts));
    first = undefined;
  }
}

/** An issue of rows that stand in no column of the table. */
export function leftOut(first: number, last: number, texts: readonly string[]): Issue {
  const text = shownValue(texts.filter((each) => each !== "").join(" "));
  return createTableIssue("rowsLeftOut", ["rows", first], { row: first + 1, lastRow: last + 1, text });
}
