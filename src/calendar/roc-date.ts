import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { type PrintedDate, printedDate } from "./date-text.ts";
import { daysInMonth, type IsoDate, isoDate, isPlainIsoDate, partsOfDate, twoDigits } from "./iso-date.ts";
import { readMonthsOfPart } from "./period.ts";
import { readGregorianYear, YEARS_BEFORE_ROC } from "./roc-year.ts";

/** How a date is printed: `民國106年6月30日`, `106/06/30` or `1060630`. */
export type RocDateForm = "roc" | "rocSlash" | "rocCompact";

/**
 * The ISO date of a printed one, full-width or not, with spaces or without:
 *
 * - ROC: `106年6月30日`, `民國106年6月30日`, `106/06/30`, `106.6.30`, `106-06-30`, `1060630`, `99/01/05`, `0990105`;
 * - Gregorian, by its four digits: `2017-06-30`, `2017/6/30`, `2017年6月30日`, `20170630`.
 *
 * A text that people read in more than one way is refused, not guessed: `05/06/07`, `06/30/2017`, `990105`.
 *
 * @throws CivicKpiError for an unreadable or ambiguous text, a day that doesn't exist, a year outside 民國 1 to 999.
 *
 * @example
 * ```ts
 * import { parseDate } from "civic-kpi";
 *
 * parseDate("民國106年6月30日"); // => "2017-06-30"
 * parseDate("１０６／６／３０"); // => "2017-06-30"
 * parseDate("106-02-29"); // throws /ends on day 28/
 * parseDate("05/06/07"); // throws /more than one way/
 * ```
 */
export function parseDate(text: string): IsoDate {
  const problems: Issue[] = [];
  const date = readDate(text, [], problems);
  if (date === undefined) throw new CivicKpiError(problems);
  return date;
}

/**
 * A date as it is printed in Taiwan, from any text that `parseDate` reads. Years below 100 get a leading 0 in
 * `rocSlash` and `rocCompact`, so that texts sort by time and are read back.
 *
 * @throws CivicKpiError as `parseDate`.
 *
 * @example
 * ```ts
 * import { formatDate } from "civic-kpi";
 *
 * formatDate("2017-06-30", "roc"); // => "民國106年6月30日"
 * formatDate("2017-06-30", "rocSlash"); // => "106/06/30"
 * formatDate("2010-01-05", "rocCompact"); // => "0990105"
 * ```
 */
export function formatDate(date: string, form: RocDateForm): string {
  const { year, month, day } = partsOfDate(parseDate(date));
  const rocYear = year - YEARS_BEFORE_ROC;
  if (form === "roc") return `民國${rocYear}年${month}月${day}日`;
  const separator = form === "rocSlash" ? "/" : "";
  return [String(rocYear).padStart(3, "0"), twoDigits(month), twoDigits(day)].join(separator);
}

/** The ISO date that a value of any kind stands for; where there is none, an issue is added to `problems`. */
export function readDate(value: unknown, path: IssuePath, problems: Issue[]): IsoDate | undefined {
  if (isPlainIsoDate(value)) return value;
  const printed = typeof value === "string" ? printedDate(value) : undefined;
  if (typeof printed === "object") return readPrintedDate(printed, value, path, problems);
  const code = printed === "ambiguous" ? "ambiguousDate" : "unreadableDate";
  problems.push(createIssue(code, path, { value: shownValue(value) }));
  return undefined;
}

/** The ISO date of a printed one; where there is no such day, an issue says why. */
export function readPrintedDate(
  { year, month, day }: PrintedDate,
  value: unknown,
  path: IssuePath,
  problems: Issue[],
): IsoDate | undefined {
  const date = isoDate(year, month, day);
  if (isPlainIsoDate(date)) return date;
  if (readGregorianYear(year, value, path, problems) === undefined) return undefined;
  if (readMonthsOfPart("month", month, value, path, problems) === undefined) return undefined;
  const lastDay = daysInMonth(year, month);
  if (day >= 1 && day <= lastDay) return date;
  const rocYear = year - YEARS_BEFORE_ROC;
  problems.push(createIssue("noSuchDay", path, { value: shownValue(value), rocYear, month, lastDay }));
  return undefined;
}
