import type { Numeric } from "../exact/numeric.ts";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse.ts";
import { CivicKpiError } from "../issue/error.ts";
import { type Issue, type IssuePath, withinPath } from "../issue/issue.ts";
import type { TableField } from "../issue/table-facts.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { namesFigure } from "./figure-name.ts";
import type { IndicatorSource } from "./source.ts";
import { addedFields } from "./table-added.ts";
import { type Cell, oneLine } from "./table-cell.ts";
import type { Slot } from "./table-columns.ts";
import { type Entry, onlyCell, unreadableCell, wholeCell } from "./table-entries.ts";
import { readMethod, readSystem } from "./table-fit.ts";
import { inferFields } from "./table-inferred.ts";
import type { TableIndicatorOptions, UnprintedFields } from "./table-options.ts";
import { leadingOrdinal } from "./table-ordinal.ts";
import { noteLeftOut, readTargetCell } from "./table-target-cell.ts";
import { readUnit } from "./table-unit.ts";
import { readWeighedTitle, readWeightCell, type WeighedTitle } from "./table-weight.ts";

const LONGEST_SHOWN = 80;

/** Where an indicator stands, and what of the table it can be read from. */
export interface IndicatorPlace {
  readonly id: string;
  readonly path: IssuePath;
  /** The fields that the table has a column for. */
  readonly fields: ReadonlySet<Slot>;
  /** The unit that the header prints for all targets. */
  readonly headerUnit: string | undefined;
}

/** Reads the cells of one indicator; a cell that can't be read goes into the plan as it stands, and is an issue. */
export function readIndicatorEntry(
  entry: Entry,
  place: IndicatorPlace,
  given: UnprintedFields,
  own: TableIndicatorOptions,
  problems: Issue[],
): IndicatorSource {
  const { id, path, headerUnit } = place;
  const row = rowOf(entry);
  reportBlanks(entry, place, row, problems);
  const { title, weight } = readTitle(wholeCell(entry.get("indicator")), problems);
  const formulaCell = wholeCell(entry.get("formula"));
  const formula = readFormula(formulaCell, place, own, problems);
  const formulaText = formulaCell?.text ?? "";
  const targetCell = onlyCell(entry, "target", problems);
  const printed = readTargetCell(targetCell, formulaText, own.unit, problems);
  const method = readCell("evaluationMethod", onlyCell(entry, "evaluationMethod", problems), readMethod, problems);
  const system = readCell("evaluationSystem", onlyCell(entry, "evaluationSystem", problems), readSystem, problems);
  const unitCell = onlyCell(entry, "unit", problems);
  const targetText = targetCell?.text ?? "";
  const read = { id, title, formulaText, formula, method, ...printed, targetText, unitCell, headerUnit, row };
  const fields = { given, own };
  const { target = targetText, unit, inferred: ofUnit } = readUnit(read, fields, path, problems);
  const { direction, accrual, inferred } = inferFields(read, unit, fields, path, problems);
  const { added, unprinted } = addedFields(id, own, formula, problems);
  const notPrinted = [...ofUnit, ...inferred, ...unprinted];
  return {
    id,
    title,
    weight: readWeight("weight", onlyCell(entry, "weight", problems), weight, problems) ?? "",
    formula: formulaText,
    unit,
    direction,
    accrual,
    target,
    ...added,
    ...(system !== undefined && { evaluationSystem: system }),
    ...(method !== undefined && { evaluationMethod: method }),
    ...(notPrinted.length > 0 && { inferred: notPrinted }),
  };
}

/** The row that a goal or indicator begins in, counted from 1. */
export function rowOf(entry: Entry): number {
  return Math.min(...[...entry.values()].map(([{ row }]) => row)) + 1;
}

/** A title on one line, without the number in front of it and the weight behind it; a mark behind that is an issue. */
export function readTitle(cell: Cell | undefined, problems: Issue[]): WeighedTitle {
  const { title, weight, note } = readWeighedTitle(oneLine(cell?.text ?? ""));
  if (cell !== undefined && note !== undefined) problems.push(noteLeftOut(cell, note));
  return { title: title.slice(leadingOrdinal(title)?.length ?? 0), ...(weight !== undefined && { weight }) };
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

/** Names that are declared for the indicator settle what is one, and that it is none of prose. */
function readFormula(
  cell: Cell | undefined,
  { id, path }: IndicatorPlace,
  { variables = {} }: TableIndicatorOptions,
  problems: Issue[],
): Formula | undefined {
  if (cell === undefined) return undefined;
  const declared = Object.keys(variables);
  try {
    const formula = parseFormula(cell.text, { variables: declared });
    const { expression } = formula;
    if (expression?.type === "variable" && !declared.includes(expression.name) && !namesFigure(expression.name)) {
      const facts = { id, row: cell.row + 1, name: expression.name.slice(0, LONGEST_SHOWN) };
      problems.push(createTableIssue("nameAssumed", [...path, "formula"], facts));
    }
    return formula;
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
      problems.push(createTableIssue("blankCell", [...path, planField(field)], { field, row }));
}

function planField(field: TableField): string {
  return field === "indicator" ? "title" : field;
}
