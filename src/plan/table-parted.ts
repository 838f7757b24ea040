import type { Issue } from "../issue/issue.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { cellFacts, cleanCell } from "./table-cell.ts";
import type { Header } from "./table-header.ts";
import { readTarget } from "./table-target.ts";
import { MOST_COLUMNS, type TableRows } from "./table-text.ts";

/** A number that the commas between its thousands parted into cells. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

const GOES_ON = /^\d{3}$/;
const ENDS = /^\d{3}(?!\d)/;

/**
 * Joins what the comma of an unquoted 1,200 parted in comma-separated text, each with an issue: in a row with as many
 * more cells than the others as there are such commas, or where zeros behind a target can be no figure. A row in which
 * they can't be told is left out.
 */
export function joinPartedNumbers(rows: TableRows, header: Header, problems: Issue[]): TableRows {
  const read = rows
    .map((cells) => Array.from(cells, cleanCell))
    .map((texts) => ({ texts, runs: partedNumbers(texts) }));
  const others = read.filter(({ runs }, row) => row >= header.start && runs.length === 0);
  const width = others.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const isTarget = (at: number): boolean =>
    header.labels.some(({ field, column }) => field === "target" && column === at);
  return rows.map((cells, row) => {
    const { texts, runs } = read[row] as (typeof read)[number];
    const [first] = row < header.end ? [] : runs;
    if (first === undefined) return cells;
    if (isTold(texts, runs, width)) return joinedCells(texts, row, runs, problems);
    const certain = runs.filter(({ start }) => isTarget(start) && texts[start + 1]?.[0] === "0");
    if (certain.length > 0 || texts.length <= width) return joinedCells(texts, row, certain, problems);
    problems.push(numberParted(first, row, false));
    return [];
  });
}

/** Whether the commas of all runs account for the cells that a row has too many; blank ones at its end may be none. */
function isTold(texts: readonly string[], runs: readonly Run[], width: number): boolean {
  const filled = texts.reduce((last, text, column) => (text === "" ? last : column + 1), 0);
  const commas = runs.reduce((sum, { length }) => sum + length - 1, 0);
  return filled - width <= commas && commas <= texts.length - width;
}

function partedNumbers(texts: readonly string[]): readonly Run[] {
  if (texts.length > MOST_COLUMNS) return [];
  const runs: Run[] = [];
  let next = 0;
  for (const start of texts.keys()) {
    if (start < next) continue;
    const length = runLength(texts, start);
    const text = texts.slice(start, start + length).join(",");
    if (length < 2 || readTarget(text) === undefined) continue;
    runs.push({ start, length, text });
    next = start + length;
  }
  return runs;
}

function runLength(texts: readonly string[], start: number): number {
  let end = start + 1;
  while (GOES_ON.test(texts[end] ?? "")) end++;
  return (ENDS.test(texts[end] ?? "") ? end + 1 : end) - start;
}

function joinedCells(
  texts: readonly string[],
  row: number,
  runs: readonly Run[],
  problems: Issue[],
): readonly string[] {
  return texts.flatMap((text, column) => {
    const run = runs.find(({ start, length }) => start <= column && column < start + length);
    if (run === undefined) return [text];
    if (run.start < column) return [];
    problems.push(numberParted(run, row, true));
    return [run.text];
  });
}

function numberParted({ start: column, text }: Run, row: number, isJoined: boolean): Issue {
  return createTableIssue("numberParted", ["rows", row, column], { ...cellFacts({ text, row, column }), isJoined });
}
