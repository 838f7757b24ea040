import type { Issue } from "../issue/issue.ts";
import type { TargetObstacle } from "../issue/table-facts.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import type { Direction } from "./source.ts";
import { type Cell, cellFacts } from "./table-cell.ts";
import { unreadableCell } from "./table-entries.ts";
import { directionOfBar, isOfPartOfYear, targetObstacle } from "./table-obstacle.ts";
import { type PrintedTarget, readTarget } from "./table-target.ts";

/** What a target's cell gives: its figure, or of a cell that is none at least which way is better. */
export interface TargetCell {
  readonly target: PrintedTarget | undefined;
  readonly barDirection: Direction | undefined;
}

/** Reads the cell of a target, whose formula is `computed`; what can't be read is an issue. */
export function readTargetCell(
  cell: Cell | undefined,
  computed: string,
  unit: string | undefined,
  problems: Issue[],
): TargetCell {
  if (cell === undefined) return { target: undefined, barDirection: undefined };
  const target = readTarget(cell.text);
  if (target === undefined) {
    problems.push(refusal(cell, targetObstacle(cell.text)));
    return { target: undefined, barDirection: directionOfBar(cell.text) };
  }
  if (target.unit !== unit && isOfPartOfYear(target.unit ?? "", computed))
    problems.push(createTableIssue("targetOfPeriod", ["rows", cell.row, cell.column], cellFacts(cell)));
  if (target.note !== undefined) problems.push(noteLeftOut(cell, target.note));
  return { target, barDirection: undefined };
}

function refusal(cell: Cell, obstacle: TargetObstacle | undefined): Issue {
  if (obstacle === undefined) return unreadableCell("target", cell);
  return createTableIssue("unreadableTarget", ["rows", cell.row, cell.column], { ...cellFacts(cell), obstacle });
}

/** The mark of a note that is no part of the figure in its cell. */
export function noteLeftOut(cell: Cell, note: string): Issue {
  return createTableIssue("noteLeftOut", ["rows", cell.row, cell.column], { ...cellFacts(cell), note });
}
