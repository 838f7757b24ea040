import { utc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOfPeriod, elapsedDays, elapsedShare, readAsOf } from "../../src/calendar/elapsed.ts";
import { dayNumber } from "../../src/calendar/iso-date.ts";
import { halfPeriod, yearPeriod } from "../../src/calendar/period.ts";
import type { Issue } from "../../src/issue/issue.ts";
import { everyDay } from "./every-day.ts";
import { codesOf, issuesOf } from "./issues-of.ts";

describe("the days of a period", () => {
  it("are 365, or 366 in a leap year", () => {
    expect([105, 106, 89, 189].map((year) => daysOfPeriod(yearPeriod(year)))).toEqual([366, 365, 366, 365]);
  });

  it("count both ends", () => {
    expect(daysOfPeriod(halfPeriod(106, 1))).toBe(181);
    expect(daysOfPeriod({ start: "2017-06-30", end: "2017-06-30" })).toBe(1);
  });
});

describe("the days elapsed", () => {
  it.each([
    ["the first day counts", "2017-01-01", 1],
    ["the half-year ends on day 181", "2017-06-30", 181],
    ["the last day but one", "2017-12-30", 364],
    ["the last day", "2017-12-31", 365],
    ["after the end they are all", "2018-01-01", 365],
    ["long after the end they are all", "2910-12-31", 365],
    ["a ROC date is read", "106/06/30", 181],
  ])("%s", (_, asOf, days) => {
    expect(elapsedDays(yearPeriod(106), asOf)).toBe(days);
  });

  it("number each day of each year", () => {
    for (const year of [100, 105, 106]) {
      const period = yearPeriod(year);
      let number = 0;
      for (const date of everyDay(period.start, period.end)) expect(elapsedDays(period, date)).toBe(++number);
    }
  });

  it("are what date-fns counts", () => {
    const day = fc
      .integer({ min: dayNumber("1912-01-01"), max: dayNumber("2910-12-31") })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [start = "", asOf = "", end = ""] = [a, b, c].sort();
        const days = differenceInCalendarDays(asOf, start, { in: utc }) + 1;
        expect(elapsedDays({ start, end }, asOf)).toBe(days);
      }),
    );
  });

  it("make an exact share of the period", () => {
    expect(elapsedShare(yearPeriod(106), "2017-06-30").toFraction()).toBe("181/365");
    expect(elapsedShare(yearPeriod(106), "2019-06-30").toFraction()).toBe("1");
  });
});

describe("an as-of date before the period is refused", () => {
  it("with the period's start", () => {
    const [issue] = issuesOf(() => elapsedDays(yearPeriod(106), "2016-12-31"));
    expect(issue).toMatchObject({
      code: "asOfBeforePeriod",
      facts: { asOf: "2016-12-31", start: "2017-01-01" },
      message: "the as-of date 2016-12-31 is before the period, which starts on 2017-01-01; give a date from there on",
    });
  });

  it("together with what is wrong with the period", () => {
    const period = { start: "2017-01-01", end: "2017-02-29" };
    expect(codesOf(() => elapsedDays(period, "2017-13-01"))).toEqual(["noSuchDay", "noSuchPart"]);
  });

  it("as is a period that is none, whatever the date", () => {
    expect(codesOf(() => elapsedDays({ start: "2017-01-01", end: "2017-02-29" }, "2017-02-01"))).toEqual(["noSuchDay"]);
  });

  it("under its path", () => {
    const problems: Issue[] = [];
    expect(readAsOf("105-12-31", yearPeriod(106), ["asOf"], problems)).toBeUndefined();
    expect(readAsOf("106-13-31", yearPeriod(106), ["asOf"], problems)).toBeUndefined();
    expect(readAsOf("106-12-31", yearPeriod(106), ["asOf"], problems)).toBe("2017-12-31");
    expect(problems.map((issue) => [issue.code, issue.path])).toEqual([
      ["asOfBeforePeriod", ["asOf"]],
      ["noSuchPart", ["asOf"]],
    ]);
  });
});
