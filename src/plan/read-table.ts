import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { TableField } from "../issue/table-facts.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import type { PlanSource } from "./source.ts";
import { bodyRows, widthOf } from "./table-body.ts";
import type { Cell } from "./table-cell.ts";
import { chooseColumns } from "./table-choice.ts";
import { placeColumns } from "./table-columns.ts";
import { readEntries } from "./table-entries.ts";
import { readGoals } from "./table-goals.ts";
import { findHeader, strangeDelimiter } from "./table-header.ts";
import { checkOptions, type PlanTableOptions } from "./table-options.ts";
import { joinPartedNumbers } from "./table-parted.ts";
import { type BodyRow, placeRows } from "./table-placing.ts";
import { settleRunningNumbers } from "./table-running.ts";
import { isByCommas, isHtml, splitTable, type TableRows } from "./table-text.ts";

/** A plan as a table prints it, and everything in the table that could not be read or had to be assumed. */
export interface PlanTable {
  readonly plan: PlanSource;
  readonly issues: readonly Issue[];
}

/**
 * Reads the table of key performance indicators (關鍵績效指標) of a published plan as it was copied: tab-separated from a
 * document, a spreadsheet or a web page, piped from Markdown, comma-separated, or rows of cells. docs/plan-table.md
 * shows what a table may look like.
 *
 * Nothing is guessed in silence. Each cell that can't be read is an issue with its row and column, and stays in the
 * plan as it is printed, so that `definePlan` refuses what nobody decided. Direction, accrual and unit are seldom
 * printed: where an option doesn't set them they are assumed, each with an issue, and listed in `inferred`.
 *
 * @example
 * ```ts
 * import { readPlanTable } from "civic-kpi";
 *
 * const table = `策略績效目標\t衡量指標\t衡量標準\t107年度目標值
 * 提升疫苗接種(10%)\t幼兒疫苗接種完成率(6%)\t完成接種人數/應接種人數×100%\t95%以上
 * \t流感疫苗接種站(4%)\t年度內設站處數\t1,200處`;
 * const { plan, issues } = readPlanTable(table, { agency: "某市政府衛生局", year: 107, accrual: "rate" });
 * plan.goals[0]?.indicators.map(({ id, target, unit }) => [id, target, unit]); // => [["1.1", 95, "%"], ["1.2", 1200, "處"]]
 * issues.map(({ code, path }) => [code, path.at(-1)]); // => [["directionAssumed", "direction"]]
 * ```
 */
export function readPlanTable(table: string | TableRows, options: PlanTableOptions): PlanTable {
  const issues: Issue[] = [];
  checkOptions(options, issues);
  return { plan: { version: 1, ...readPlan(options), goals: readTableGoals(table, options, issues) }, issues };
}

function readPlan({ agency, agencyEn, year, citation }: PlanTableOptions): Omit<PlanSource, "version" | "goals"> {
  return { agency, ...(agencyEn !== undefined && { agencyEn }), year, ...(citation !== undefined && { citation }) };
}

function readTableGoals(table: string | TableRows, options: PlanTableOptions, problems: Issue[]): PlanSource["goals"] {
  const printed = readRows(table, problems);
  if (printed === undefined) return [];
  const header = findHeader(printed);
  if (header === undefined) {
    const partedBy = typeof table === "string" ? strangeDelimiter(table) : undefined;
    problems.push(
      createTableIssue("noTableHeader", [], { rows: printed.length, ...(partedBy !== undefined && { partedBy }) }),
    );
    return [];
  }
  const isText = typeof table === "string";
  const rows = isText && isByCommas(table) ? joinPartedNumbers(printed, header, problems) : printed;
  const body = bodyRows(rows, header, problems);
  const columns = placeColumns(header.labels, body, widthOf(rows, header, body));
  const slots = chooseColumns(columns, header, options.year, problems);
  const placed = placeRows(body, slots, problems);
  reportNumbers(rows, placed, problems);
  const entries = readEntries(settleRunningNumbers(placed, slots, problems), problems);
  const headerUnit = columns[slots.indexOf("target")]?.label?.unit;
  return readGoals(entries, { fields: new Set(slots), headerUnit }, options, problems);
}

function readRows(table: unknown, problems: Issue[]): TableRows | undefined {
  if (typeof table === "string") {
    if (!isHtml(table)) return splitTable(table);
    problems.push(createTableIssue("htmlInsteadOfTable", [], {}));
    return undefined;
  }
  if (!Array.isArray(table) || !Array.from(table, Array.isArray).every(Boolean)) {
    problems.push(createTableIssue("notATable", [], { value: shownValue(table) }));
    return undefined;
  }
  for (const [row, cells] of table.entries())
    for (const [column, cell] of cells.entries()) requireText(cell, row, column, problems);
  return table;
}

function requireText(cell: unknown, row: number, column: number, problems: Issue[]): void {
  if (typeof cell === "string" || cell === undefined || cell === null || Number.isFinite(cell)) return;
  const facts = { row: row + 1, column: column + 1, value: shownValue(cell) };
  problems.push(createTableIssue("notATextCell", ["rows", row, column], facts));
}

/** A number has lost the percent sign or the unit that it was displayed with; a weight above 1 shows that it hasn't. */
function reportNumbers(table: TableRows, body: readonly BodyRow[], problems: Issue[]): void {
  const fields = ["goalWeight", "weight", "target"] as const;
  for (const [field, { row, column }] of body.flatMap((placed) => cellsOf(placed, fields))) {
    const given = table[row]?.[column];
    if (typeof given !== "number" || (field !== "target" && given > 1)) continue;
    const facts = { row: row + 1, column: column + 1, value: String(given) };
    problems.push(createTableIssue("numberCell", ["rows", row, column], facts));
  }
}

function cellsOf<Field extends TableField>(
  placed: BodyRow,
  fields: readonly Field[],
): readonly (readonly [Field, Cell])[] {
  return fields.flatMap((field) => {
    const cell = placed.get(field);
    return cell === undefined ? [] : [[field, cell] as const];
  });
}
