import { readdirSync, readFileSync } from "node:fs";
import { type Issue, type PlanTable, readPlanTable, type TableRows } from "civic-kpi";
import { expect, it } from "vitest";
import { htmlRows } from "../../../docs/examples/plan-table/html-rows.ts";
import { shownValue } from "../../../src/issue/shown-value.ts";
import { cleanCell } from "../../../src/plan/table-cell.ts";
import { splitTable } from "../../../src/plan/table-text.ts";

const CASES = "test/plan/table/cases";

interface Printed {
  readonly table: string;
  readonly year: number;
}

const tables = readdirSync(CASES)
  .filter((file) => file.endsWith(".expected.json"))
  .map((file) => JSON.parse(readFileSync(`${CASES}/${file}`, "utf8")) as Printed);

function rowsOf(file: string): TableRows {
  const text = readFileSync(`${CASES}/${file}`, "utf8");
  if (file.endsWith(".html")) return htmlRows(text);
  return file.endsWith(".json") ? JSON.parse(text) : splitTable(text);
}

interface Facts {
  readonly id?: string;
  readonly row?: number;
  readonly column?: number;
  readonly text?: string;
  readonly [field: string]: unknown;
}

const factsOf = (issue: Issue): Facts => issue.facts as unknown as Facts;

const valueAt = (value: unknown, path: Issue["path"]): unknown =>
  path.reduce((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);

/** What an issue says of a goal or an indicator stands there in the plan. */
function expectInPlan(issue: Issue, { plan }: PlanTable, rows: TableRows): void {
  const { id, row } = factsOf(issue);
  const item = valueAt(plan, issue.path.slice(0, -1)) as { readonly id: string; readonly title: string };
  if (id !== undefined) expect(item.id).toBe(id);
  const field = String(issue.path.at(-1));
  const said = factsOf(issue)[field];
  if (said !== undefined) expect(String(valueAt(plan, issue.path))).toBe(said);
  if (row !== undefined) {
    const cells = (rows[row - 1] ?? []).map((cell) => cleanCell(cell).split("\n")[0]?.trim() ?? "");
    expect(cells.some((cell) => cell !== "" && (item.title === "" || cell.includes(item.title.slice(0, 4))))).toBe(
      true,
    );
  }
}

/** What an issue says of a row or a cell stands there in the table. */
function expectInTable({ path, ...issue }: Issue, rows: TableRows): void {
  const [, row, column] = path as readonly [string, number, number | undefined];
  const facts = issue.facts as unknown as Facts;
  if (facts.row !== undefined) expect(row).toBe(facts.row - 1);
  if (column === undefined) return;
  expect(facts.column).toBe(column + 1);
  const cell = rows[row]?.[column];
  const shown = shownValue(cleanCell(cell));
  if (facts.text !== undefined) expect(shown.startsWith(facts.text.slice(0, -1))).toBe(true);
}

it.each(tables)("each issue of $table leads to what it speaks of", ({ table, year }) => {
  const rows = rowsOf(table);
  const read = readPlanTable(rows, { agency: "某局", year });
  for (const issue of read.issues)
    if (issue.path[0] === "goals") expectInPlan(issue, read, rows);
    else expectInTable(issue, rows);
});
