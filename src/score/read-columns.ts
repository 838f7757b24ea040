import { unknownInput } from "../formula/inputs.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { isPlainObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import type { Column } from "./columns.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

/** The columns of one indicator by variable, or its one column of steps or reported figures. */
export interface ReadColumns {
  readonly kind: "inputs" | "reported" | "completedStep";
  /** In the order of the variables. */
  readonly columns: readonly Column<unknown>[];
}

/** Columns by indicator, all of one length. */
export interface ReadTable {
  readonly length: number;
  readonly byIndicator: ReadonlyMap<string, ReadColumns>;
}

/** Reads the columns of a plan; unknown ids and variables, and columns of other lengths, are all reported. */
export function readColumns(plan: Plan, given: unknown, problems: Issue[]): ReadTable {
  const byIndicator = new Map<string, ReadColumns>();
  if (!isPlainObject(given)) {
    problems.push(createIssue("observationsNotAnObject", [], { value: shownValue(given) }));
    return { length: 0, byIndicator };
  }
  let length: number | undefined;
  for (const [id, entry] of Object.entries(given)) {
    const indicator = plan.indicator(id);
    if (indicator === undefined) problems.push(unknownIndicator(plan, id, [id]));
    else if (entry !== undefined) {
      const read = readEntry(indicator, entry, problems);
      for (const column of read?.columns ?? []) length = sameLength(column, length, [id], problems);
      if (read !== undefined) byIndicator.set(id, read);
    }
  }
  return { length: length ?? 0, byIndicator };
}

function sameLength(column: Column<unknown>, expected: number | undefined, path: IssuePath, problems: Issue[]): number {
  if (expected !== undefined && column.length !== expected)
    problems.push(createToolIssue("columnLength", path, { length: column.length, expected }));
  return expected ?? column.length;
}

function readEntry(indicator: Indicator, entry: unknown, problems: Issue[]): ReadColumns | undefined {
  const { id } = indicator;
  const [[kind, value] = [], ...others] = Object.entries(entry ?? {});
  if (others.length > 0 || (kind !== "inputs" && kind !== "reported" && kind !== "completedStep")) {
    problems.push(createIssue("unreadableObservation", [id], { value: shownValue(entry) }));
    return undefined;
  }
  const before = problems.length;
  const columns =
    kind === "inputs" ? inputColumns(indicator, value, problems) : [readColumn(value, [id, kind], problems)];
  return problems.length === before ? { kind, columns: columns.filter((column) => column !== undefined) } : undefined;
}

function inputColumns(
  { id, formula: { expression, steps, variables } }: Indicator,
  inputs: unknown,
  problems: Issue[],
): readonly (Column<unknown> | undefined)[] {
  const path = [id, "inputs"];
  if (expression === null) {
    problems.push(createIssue("stepsExpected", path, { steps: steps.length }));
    return [];
  }
  if (!isPlainObject(inputs)) {
    problems.push(createIssue("inputsNotAnObject", path, { value: shownValue(inputs) }));
    return [];
  }
  for (const name of Object.keys(inputs))
    if (!variables.includes(name)) problems.push(unknownInput(variables, name, [...path, name]));
  return variables.map((variable) => {
    if (Object.hasOwn(inputs, variable)) return readColumn(inputs[variable], [...path, variable], problems);
    problems.push(createIssue("missingInput", [...path, variable], { variable }));
    return undefined;
  });
}

function readColumn(value: unknown, path: IssuePath, problems: Issue[]): Column<unknown> | undefined {
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView)))
    return value as unknown as Column<unknown>;
  problems.push(createToolIssue("notAColumn", path, { value: shownValue(value) }));
  return undefined;
}
