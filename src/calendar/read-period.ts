import { CivicKpiError } from "../issue/error.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import { printedDate } from "./date-text.ts";
import type { IsoDate } from "./iso-date.ts";
import { monthsOfYear, type Period, readMonthsOfPart, yearPeriod } from "./period.ts";
import { type PrintedPeriod, printedPeriod } from "./period-text.ts";
import { plainText } from "./printed-text.ts";
import { readDate } from "./roc-date.ts";
import { readGregorianYear } from "./roc-year.ts";

const FROM_TO = /^(.+?)起?[至~〜](.+?)止?$/;

const AS_FAR_AS_YEAR = /^.*?年/;

/**
 * The period that a printed text names:
 *
 * - year: `106年度`, `民國106年`; half: `106年上半年`, `106H1`; quarter: `106年第2季`, `106年第二季`, `106Q2`;
 *   month: `106年6月`, `106/06`, `10606`;
 * - a day, or from one of these to another: `106年1月1日至6月30日止`, `106年1月至6月`;
 * - the keys of tallies: `2017-06`, `2017-Q2`. Years of four digits are Gregorian, as in `parseDate`.
 *
 * @throws CivicKpiError for an unreadable text, a quarter or day that doesn't exist, a year outside 民國 1 to 999, an
 * end before its start.
 *
 * @example
 * ```ts
 * import { parsePeriod } from "civic-kpi";
 *
 * parsePeriod("106年上半年"); // => { start: "2017-01-01", end: "2017-06-30" }
 * parsePeriod("106年1月1日至6月30日止"); // => { start: "2017-01-01", end: "2017-06-30" }
 * parsePeriod("106年第5季"); // throws /no such quarter/
 * ```
 */
export function parsePeriod(text: string): Period {
  const problems: Issue[] = [];
  const period = readPeriodText(text, [], problems);
  if (period === undefined) throw new CivicKpiError(problems);
  return period;
}

/** The period that a `{ start, end }` or a text stands for; where there is none, issues are added to `problems`. */
export function readPeriod(value: unknown, path: IssuePath, problems: Issue[]): Period | undefined {
  if (typeof value !== "object" || value === null) return readPeriodText(value, path, problems);
  const { start, end } = value as Partial<Record<string, unknown>>;
  return ordered(
    readDate(start, [...path, "start"], problems),
    readDate(end, [...path, "end"], problems),
    path,
    problems,
  );
}

/** The period that a `{ start, end }`, a text or a ROC year stands for, or an error with all that is wrong with it. */
export function checkedPeriod(value: Period | string | number): Period {
  if (typeof value === "number") return yearPeriod(value);
  const problems: Issue[] = [];
  const period = readPeriod(value, [], problems);
  if (period === undefined) throw new CivicKpiError(problems);
  return period;
}

function readPeriodText(value: unknown, path: IssuePath, problems: Issue[]): Period | undefined {
  const text = typeof value === "string" ? plainText(value) : "";
  const [, from, to] = FROM_TO.exec(text) ?? [];
  if (from === undefined || to === undefined) return readSpan(text, value, path, problems);
  const first = readSpan(from, value, path, problems);
  const last = readSpan(withYearOf(from, to), value, path, problems);
  return ordered(first?.start, last?.end, path, problems);
}

/** 6月30日 after 106年1月1日 is in the same year. */
function withYearOf(from: string, to: string): string {
  const [year = ""] = AS_FAR_AS_YEAR.exec(from) ?? [];
  return to.includes("年") ? to : `${year}${to}`;
}

/** A period without 至: a year, a part of one, or a single day. */
function readSpan(text: string, value: unknown, path: IssuePath, problems: Issue[]): Period | undefined {
  const printed = printedPeriod(text);
  if (printed !== undefined) return readPrintedPeriod(printed, value, path, problems);
  if (printedDate(text) === undefined) {
    problems.push(createToolIssue("unreadablePeriod", path, { value: shownValue(value) }));
    return undefined;
  }
  const day = readDate(text, path, problems);
  return day === undefined ? undefined : { start: day, end: day };
}

function readPrintedPeriod(
  { year, part, ordinal }: PrintedPeriod,
  value: unknown,
  path: IssuePath,
  problems: Issue[],
): Period | undefined {
  const known = readGregorianYear(year, value, path, problems);
  const months = part === "year" ? ([1, 12] as const) : readMonthsOfPart(part, ordinal, value, path, problems);
  return known === undefined || months === undefined ? undefined : monthsOfYear(known, months[0], months[1]);
}

function ordered(
  start: IsoDate | undefined,
  end: IsoDate | undefined,
  path: IssuePath,
  problems: Issue[],
): Period | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (start <= end) return { start, end };
  problems.push(createToolIssue("periodEndsBeforeStart", path, { start, end }));
  return undefined;
}
