import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { IsoDate } from "./iso-date.ts";
import { readPrintedDate } from "./roc-date.ts";
import { readRocYear, YEARS_BEFORE_ROC } from "./roc-year.ts";

const MONTH_AND_DAY = /^(\d\d)-(\d\d)$/;

/** Has every day that there is: a wrong year hides no wrong day. */
const SOME_LEAP_YEAR = 1;

/**
 * The date on which a figure is due in a ROC year, from the month and day that its plan gives, such as `10-31`.
 *
 * @throws CivicKpiError for what is no month and day, for a day that the year doesn't have, and for a year outside
 * 民國 1 to 999.
 *
 * @example
 * ```ts
 * import { dueDate } from "civic-kpi";
 *
 * dueDate("10-31", 107); // => "2018-10-31"
 * dueDate("02-29", 107); // throws /ends on day 28/
 * ```
 */
export function dueDate(monthAndDay: string, rocYear: number): IsoDate {
  const problems: Issue[] = [];
  const year = readRocYear(rocYear, [], problems);
  const date = readDueDate(monthAndDay, year ?? SOME_LEAP_YEAR, [], problems);
  if (year === undefined || date === undefined) throw new CivicKpiError(problems);
  return date;
}

/** The date of a month and day in a ROC year; where there is none, an issue is added to `problems`. */
export function readDueDate(value: unknown, rocYear: number, path: IssuePath, problems: Issue[]): IsoDate | undefined {
  const [, month, day] = (typeof value === "string" && MONTH_AND_DAY.exec(value)) || [];
  if (month === undefined) {
    problems.push(createIssue("unreadableMonthAndDay", path, { value: shownValue(value) }));
    return undefined;
  }
  const printed = { year: rocYear + YEARS_BEFORE_ROC, month: Number(month), day: Number(day) };
  return readPrintedDate(printed, value, path, problems);
}
