import type { Issue } from "../issue/issue.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { type Cell, cellFacts } from "./table-cell.ts";
import { type Entry, onlyCell, unreadableCell } from "./table-entries.ts";
import { leadingOrdinal, readOrdinal } from "./table-ordinal.ts";

/** The printed number of a goal or indicator: in a cell of its own, else in front of its title. */
export function printedOrdinal(entry: Entry, field: "goal" | "indicator", problems: Issue[]): Cell | undefined {
  const own = onlyCell(entry, `${field}Ordinal`, problems);
  const title = entry.get(field)?.[0];
  const leading = title && leadingOrdinal(title.text);
  return own ?? (title && leading !== undefined ? { ...title, text: leading } : undefined);
}

/** Numbers what stands below each other as the table does, and in order where it prints no number. */
export class Numbering {
  #last = 0;
  /** What the printed numbers are ahead by where the table counts indicators through. */
  #ahead = 0;

  /** The number of the next goal or indicator; `running` is that of the first where the table counts through. */
  next(field: "goal" | "indicator", cell: Cell | undefined, running: number, problems: Issue[]): number {
    const expected = this.#last + 1;
    const printed = cell && readOrdinal(cell.text);
    if (cell !== undefined && printed === undefined) problems.push(unreadableCell(`${field}Ordinal`, cell));
    if (expected === 1 && printed === running) this.#ahead = running - 1;
    const number = printed === undefined ? expected : printed - this.#ahead;
    if (cell !== undefined && number !== expected) problems.push(unexpectedOrdinal(cell, expected + this.#ahead));
    this.#last = Math.max(number, expected);
    return this.#last;
  }
}

function unexpectedOrdinal(cell: Cell, expected: number): Issue {
  return createTableIssue("unexpectedOrdinal", ["rows", cell.row, cell.column], { ...cellFacts(cell), expected });
}
