import { expect, it } from "vitest";
import { dueDate } from "../../src/calendar/due-date.ts";
import { elapsedDays } from "../../src/calendar/elapsed.ts";
import { monthPeriod, yearPeriod } from "../../src/calendar/period.ts";
import { previousYearPeriod } from "../../src/calendar/previous-year.ts";
import { checkedPeriod, parsePeriod } from "../../src/calendar/read-period.ts";
import { parseDate } from "../../src/calendar/roc-date.ts";
import { parseYear, toRocYear } from "../../src/calendar/roc-year.ts";
import { issuesOf } from "./issues-of.ts";

it.each<[string, () => unknown]>([
  ["a date", () => parseDate("106-02-29")],
  ["a period", () => parsePeriod("上半年")],
  ["a period as data", () => checkedPeriod({ start: "2017-06-30", end: "2017-06-29" })],
  ["the period that days are counted of", () => elapsedDays({ start: "2017-06-30", end: "2017-06-29" }, "2017-07-01")],
  ["the date that they are counted to", () => elapsedDays(yearPeriod(106), "2016-12-31")],
  ["year and month", () => monthPeriod(0, 13)],
  ["year and due date", () => dueDate("13-40", 0)],
  ["the year before the first", () => previousYearPeriod(yearPeriod(1))],
  ["a Gregorian year", () => toRocYear(1911)],
  ["a Gregorian year that is no whole number", () => toRocYear(2018.5)],
  ["a ROC year", () => parseYear(1000)],
  ["a year's text", () => parseYear("度")],
  ["the text of a year that there isn't", () => parseYear("民國2018年")],
])("%s that stands alone is refused without a path", (_, run) => {
  const issues = issuesOf(run);
  expect(issues).not.toEqual([]);
  expect(issues.flatMap((issue) => issue.path)).toEqual([]);
});
