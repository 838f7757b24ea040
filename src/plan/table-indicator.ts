import type { Numeric } from "../exact/numeric.ts";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { TableField } from "../issue/facts.ts";
import { createIssue, type Issue, type IssuePath, withinPath } from "../issue/issue.ts";
import type { IndicatorSource } from "./source.ts";
import { type Cell, oneLine } from "./table-cell.ts";
import { type Entry, onlyCell, unreadableCell, wholeCell } from "./table-entries.ts";
import { readMethod, readSystem } from "./table-fit.ts";
import { inferFields, type UnprintedFields } from "./table-inferred.ts";
import { withoutOrdinal } from "./table-ordinal.ts";
import { readTarget } from "./table-target.ts";
import { readWeighedTitle, readWeightCell, type WeighedTitle } from "./table-weight.ts";

/** How one indicator is to be read, beyond what is printed. */
export interface TableIndicatorOptions extends UnprintedFields {
  /** Month and day ("10-31") on which an assessed figure is due. */
  readonly dueBy?: string;
}

/** Where an indicator stands, and what of the table it can be read from. */
export interface IndicatorPlace {
  readonly id: string;
  readonly number: number;
  readonly path: IssuePath;
  /** The fields that the table has a column for. */
  readonly fields: ReadonlySet<TableField>;
}

/** Reads the cells of one indicator; a cell that can't be read goes into the plan as it stands, and is an issue. */
export function readIndicatorEntry(
  entry: Entry,
  place: IndicatorPlace,
  options: TableIndicatorOptions,
  problems: Issue[],
): IndicatorSource {
  const { id, path } = place;
  const row = rowOf(entry);
  reportBlanks(entry, place, row, problems);
  const { title, weight } = readTitle(wholeCell(entry.get("indicator")), place.number);
  const formulaCell = wholeCell(entry.get("formula"));
  const formula = readFormula(formulaCell, path, problems);
  const targetCell = onlyCell(entry, "target", problems);
  const target = readCell("target", targetCell, readTarget, problems);
  const method = readCell("evaluationMethod", onlyCell(entry, "evaluationMethod", problems), readMethod, problems);
  const system = readCell("evaluationSystem", onlyCell(entry, "evaluationSystem", problems), readSystem, problems);
  const unit = onlyCell(entry, "unit", problems)?.text;
  const formulaText = formulaCell?.text ?? "";
  const read = { id, title, formulaText, formula, method, target, unit, row };
  const { inferred, ...fields } = inferFields(read, options, path, problems);
  const { dueBy } = options;
  const unprinted = dueBy === undefined ? inferred : [...inferred, "dueBy"];
  return {
    id,
    title,
    weight: readWeight("weight", onlyCell(entry, "weight", problems), weight, problems) ?? "",
    formula: formulaText,
    ...fields,
    target: target?.target ?? targetCell?.text ?? "",
    ...(dueBy !== undefined && { dueBy }),
    ...(system !== undefined && { evaluationSystem: system }),
    ...(method !== undefined && { evaluationMethod: method }),
    ...(unprinted.length > 0 && { inferred: unprinted }),
  };
}

/** The row that a goal or indicator begins in, counted from 1. */
export function rowOf(entry: Entry): number {
  const [first] = [...entry.values()];
  return (first?.[0]?.row ?? 0) + 1;
}

/** A title on one line, without the number in front of it and the weight behind it. */
export function readTitle(cell: Cell | undefined, number: number): WeighedTitle {
  const { title, weight } = readWeighedTitle(oneLine(cell?.text ?? ""));
  return { title: withoutOrdinal(title, number), ...(weight !== undefined && { weight }) };
}

/** The weight in its column, else the one behind the title. */
export function readWeight(
  field: "goalWeight" | "weight",
  cell: Cell | undefined,
  behindTitle: Numeric | undefined,
  problems: Issue[],
): Numeric | undefined {
  return readCell(field, cell, readWeightCell, problems) ?? cell?.text ?? behindTitle;
}

function readCell<Value>(
  field: TableField,
  cell: Cell | undefined,
  read: (text: string) => Value | undefined,
  problems: Issue[],
): Value | undefined {
  if (cell === undefined) return undefined;
  const value = read(cell.text);
  if (value === undefined) problems.push(unreadableCell(field, cell));
  return value;
}

function readFormula(cell: Cell | undefined, path: IssuePath, problems: Issue[]): Formula | undefined {
  if (cell === undefined) return undefined;
  try {
    return parseFormula(cell.text);
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    problems.push(
      unreadableCell("formula", cell),
      ...error.issues.map((issue) => withinPath(issue, [...path, "formula"])),
    );
    return undefined;
  }
}

/** What the table has a column for and the indicator no cell; the weight may stand behind the title. */
function reportBlanks(entry: Entry, { path, fields }: IndicatorPlace, row: number, problems: Issue[]): void {
  for (const field of ["indicator", "evaluationSystem", "evaluationMethod", "formula", "target"] as const)
    if (fields.has(field) && !entry.has(field))
      problems.push(createIssue("blankCell", [...path, planField(field)], { field, row }));
}

function planField(field: TableField): string {
  return field === "indicator" ? "title" : field;
}
