import { numericValue } from "../exact/numeric.ts";
import { ONE, ZERO } from "../exact/rational.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { type Cell, cellFacts, figureText } from "./table-cell.ts";
import { type GivenFields, type ReadIndicator, reportContradiction } from "./table-inferred.ts";
import type { PrintedTarget } from "./table-target.ts";
import { assumedUnit } from "./table-unit-assumed.ts";

/** A target in the unit that its formula's figures are in; `inferred` names what of it is not printed so. */
export interface TargetInUnit {
  readonly target: number | string | undefined;
  readonly unit: string;
  readonly inferred: readonly string[];
}

/**
 * The unit of a target is what stands behind its number, in the unit's column, behind the formula, or in the header. A multiple in front of
 * it (萬人次, 億元) is kept where the column, the formula or an option says that the figures are in it; else the
 * figures are taken for single ones, and the target is written out.
 */
export function readUnit(
  read: ReadIndicator,
  { given, own }: GivenFields,
  path: IssuePath,
  problems: Issue[],
): TargetInUnit {
  const column = columnUnit(read.unitCell);
  const stated = column ?? read.formula?.unit ?? read.headerUnit;
  const statedUnits = [column, read.headerUnit, read.formula?.unit ?? undefined, given.unit];
  const figure = inStatedUnit(read.target, statedUnits);
  reportOtherColumn(read, figure?.unit, column, problems);
  const printed = figure?.unit ?? stated;
  const isWrittenOut = figure !== undefined && figure === read.target?.whole;
  reportContradiction(read, "unit", own, { unit: printed }, path, problems);
  const unit = printed ?? given.unit ?? assumedUnit(read, path, problems);
  if (isWrittenOut && given.unit !== unit) reportMultiple(read, String(figure.target), unit, path, problems);
  if (unit === "%" && given.unit !== "%") reportShare(read, path, problems);
  return {
    target: figure?.target,
    unit,
    inferred: [...(isWrittenOut ? ["target"] : []), ...(printed === undefined && unit !== "" ? ["unit"] : [])],
  };
}

/** The unit in a cell of its own, also in brackets: (%), 百分比（%）. */
function columnUnit(cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const text = figureText(cell.text).replace(/^\(([^()]+)\)$/, "$1");
  return /^百分[比率](?:%|\(%\))?$/.test(text) ? "%" : text;
}

function inStatedUnit(
  target: PrintedTarget | undefined,
  stated: readonly (string | undefined)[],
): Pick<PrintedTarget, "target" | "unit"> | undefined {
  if (target?.whole === undefined) return target;
  const { unit = "", whole } = target;
  if (stated.includes(unit)) return target;
  const bare = whole.unit === undefined ? stated.find((each) => each?.startsWith(unit)) : undefined;
  return bare === undefined ? whole : { target: target.target, unit: bare };
}

function reportOtherColumn(
  { unitCell, target }: ReadIndicator,
  unit: string | undefined,
  column: string | undefined,
  problems: Issue[],
): void {
  if (unitCell === undefined || unit === undefined || [unit, target?.unit].includes(column)) return;
  const { row, column: at } = unitCell;
  problems.push(createTableIssue("otherUnitPrinted", ["rows", row, at], { ...cellFacts(unitCell), unit }));
}

function reportMultiple(
  { id, row, targetText }: ReadIndicator,
  target: string,
  unit: string,
  path: IssuePath,
  problems: Issue[],
): void {
  problems.push(createTableIssue("multipleAssumed", [...path, "target"], { id, row, text: targetText, target, unit }));
}

/** 0.95 may be meant as 95%. */
function reportShare({ id, row, target }: ReadIndicator, path: IssuePath, problems: Issue[]): void {
  const value = target?.unit === undefined ? numericValue(target?.target) : undefined;
  if (value === undefined || value.compare(ZERO) <= 0 || value.compare(ONE) > 0) return;
  problems.push(createTableIssue("percentAssumed", [...path, "target"], { id, row, target: value.toString() }));
}
