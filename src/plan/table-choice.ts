import type { Issue } from "../issue/issue.ts";
import type { TableField } from "../issue/table-facts.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { type Cell, cellFacts } from "./table-cell.ts";
import type { Column, Slot } from "./table-columns.ts";
import type { Header, HeaderLabel } from "./table-header.ts";
import { distanceOfTarget, isOfYearBefore, isOfYears } from "./table-target-label.ts";

/** Without these a table is no plan; weights may stand behind titles. */
const NEEDED: readonly TableField[] = ["goal", "indicator", "formula", "target"];

/**
 * What is read from each column: of several columns of targets the one of the plan's year, of any other field the
 * first. What is left out, though something stands in it, and what is missing are issues.
 */
export function chooseColumns(
  columns: readonly Column[],
  header: Header,
  year: number,
  problems: Issue[],
): readonly Slot[] {
  const target = targetColumn(columns, year, problems);
  const seen = new Set<Slot>();
  const slots = columns.map((column, index) => {
    const { slot } = column;
    const isRead = slot === "target" ? index === target : slot !== undefined && !seen.has(slot);
    seen.add(slot);
    if (!isRead && column.first !== undefined) problems.push(columnLeftOut(column.label ?? column.first));
    return isRead ? slot : undefined;
  });
  const isInParts = columns.some(({ label }) => label?.isPart);
  for (const field of NEEDED)
    if (!slots.includes(field) && !(field === "target" && isInParts))
      problems.push(createTableIssue("columnMissing", ["rows", header.start], { field }));
  return slots;
}

/** The index of the column that the target is read from, or -1 where there are but parts of the year, or other years. */
function targetColumn(columns: readonly Column[], year: number, problems: Issue[]): number {
  const all = columns.flatMap(({ label }, index) => (label?.field === "target" ? [{ label, index }] : []));
  const targets = all.filter(({ label }) => !label.isPart);
  const [part] = all;
  if (targets.length === 0 && part !== undefined)
    problems.push(
      createTableIssue("targetInParts", ["rows", part.label.row, part.label.column], cellFacts(part.label)),
    );
  const ofYear = targets.filter(({ label }) => label.year === year);
  const undated = targets.filter(({ label }) => label.year === undefined && !isOfYears(label.text));
  const chosen =
    nearest(ofYear) ??
    nearest(undated) ??
    (targets.length === 1 && targets[0]?.label.year !== undefined ? targets[0] : undefined);
  if (chosen === undefined) return -1;
  reportOtherYear(chosen.label, year, problems);
  return chosen.index;
}

interface TargetColumn {
  readonly label: HeaderLabel;
  readonly index: number;
}

/** Of targets whose labels tell them apart by words, the year's as amended last; else the first. */
function nearest(targets: readonly TargetColumn[]): TargetColumn | undefined {
  const distances = targets.map(({ label }) => distanceOfTarget(label.text));
  return targets[distances.indexOf(Math.min(...distances))];
}

function reportOtherYear(label: HeaderLabel, year: number, problems: Issue[]): void {
  const printed = label.year ?? (isOfYearBefore(label.text) ? year - 1 : year);
  if (printed === year) return;
  const facts = { ...cellFacts(label), printed, year };
  problems.push(createTableIssue("yearDiffers", ["rows", label.row, label.column], facts));
}

/** The issue stands at the column's label, or where it has none at its first cell. */
function columnLeftOut(place: Cell): Issue {
  return createTableIssue("columnLeftOut", ["rows", place.row, place.column], cellFacts(place));
}
