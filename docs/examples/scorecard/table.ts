import type { GoalText, IndicatorText, ScorecardText } from "civic-kpi/report";
import stringWidth from "string-width";
import { getBorderCharacters, type SpanningCellConfig, table } from "table";
import wrapAnsi from "wrap-ansi";

type Language = ScorecardText["locale"];

/** A row is a whole line of cells, a goal's title with its points, or the sentence that says why. */
interface Row {
  readonly type: "cells" | "goal" | "reason";
  readonly cells: readonly string[];
}

const NARROWEST = 76;
const WIDEST = 120;

/** Empty columns between two cells. */
const GAP = 2;

/** Columns of actual, target, status, light and at least points; the title takes what is left. */
const FIXED: Readonly<Record<Language, readonly number[]>> = {
  "zh-TW": [10, 10, 8, 4, 8],
  en: [9, 13, 10, 6, 9],
};

const INDENT = "    ";

/** The texts of a scorecard as a table for a terminal of so many columns, between its title and its closing line. */
export function scorecardTable(text: ScorecardText, terminalColumns: number): string {
  const width = Math.min(Math.max(terminalColumns, NARROWEST), WIDEST);
  const rows = [headRow(text), ...text.goals.flatMap(goalRows)];
  const fixed = [...FIXED[text.locale].slice(0, -1), pointsColumns(rows, FIXED[text.locale])];
  const title = width - fixed.reduce((sum, columns) => sum + columns + GAP, 0);
  const widths = [title, ...fixed];
  const body = table(
    rows.map((row) => wrappedCells(row, widths, width, text.locale)),
    {
      border: { ...getBorderCharacters("void"), joinBody: "-" },
      drawVerticalLine: () => false,
      drawHorizontalLine: (line) => rows[line]?.type === "goal",
      columns: widths.map((columns, column) => ({
        width: column === fixed.length ? columns : columns + GAP,
        paddingLeft: 0,
        paddingRight: 0,
      })),
      spanningCells: rows.flatMap(({ type }, row) => spans(type, row, widths.length)),
    },
  );
  const closing = text.closing.map((line) => wrapped(line, width, text.locale));
  return [wrapped(text.title, width, text.locale), "", body, ...closing].join("\n").replace(/ +$/gm, "");
}

/** Points of a goal and of what they are out of stand in one line. */
function pointsColumns(rows: readonly Row[], fixed: readonly number[]): number {
  return Math.max(fixed.at(-1) ?? 0, ...rows.map(({ cells }) => stringWidth(cells.at(-1) ?? "")));
}

function headRow({ headings }: ScorecardText): Row {
  const { indicator, actual, target, status, light, points } = headings;
  return { type: "cells", cells: [indicator, actual, target, status, light, points] };
}

function goalRows({ id, title, points, indicators }: GoalText): Row[] {
  const goal: Row = { type: "goal", cells: [`${id} ${title}`, "", "", "", "", points] };
  return [goal, ...indicators.flatMap(indicatorRows)];
}

function indicatorRows({ id, title, actual, target, status, light, points, analysis }: IndicatorText): Row[] {
  return [
    { type: "cells", cells: [`${id} ${title}`, actual, target, status.text, light.text, points] },
    { type: "reason", cells: [analysis, "", "", "", "", ""] },
  ];
}

function spans(type: Row["type"], row: number, columns: number): SpanningCellConfig[] {
  if (type === "cells") return [];
  return [{ row, col: 0, colSpan: type === "goal" ? columns - 1 : columns }];
}

function wrappedCells({ type, cells }: Row, widths: readonly number[], width: number, language: Language): string[] {
  const [first = "", ...others] = cells;
  if (type === "reason") return [indented(wrapped(first, width - INDENT.length, language)), ...others];
  const room = type === "goal" ? width - GAP - (widths.at(-1) ?? 0) : (widths[0] ?? 0);
  return [
    wrapped(first, room, language),
    ...others.map((cell, index) => wrapped(cell, widths[index + 1] ?? 0, language)),
  ];
}

/** Chinese breaks anywhere, English between words; both by the columns that a terminal shows. */
function wrapped(text: string, columns: number, language: Language): string {
  return wrapAnsi(text, columns, { hard: true, wordWrap: language === "en" });
}

function indented(text: string): string {
  return text.replace(/^/gm, INDENT);
}
