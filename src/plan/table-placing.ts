import type { Issue } from "../issue/issue.ts";
import type { TableField } from "../issue/table-facts.ts";
import { type LooseRow, leftOut } from "./table-body.ts";
import type { Cell } from "./table-cell.ts";
import type { Slot } from "./table-columns.ts";
import { fitOf } from "./table-fit.ts";

/** A row of the table's body: what it holds of each field. */
export type BodyRow = ReadonlyMap<TableField, Cell>;

/** Under this share of cells that can stand where they are, a row is none of the table. */
const LEAST_FIT = 0.5;

/**
 * Places the cells of each row in their columns. A row may lack the cells that are merged with those above, or be the
 * rest of one that was broken within a cell: the reading is taken under which most of its cells fit their columns.
 */
export function placeRows(body: readonly LooseRow[], slots: readonly Slot[], problems: Issue[]): readonly BodyRow[] {
  const placed: Map<TableField, Cell>[] = [];
  const merged = slots.findIndex((slot) => slot !== "goalOrdinal" && slot !== "goal" && slot !== "goalWeight");
  let last = slots.length;
  for (const { row, texts, apart } of body) {
    const broken = apart || last === 0 ? slots.length : last;
    const [offset, best] = bestOffset(texts, slots, broken, merged);
    const fit = isNote(texts, slots) ? 0 : best;
    if (fit < LEAST_FIT) problems.push(leftOut(row, row, texts));
    else if (offset === broken) continueRow(placed.at(-1), row, texts, slots, offset);
    else placed.push(new Map(placedCells(row, texts, slots, offset)));
    last = fit < LEAST_FIT ? slots.length : offset + texts.length - 1;
  }
  return placed;
}

const NOTE = /^(?:[備附]?註(?:\d{1,2}|[一二三四五六七八九十])?[:：]|說明[:：]|※)/;

/** Whether a row has nothing but notes, the first in a column of goals or indicators; one that is repeated fills merged cells. */
function isNote(texts: readonly string[], slots: readonly Slot[]): boolean {
  if (!texts.every((text) => text === "" || NOTE.test(text))) return false;
  const column = texts.findIndex((text) => text !== "");
  return !slots.slice(0, column + 1).includes("formula");
}

/** Where the first cell of a row stands, and the share of its cells that fit there. */
function bestOffset(
  texts: readonly string[],
  slots: readonly Slot[],
  broken: number,
  merged: number,
): readonly [offset: number, fit: number] {
  let best: readonly [number, number] = [0, -1];
  for (const offset of [broken, 0, merged]) {
    if (offset < 0 || offset + texts.length > slots.length) continue;
    const fit = rowFit(texts, slots, offset, offset === broken);
    if (fit > best[1]) best = [offset, fit];
  }
  return best;
}

function rowFit(texts: readonly string[], slots: readonly Slot[], offset: number, continues: boolean): number {
  let total = 0;
  let filled = 0;
  for (const [index, text] of texts.entries()) {
    if (text === "") continue;
    const slot = slots[offset + index];
    filled++;
    total += index === 0 && continues ? (isText(slot) ? 1 : 0) : fitOf(fieldOf(slot), text);
  }
  return total / filled;
}

function fieldOf(slot: Slot): Parameters<typeof fitOf>[0] {
  return slot === "goalOrdinal" || slot === "indicatorOrdinal" ? "ordinal" : slot;
}

function isText(slot: Slot): boolean {
  return slot === "goal" || slot === "indicator" || slot === "formula";
}

function placedCells(row: number, texts: readonly string[], slots: readonly Slot[], offset: number) {
  return texts.flatMap((text, column): [TableField, Cell][] => {
    const slot = slots[offset + column];
    return text === "" || slot === undefined ? [] : [[slot, { text, row, column }]];
  });
}

function continueRow(
  above: Map<TableField, Cell> | undefined,
  row: number,
  texts: readonly string[],
  slots: readonly Slot[],
  offset: number,
): void {
  for (const [slot, cell] of placedCells(row, texts, slots, offset)) {
    const begun = above?.get(slot);
    above?.set(slot, begun === undefined ? cell : { ...begun, text: `${begun.text}\n${cell.text}` });
  }
}
