/** The cells of a table as they were handed in, at best as the texts displayed; merged cells are blank, null or missing. */
export type TableRows = readonly (readonly (string | number | null | undefined)[])[];

/** A row of more cells is no row of a plan's table. */
export const MOST_COLUMNS = 100;

/** What separates cells, the more telling first: prose has commas, and formulas have, but hardly a tab. */
const DELIMITERS = ["\t", "|", ","] as const;

/** Lines with this many delimiters, and so many lines of them, make a table. */
const FEWEST_PER_LINE = 2;
const FEWEST_LINES = 2;

/** Markdown for bold, bold italics and code. */
const EMPHASIS = /^(?<mark>\*{2,3}|__|`)(?<content>(?:(?!\k<mark>)[^\n]){1,1000})\k<mark>$/;

/** A sign of ASCII with the backslash that Markdown has in front of it: 1\\., \\*. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** The source text of a web page; what is copied from the shown page has none of it. */
export function isHtml(text: string): boolean {
  return /<(?:table|tr|td)[\s>]/i.test(text);
}

/**
 * Splits the text of a table into rows of cells: tabs as copied from a document, a spreadsheet or a web page, pipes as
 * in Markdown, else commas. Cells with tabs or commas may be quoted as RFC 4180 has it, line breaks included; a quote
 * that is not closed before the end of its cell is a character like any other.
 */
export function splitTable(text: string): TableRows {
  const plain = plainText(text);
  const delimiter = delimiterOf(plain);
  return delimiter === "|" ? plain.split("\n").map(markdownCells) : quotedRows(plain, delimiter);
}

/** Whether commas part the cells of a text. */
export function isByCommas(text: string): boolean {
  return delimiterOf(plainText(text)) === ",";
}

function plainText(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const lines = text.split("\n");
  return DELIMITERS.find((each) => lines.filter((line) => holds(line, each)).length >= FEWEST_LINES) ?? ",";
}

function holds(line: string, delimiter: string): boolean {
  let at = -1;
  for (let found = 0; found < FEWEST_PER_LINE; found++) {
    at = line.indexOf(delimiter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A whole cell in bold or code is its content; the line below a Markdown header has none. */
function markdownCells(line: string): readonly string[] {
  const cells = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => plainCell(cell.trim().replaceAll("\\|", "|")));
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? [] : cells;
}

/** Without the marks around a whole cell, and without the backslashes in front of signs, which code keeps. */
function plainCell(cell: string): string {
  const { mark, content = cell } = EMPHASIS.exec(cell)?.groups ?? {};
  return mark === "`" ? content : content.replace(ESCAPED, "$1");
}

function quotedRows(text: string, delimiter: "\t" | ","): TableRows {
  const bare = delimiter === "\t" ? /[^\t\n]*/y : /[^,\n]*/y;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ; at++) {
    const close = text[at] === '"' ? closingQuote(text, at, delimiter) : undefined;
    if (close === undefined) {
      bare.lastIndex = at;
      bare.test(text);
      row.push(text.slice(at, bare.lastIndex));
      at = bare.lastIndex;
    } else {
      row.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    }
    if (text[at] === delimiter) continue;
    rows.push(row);
    if (at >= text.length) return rows;
    row = [];
  }
}

/** The quote that closes a cell: no quote follows it, but the end of the cell does. */
function closingQuote(text: string, open: number, delimiter: string): number | undefined {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at++;
    else return next === undefined || next === "\n" || next === delimiter ? at : undefined;
  }
  return undefined;
}
