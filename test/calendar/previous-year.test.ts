import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halfPeriod, monthPeriod, quarterPeriod, yearPeriod } from "../../src/calendar/period.ts";
import { previousYearPeriod } from "../../src/calendar/previous-year.ts";
import { codesOf } from "./issues-of.ts";

const anyYear = fc.integer({ min: 2, max: 999 });

it("the year before a year, half, quarter or month is that of the ROC year before", () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(previousYearPeriod(yearPeriod(year))).toEqual(yearPeriod(year - 1));
      expect(previousYearPeriod(halfPeriod(year, 1))).toEqual(halfPeriod(year - 1, 1));
      expect(previousYearPeriod(quarterPeriod(year, 1))).toEqual(quarterPeriod(year - 1, 1));
      expect(previousYearPeriod(monthPeriod(year, month))).toEqual(monthPeriod(year - 1, month));
    }),
  );
});

describe("at the end of February", () => {
  it.each([
    ["a whole month gains the leap day", ["2017-02-01", "2017-02-28"], ["2016-02-01", "2016-02-29"]],
    ["a whole month loses the leap day", ["2016-02-01", "2016-02-29"], ["2015-02-01", "2015-02-28"]],
    ["a part of a month stays the same days", ["2016-02-01", "2016-02-28"], ["2015-02-01", "2015-02-28"]],
    ["an end in the middle of a month stays that day", ["2016-03-01", "2016-03-15"], ["2015-03-01", "2015-03-15"]],
    ["a start on the leap day is the month's last", ["2016-02-29", "2016-03-31"], ["2015-02-28", "2015-03-31"]],
    ["a start on the 28th stays the 28th", ["2017-02-28", "2017-03-31"], ["2016-02-28", "2016-03-31"]],
  ])("%s", (_, [start = "", end = ""], [startBefore, endBefore]) => {
    expect(previousYearPeriod({ start, end })).toEqual({ start: startBefore, end: endBefore });
  });
});

it("there is no year before 民國 1", () => {
  expect(codesOf(() => previousYearPeriod(yearPeriod(1)))).toEqual(["yearBeforeRoc"]);
});
