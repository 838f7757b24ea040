import { notedUnit } from "../formula/unit.ts";
import type { TableField } from "../issue/table-facts.ts";
import { shortText } from "./table-cell.ts";
import { tellsTargetApart } from "./table-target-label.ts";

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
  /** It names a quarter, a half or a month, so that no target of the year stands below it. */
  readonly isPart?: boolean;
  /** The unit that the label of a target prints behind itself: 目標值(場次). */
  readonly unit?: string;
}

/** What may stand before 目標 and 指標 in a header; any other word makes a title of it. */
const PLAN_WORDS = "(?:策略|關鍵|績效|施政|衡量|年度|業務|重點|共同性?|個別性?|工作|評估|考核|機關|單位|主要|計畫)*";

const STANDARD = "(?:(?:kpi|指標)?(?:衡量|計算)(?:標準|公式|方[式法]|基準)|(?:評量|評估)(?:標準|公式|基準))";

/** The words of a header by what they name; the first that matches counts. A `name` is that of the goal or indicator above it. */
const WORDS: readonly (readonly [Label["field"], RegExp])[] = [
  ["ordinal", /^(?:編號|項次|序號|次序|no\.?|#|number|item)$/],
  ["name", /^(?:名稱|內容|項目|title|name)$/],
  ["goalWeight", /(?:目標|goal|objective).{0,3}(?:權重|比重|配分|weight)/],
  ["weight", /權重|比重|配分|weight/],
  ["unit", /^(?:衡量|計量)?單位$|^units?(?:ofmeasure(?:ment)?)?$/],
  [
    "target",
    /目標值|^(?:(?:本|當)?年度|(?:(?:本|當)?年度)?(?:預[定期計估]|原[定訂]|修[正訂]後?))目標$|^target(?:value)?s?$|^(?:annual|yearly)target/,
  ],
  ["evaluationSystem", /^(?:評估)?體制$|^evaluationsystem$/],
  ["evaluationMethod", /^(?:評估)?方[式法]$|^evaluationmethod$|^method$/],
  [
    "formula",
    /* @__PURE__ */ (() =>
      new RegExp(
        `^(?:(?:${STANDARD}|指標定義)[及與和暨/、])?${STANDARD}$|^公式$|formula|^(?:measurement)?(?:standard|criteri(?:on|a))$|calculation|^howcalculated$`,
      ))(),
  ],
  [
    "indicator",
    /* @__PURE__ */ (() =>
      new RegExp(
        `^${PLAN_WORDS}指標(?:名稱|項目|內容)?$|indicators?$|^kpis?$|^(?:key|performance|outcome)*(?:measure|metric)s?$`,
      ))(),
  ],
  [
    "goal",
    /* @__PURE__ */ (() =>
      new RegExp(`^${PLAN_WORDS}目標(?:名稱|項目)?$|goals?$|objectives?$|^(?:strategic)?priorit(?:y|ies)$`))(),
  ],
];

/** A title with its weight, 達成年度目標(10%), is no label however it ends. */
const WEIGHTED_TITLE = /\(\d[\d.]*%\)$/;

const LONGEST_LABEL = 40;

/** 第1季, Q2, 上半年, 3月; and what is printed beside them for the whole year. */
const PART = /^(?:第?[一二三四1-4]季度?|q[1-4]|[上下]半年度?|(?:1[0-2]|[1-9])月份?)(?:目標值?)?$/;
const WHOLE = /^(?:全年度?|年度|合計|總計)(?:目標值?)?$/;

/** What stands in brackets behind a label, and says of a target what it is for and not what is counted. */
const REMARK = /\(.{0,20}\)$/;
const SPANS = "年季月期";

/** 107年度, 107 before 目標, 2018, and a fiscal year by the year that it ends in: FY18. */
const YEAR = /(?:民國|roc)?(?<!\d)(\d{2,3})(?:年度?|(?=目標))|(?:fy|fiscalyear)?(20\d\d)年?度?|fy['’]?(\d\d)(?!\d)/;

/** Reads a cell as one of a header; a year alone is a target's, and so is 107年度目標. */
export function readLabel(text: string, row: number, column: number): Label {
  const short = text.length > LONGEST_LABEL ? "" : shortText(text).toLowerCase();
  const printed = WEIGHTED_TITLE.test(short) ? "" : short;
  const { matched, year } = readYear(printed);
  const [remark = ""] = REMARK.exec(printed) ?? [];
  const named = printed.slice(0, printed.length - remark.length).replace(matched ?? "", "");
  const isPart = PART.test(named);
  const isTarget = isPart || (matched !== undefined && /^(?:目標)?$/.test(named));
  const field = isTarget ? "target" : WORDS.find(([, words]) => words.test(named))?.[0];
  const unit = field === "target" ? unitIn(remark) : undefined;
  return {
    field,
    text,
    row,
    column,
    ...(year !== undefined && { year }),
    ...(isPart && { isPart }),
    ...(unit !== undefined && { unit }),
  };
}

function readYear(printed: string): { readonly matched: string | undefined; readonly year: number | undefined } {
  const [matched, roc, gregorian, fiscal] = YEAR.exec(printed) ?? [];
  const western = gregorian ?? (fiscal && `20${fiscal}`);
  if (roc !== undefined) return { matched, year: Number(roc) };
  return { matched, year: western === undefined ? undefined : Number(western) - 1911 };
}

function unitIn(remark: string): string | undefined {
  const noted = remark.slice(1, -1);
  return SPANS.includes(noted) ? undefined : notedUnit(noted);
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

/** The labels of a row of quarters or months below the label of the targets, with or without the whole year; undefined for any other row. */
export function readParts(labels: readonly Label[]): readonly Label[] | undefined {
  const isWhole = ({ text }: Label): boolean => WHOLE.test(shortText(text));
  if (!labels.some(({ isPart }) => isPart) || !labels.every((label) => label.isPart || isWhole(label)))
    return undefined;
  return labels.map((label) => ({ ...label, field: "target" }));
}

/** The labels of a row that tells targets apart by other words than years: 上年度, 本年度; undefined for any other row. */
export function readVersions(labels: readonly Label[]): readonly Label[] | undefined {
  if (labels.length < 2 || !labels.every(({ text }) => tellsTargetApart(text))) return undefined;
  return labels.map((label) => ({ ...label, field: "target" }));
}
