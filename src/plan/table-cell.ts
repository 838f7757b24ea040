import { shownValue } from "../issue/shown-value.ts";
import type { TableCell } from "../issue/table-facts.ts";

/** A text of the table and where it begins; both numbers count from 0. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A longer text is none of the short ones that a table is recognised by. */
const LONGEST_SHORT_TEXT = 60;

/** Whether a text may be one of the short ones; patterns are tried on no other. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT_TEXT;
}

/** A cell as it stands in the table, without the spaces around it; `<br>` is how Markdown and web pages break a line. */
export function cleanCell(text: unknown): string {
  if (Number.isFinite(text)) return String(text);
  if (typeof text !== "string") return "";
  return text.replace(/<br\s?\/?>/gi, "\n").trim();
}

/** A short text in the form that it is recognised in: half-width and without spaces; a long one is empty. */
export function shortText(text: string): string {
  return isShort(text) ? text.normalize("NFKC").replace(/\s/g, "") : "";
}

/** A figure or a unit in the form that it is read in: as `shortText`, but for one space between Latin words, and − as -. */
export function figureText(text: string): string {
  if (!isShort(text)) return "";
  const spaced = text.normalize("NFKC").replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, "");
  return spaced
    .replace(/\s+/g, " ")
    .replace(/^−/, "-")
    .replace(/(?<![A-Za-z])percent\b|^percent$/i, "%");
}

/** Lines of one title as one: words of Latin letters are parted by a space, Chinese is not. */
export function oneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.map((line, index) => joint(lines[index - 1] ?? "", line) + line).join("");
}

function joint(before: string, after: string): string {
  return /[A-Za-z0-9,;]/.test(before.slice(-1)) && /^[A-Za-z0-9]/.test(after) ? " " : "";
}

/** Where a cell stands and what it prints, as issues tell it. */
export function cellFacts({ text, row, column }: Cell): TableCell {
  return { row: row + 1, column: column + 1, text: shownValue(text) };
}
