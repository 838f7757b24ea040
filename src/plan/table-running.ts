import type { Issue } from "../issue/issue.ts";
import type { TableField } from "../issue/table-facts.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { type Cell, cellFacts } from "./table-cell.ts";
import type { Slot } from "./table-columns.ts";
import { continuesTitle } from "./table-continued.ts";
import type { BodyRow } from "./table-placing.ts";

const OF_GOAL: readonly TableField[] = ["goalOrdinal", "goal", "goalWeight"];

/**
 * A column left of the goals may count the rows of the table, which are its indicators. It numbers the goals only
 * where each number comes with the title of another goal.
 */
export function settleRunningNumbers(
  rows: readonly BodyRow[],
  slots: readonly Slot[],
  problems: Issue[],
): readonly BodyRow[] {
  if (!countsRows(rows)) return rows;
  const isCounted = slots.includes("indicatorOrdinal");
  if (isCounted) reportLeftOut(rows, problems);
  return rows.map((row) => withoutGoalNumber(row, isCounted));
}

/** Whether a number follows another beside the same goal's title, or beside none. */
function countsRows(rows: readonly BodyRow[]): boolean {
  let number: string | undefined;
  let title: Cell | undefined;
  for (const row of rows) {
    const nextNumber = row.get("goalOrdinal")?.text ?? number;
    const nextTitle = row.get("goal") ?? title;
    if (number !== undefined && nextNumber !== number && isSameGoal(nextTitle, title)) return true;
    number = nextNumber;
    title = nextTitle;
  }
  return false;
}

function isSameGoal(next: Cell | undefined, above: Cell | undefined): boolean {
  return next?.text === above?.text || continuesTitle(next?.text, above && [above]);
}

/** A goal in a row of its own keeps its number. */
function holdsIndicator(row: BodyRow): boolean {
  return [...row.keys()].some((field) => !OF_GOAL.includes(field));
}

function withoutGoalNumber(row: BodyRow, isCounted: boolean): BodyRow {
  if (!holdsIndicator(row)) return row;
  const fields = [...row].filter(([field]) => !(isCounted && field === "goalOrdinal"));
  return new Map(fields.map(([field, cell]) => [field === "goalOrdinal" ? "indicatorOrdinal" : field, cell]));
}

/** One issue at the first of its cells. */
function reportLeftOut(rows: readonly BodyRow[], problems: Issue[]): void {
  const cells = rows.flatMap((row) => row.get("goalOrdinal") ?? []);
  for (const cell of cells.slice(0, 1))
    problems.push(createTableIssue("columnLeftOut", ["rows", cell.row, cell.column], cellFacts(cell)));
}
