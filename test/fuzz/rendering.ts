import { parse } from "csv-parse/sync";

/** A CSV has a heading and so many rows, all of the same length, and no cell that a spreadsheet would run. */
export function requireCells(csv: string, rows: number): void {
  const cells: string[][] = parse(csv, { bom: true });
  if (cells.length !== rows + 1) throw new Error(`${cells.length} rows instead of ${rows + 1}: ${csv}`);
  for (const cell of cells.flat())
    if (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) && Number.isNaN(Number(cell)))
      throw new Error(`A spreadsheet would run ${JSON.stringify(cell)}`);
}

const TAG =
  /<\/?(?:section|table|caption|thead|tbody|tr|th|td|br|p|h2|dl|dt|dd)(?: (?:class|lang|scope|rowspan)="[\w-]*")*>/g;

/** HTML has the report's own tags, and beside them only text. */
export function requireText(html: string): void {
  const rest = html.replace(TAG, "");
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(rest)) throw new Error(`Not only text beside the tags: ${rest}`);
}
