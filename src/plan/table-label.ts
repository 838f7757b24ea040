import type { TableField } from "../issue/facts.ts";
import { shortText } from "./table-cell.ts";

/** What a column of the table holds. An ordinal counts whatever stands in the next column. */
export type Field = Exclude<TableField, "goalOrdinal" | "indicatorOrdinal"> | "ordinal";

/** A cell of the header: what its column holds, or undefined for what a plan has no place for. */
export interface Label {
  readonly field: Field | "name" | undefined;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The ROC year that the label names. */
  readonly year?: number;
}

/** The words of a header by what they name; the first that matches counts. A `name` is that of the goal or indicator above it. */
const WORDS: readonly (readonly [Label["field"], RegExp])[] = [
  ["ordinal", /^(?:編號|項次|序號|次序|no\.?|#|number|item)$/],
  ["name", /^(?:名稱|內容|項目|title|name)$/],
  ["goalWeight", /(?:目標|goal|objective).{0,3}(?:權重|比重|配分|weight)/],
  ["weight", /權重|比重|配分|weight/],
  ["unit", /^(?:衡量|計量)?單位$|^units?$/],
  ["target", /目標值|^(?:年度|本年度|當年度)目標$|^target(?:value)?s?$|^(?:annual|yearly)target/],
  ["evaluationSystem", /^(?:評估)?體制$|^evaluationsystem$/],
  ["evaluationMethod", /^(?:評估)?方[式法]$|^evaluationmethod$|^method$/],
  [
    "formula",
    /^(?:衡量|計算)(?:標準|公式|方[式法]|基準)$|^公式$|formula|^(?:measurement)?(?:standard|criteri(?:on|a))$|calculation/,
  ],
  ["indicator", /指標(?:名稱|項目|內容)?$|indicators?$|^kpis?$/],
  ["goal", /目標(?:名稱|項目)?$|goals?$|objectives?$/],
];

const LONGEST_LABEL = 40;

const YEAR = /(?:民國|roc)?(\d{2,3})(?:年度?)|(20\d\d)年?度?/;

/** Reads a cell as one of a header; a year alone is a target's. */
export function readLabel(text: string, row: number, column: number): Label {
  const printed = text.length > LONGEST_LABEL ? "" : shortText(text).toLowerCase();
  const [matched, roc, gregorian] = YEAR.exec(printed) ?? [];
  const year = roc === undefined ? gregorian && Number(gregorian) - 1911 : Number(roc);
  const named = printed.replace(/\(.{0,20}\)$/, "").replace(matched ?? "", "");
  const field = named === "" && matched !== undefined ? "target" : WORDS.find(([, words]) => words.test(named))?.[0];
  return { field, text, row, column, ...(typeof year === "number" && { year }) };
}

/** The labels of a row of years below the label of the targets, also where they are bare numbers; undefined for any other row. */
export function readYears(labels: readonly Label[]): readonly Label[] | undefined {
  const years = labels.map(({ text, row, column }) => ({
    ...readLabel(`${text.replace(/年度?$/, "")}年`, row, column),
    text,
  }));
  const isYears = years.every(({ field, year }) => field === "target" && year !== undefined);
  return isYears && years.length > 1 ? years : undefined;
}
