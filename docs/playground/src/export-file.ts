import { toCsv, toMarkdown } from "civic-kpi/report";
import type { Scored } from "./assess.ts";
import type { PlaygroundState } from "./state.ts";

export const EXPORT_FORMATS = ["csv", "md", "json"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file for somebody to keep. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A result as a file: a table for spreadsheets, a report for people, or all of its data for programs. */
export function exportFile(
  format: ExportFormat,
  { locale, rule }: PlaygroundState,
  { plan, observations, scorecard }: Scored,
): ExportFile {
  const options = { locale, observations };
  const name = `scorecard-${plan.year}-${scorecard.asOf}.${format}`;
  switch (format) {
    case "csv":
      return { name, type: "text/csv;charset=utf-8", content: toCsv(plan, scorecard, options) };
    case "md":
      return { name, type: "text/markdown;charset=utf-8", content: toMarkdown(plan, scorecard, options) };
    case "json": {
      const data = { plan, observations, asOf: scorecard.asOf, rules: rule, scorecard };
      return { name, type: "application/json", content: `${JSON.stringify(data, null, 2)}\n` };
    }
  }
}
