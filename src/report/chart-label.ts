import type { JsonValue } from "./json-value.ts";
import { wrapLines } from "./wrap-lines.ts";

export const LABEL_SIZE = 13;

export const LINE_HEIGHT = 16;

/** What Vega leaves free around a chart, left and right together. */
const MARGINS = 10;

/** A text in as many lines as it takes within the width of a chart. */
export function linesWithin(width: number, text: string, fontSize: number = LABEL_SIZE): readonly string[] {
  return wrapLines(text, width - MARGINS, fontSize);
}

/** Labels above their marks, a row each, so that titles of any length have room. */
export interface LabelsAbove {
  /** What the label's field holds, row by row. */
  readonly texts: readonly string[];
  readonly layer: JsonValue;
  /** Pixels between the middle of a row and its marks. */
  readonly yOffset: number;
  /** Of all rows. */
  readonly height: number;
}

/** Rows are as high as the longest label needs; a shorter one has empty lines above, and stands next to its mark. */
export function labelsAbove(width: number, labels: readonly string[], field: string, rowHeight: number): LabelsAbove {
  const wrapped = labels.map((label) => linesWithin(width, label));
  const most = Math.max(1, ...wrapped.map((lines) => lines.length));
  const added = (most - 1) * LINE_HEIGHT;
  const dy = -12 - added / 2;
  return {
    texts: wrapped.map((lines) => "\n".repeat(most - lines.length) + lines.join("\n")),
    layer: {
      mark: { type: "text", align: "left", baseline: "bottom", dy, limit: 0, lineBreak: "\n" },
      encoding: { text: { field }, x: { value: 0 } },
    },
    yOffset: added / 2,
    height: (rowHeight + added) * labels.length,
  };
}
