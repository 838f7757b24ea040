import { cleanCell, shortText } from "./table-cell.ts";
import { type Field, type Label, readLabel, readParts, readVersions, readYears } from "./table-label.ts";
import { MOST_COLUMNS, type TableRows } from "./table-text.ts";

/** A label whose column is known to hold a field of the plan, or something else. */
export interface HeaderLabel extends Omit<Label, "field"> {
  readonly field: Field | undefined;
}

/** The header of a table: its labels from left to right, one for each column that has one. */
export interface Header {
  readonly labels: readonly HeaderLabel[];
  readonly start: number;
  readonly end: number;
}

/** A header has one or two rows, and a third where the years of a target stand below it. */
const MOST_ROWS = 3;

/** Where a header is looked for whose columns nothing parts. */
const MOST_LINES = 50;
const LONGEST_LINE = 400;

/** A western one is a label by itself. */
const BARE_YEAR = /^\d{2,3}$/;

/** Finds the first header: a row that names at least two kinds of columns, and what belongs to it below. */
export function findHeader(rows: TableRows): Header | undefined {
  for (const [start, cells] of rows.entries()) {
    let labels = labelsOf(cells, start);
    if (!isHeaderRow(labels)) continue;
    let end = start + 1;
    for (const below of rows.slice(end, start + MOST_ROWS)) {
      const next = labelsBelow(labelsOf(below, end), labels);
      if (next === undefined) break;
      labels = combined(labels, withUnit(next, labels));
      end++;
    }
    return { labels: settled(labels), start, end };
  }
  return undefined;
}

const OTHER_DELIMITERS: Readonly<Record<"spaces" | "semicolons", RegExp>> = {
  spaces: /\s{2,}|\u3000/,
  semicolons: /[;；]/,
};

/** What parts the columns of a header that is one but for that. */
export function strangeDelimiter(text: string): "spaces" | "semicolons" | undefined {
  const lines = text.split(/\r\n?|\n/, MOST_LINES).filter(({ length }) => length <= LONGEST_LINE);
  const parts = (by: RegExp): boolean => lines.some((line) => isHeaderRow(labelsOf(line.split(by), 0)));
  return (["spaces", "semicolons"] as const).find((each) => parts(OTHER_DELIMITERS[each]));
}

/** The labels of one row; a row of prose or numbers has none that are known. */
export function labelsOf(cells: TableRows[number], row: number): readonly Label[] {
  if (cells.length > MOST_COLUMNS) return [];
  const labels = cells.flatMap((cell, column) => {
    const text = cleanCell(cell);
    return text === "" ? [] : [readLabel(text, row, column)];
  });
  return withBareYears(labels);
}

/** Bare years in the row of the other labels are those of targets, where none is named. */
function withBareYears(labels: readonly Label[]): readonly Label[] {
  const bare = labels.filter(({ text }) => BARE_YEAR.test(text));
  const others = labels.filter((label) => !bare.includes(label));
  if (!isHeaderRow(others) || others.some(({ field }) => field === "target")) return labels;
  const years = readYears(bare);
  return years === undefined ? labels : labels.map((label) => years[bare.indexOf(label)] ?? label);
}

/** Whether labels of at least two kinds stand there, and few others. */
export function isHeaderRow(labels: readonly Label[]): boolean {
  const known = labels.filter(({ field }) => field !== undefined);
  return new Set(known.map(({ field }) => field)).size > 1 && known.length * 2 >= labels.length;
}

/** The labels of a row that belongs to the header above it: another of its rows, or the years of its targets. */
function labelsBelow(labels: readonly Label[], above: readonly Label[]): readonly Label[] | undefined {
  if (isHeaderRow(labels)) return labels;
  if (labels.length > 1 && labels.every(({ field }) => field !== undefined)) return labels;
  return above.some(({ field }) => field === "target")
    ? (readYears(labels) ?? readParts(labels) ?? readVersions(labels))
    : undefined;
}

/**
 * The labels of two rows in the order of their columns. Copied text loses the width of merged cells, so order is all
 * that can be trusted: the lower row stands where the upper has the first label that is repeated or refined in it.
 */
function combined(upper: readonly Label[], lower: readonly Label[]): readonly Label[] {
  const fields = new Set(lower.map(({ field }) => field));
  const isGroup = ({ field }: Label): boolean =>
    field !== undefined && (fields.has(field) || (isTitle(field) && fields.has("name")));
  const first = upper.findIndex(isGroup);
  if (first < 0) return [...upper, ...lower];
  const kept = (label: Label): boolean => !isGroup(label);
  return [...upper.slice(0, first), ...lower, ...upper.slice(first).filter(kept)];
}

/** The unit behind the label of several targets is that of each. */
function withUnit(labels: readonly Label[], above: readonly Label[]): readonly Label[] {
  const unit = above.find(({ field }) => field === "target")?.unit;
  if (unit === undefined) return labels;
  return labels.map((label) => (label.field === "target" ? { unit, ...label } : label));
}

function isTitle(field: Label["field"]): boolean {
  return field === "goal" || field === "indicator";
}

/** What goals are called where no column is that of the goals. */
const ASPECT = /^(?:策略|績效|評估|施政)?(?:面向|構面)(?:\(.{0,20}\))?$/;

/** Names are the goal's first, then the indicator's; a weight between goal and indicator is the goal's. */
function settled(labels: readonly Label[]): readonly HeaderLabel[] {
  const seen = new Set<HeaderLabel["field"]>();
  const hasGoal = labels.some(({ field }) => field === "goal" || field === "name");
  return labels.map((label) => {
    const isGoal = !hasGoal && ASPECT.test(shortText(label.text));
    const field = isGoal ? "goal" : settledField(label.field, seen);
    seen.add(field);
    return { ...label, field };
  });
}

function settledField(field: Label["field"], seen: ReadonlySet<HeaderLabel["field"]>): Field | undefined {
  if (field === "name") return seen.has("goal") ? "indicator" : "goal";
  return field === "weight" && seen.has("goal") && !seen.has("indicator") ? "goalWeight" : field;
}
