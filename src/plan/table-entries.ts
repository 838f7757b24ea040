import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { TableField } from "../issue/table-facts.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { type Cell, cellFacts } from "./table-cell.ts";
import { continuesTitle } from "./table-continued.ts";
import type { BodyRow } from "./table-placing.ts";
import { readWeighedTitle } from "./table-weight.ts";

/** The cells of a field from the first row of a goal or indicator to its last. */
export type Entry = Map<TableField, [Cell, ...Cell[]]>;

/** A goal's cells and those of its indicators. */
export interface GoalEntry {
  readonly cells: Entry;
  readonly indicators: readonly [Entry, ...Entry[]];
}

/** A goal whose indicators may be still to come. */
interface OpenGoal extends Pick<GoalEntry, "cells"> {
  readonly indicators: Entry[];
}

const OF_GOAL: readonly TableField[] = ["goalOrdinal", "goal", "goalWeight"];

/** An indicator has one cell of these; a row with another is another's. */
const ONCE: readonly TableField[] = ["target", "weight", "evaluationSystem", "evaluationMethod"];

/**
 * Puts rows together to goals and indicators. A goal is printed once, or again in each row; an indicator whose title
 * or formula takes several lines goes on in rows that begin no other.
 */
export function readEntries(rows: readonly BodyRow[], problems: Issue[]): readonly GoalEntry[] {
  const goals: OpenGoal[] = [];
  for (const row of rows) {
    const open = goals.at(-1);
    const goesOn = continuesTitle(row.get("goal")?.text, open?.cells.get("goal"));
    const begins = open === undefined || (!goesOn && beginsGoal(row, open));
    const goal = begins ? { cells: new Map(), indicators: [] } : open;
    if (begins) goals.push(goal);
    if (!goesOn) addGoalCells(goal.cells, row);
    addIndicatorCells(goal.indicators, row);
  }
  return goals.filter((goal): goal is OpenGoal & GoalEntry => hasIndicators(goal, problems));
}

function beginsGoal(row: BodyRow, { cells }: OpenGoal): boolean {
  const ordinal = row.get("goalOrdinal")?.text;
  const title = row.get("goal")?.text;
  const openOrdinal = cells.get("goalOrdinal")?.[0].text;
  if (ordinal !== undefined) return ordinal !== openOrdinal;
  return title !== undefined && openOrdinal === undefined && title !== cells.get("goal")?.[0].text;
}

/** A goal's cells that are printed again in each row say nothing new. */
function addGoalCells(cells: Entry, row: BodyRow): void {
  for (const slot of OF_GOAL) {
    const cell = row.get(slot);
    if (cell === undefined) continue;
    const held = cells.get(slot);
    if (held === undefined) cells.set(slot, [cell]);
    else if (![held[0].text, held.at(-1)?.text].includes(cell.text)) held.push(cell);
  }
}

function addIndicatorCells(indicators: Entry[], row: BodyRow): void {
  const own = [...row].filter(([slot]) => !OF_GOAL.includes(slot));
  if (own.length === 0) return;
  const open = indicators.at(-1);
  if (open !== undefined && continuesTitle(row.get("indicator")?.text, open.get("indicator"))) goOn(open, own);
  else if (open === undefined || beginsIndicator(row, open))
    indicators.push(new Map(own.map(([slot, cell]) => [slot, [cell]])));
  else for (const [slot, cell] of own) addCell(open, slot, cell);
}

/** On the next page an indicator's cells are printed again, or go on. */
function goOn(open: Entry, cells: readonly (readonly [TableField, Cell])[]): void {
  for (const [slot, cell] of cells)
    if (slot !== "indicator" && open.get(slot)?.[0].text !== cell.text) addCell(open, slot, cell);
}

function addCell(open: Entry, slot: TableField, cell: Cell): void {
  const held = open.get(slot);
  if (held === undefined) open.set(slot, [cell]);
  else held.push(cell);
}

function beginsIndicator(row: BodyRow, open: Entry): boolean {
  if (row.has("indicatorOrdinal")) return true;
  if (!row.has("indicator")) return false;
  if (ONCE.some((slot) => row.has(slot))) return true;
  const lines = open.get("indicator") ?? [];
  return row.has("formula") && lines.slice(-1).some(({ text }) => readWeighedTitle(text).weight !== undefined);
}

function hasIndicators({ cells, indicators }: OpenGoal, problems: Issue[]): boolean {
  if (indicators.length > 0) return true;
  for (const { text, row } of [...cells.values()].flat())
    problems.push(
      createTableIssue("rowsLeftOut", ["rows", row], { row: row + 1, lastRow: row + 1, text: shownValue(text) }),
    );
  return false;
}

/** The texts of a field that goes on from row to row, as one cell where the first begins. */
export function wholeCell(cells: readonly Cell[] = []): Cell | undefined {
  const [first] = cells;
  return first && { ...first, text: cells.map(({ text }) => text).join("\n") };
}

/** The first cell of a field that is told once; each further one is an issue. */
export function onlyCell(entry: Entry, slot: TableField, problems: Issue[]): Cell | undefined {
  const [first, ...more] = entry.get(slot) ?? [];
  for (const cell of more) problems.push(unreadableCell(slot, cell));
  return first;
}

/** An issue that says where a cell stands, and what is read from its column. */
export function unreadableCell(field: TableField, cell: Cell): Issue {
  return createTableIssue("unreadableCell", ["rows", cell.row, cell.column], { field, ...cellFacts(cell) });
}
