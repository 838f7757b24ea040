import { isRational } from "../exact/rational.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { type ReportOptions, readReport } from "./report.ts";
import { type ExactRow, exactRows } from "./rows.ts";
import type { Wording } from "./wording.ts";

/**
 * No column of bare ids: Excel would read 1.10 as the number 1.1. They stand before the titles.
 */
const COLUMNS = [
  "agency",
  "year",
  "asOf",
  "goal",
  "indicator",
  "weight",
  "unit",
  "direction",
  "target",
  "actual",
  "status",
  "final",
  "light",
  "achievement",
  "points",
  "analysis",
  "basis",
  "formula",
  "source",
  "rule",
] as const satisfies readonly (keyof ExactRow)[];

/** Without it Excel reads UTF-8 as the code page of its country. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would run as a formula, also in its full-width form, and what hides such a beginning. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A scorecard as CSV that Excel opens as it is meant: UTF-8 with byte order mark, a row for each indicator, numbers with
 * all their digits, empty cells where there is no figure. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { toCsv } from "civic-kpi/report";
 * import { plan106 } from "civic-kpi/taichung";
 *
 * const csv = toCsv(plan106, evaluatePlan(plan106, {}));
 * csv.startsWith('\uFEFF"機關","年度","基準日","策略績效目標","衡量指標"'); // => true
 * csv.split("\r\n").length; // => 10
 * ```
 */
export function toCsv(plan: Plan | PlanSource, scorecard: Scorecard, options: ReportOptions = {}): string {
  const report = readReport(plan, scorecard, options);
  const { wording } = report;
  const head = COLUMNS.map((column) => textCell(wording.headings[column]));
  const rows = exactRows(report).map((row) => COLUMNS.map((column) => cell(row[column], wording)));
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cell(value: ExactRow[keyof ExactRow], { yes, no }: Wording): string {
  if (value === null) return "";
  if (typeof value === "boolean") return textCell(value ? yes : no);
  if (typeof value === "number" || isRational(value)) return String(value);
  return textCell(value);
}

function textCell(text: string): string {
  const guarded = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
