import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/iso-date.ts";
import { monthOf, monthsOfPeriod, quarterOf, quartersOfPeriod } from "../../src/calendar/months-and-quarters.ts";
import { halfPeriod, yearPeriod } from "../../src/calendar/period.ts";
import { parsePeriod } from "../../src/calendar/read-period.ts";
import { everyDay } from "./every-day.ts";

describe("a day is in one month and one quarter", () => {
  it("2017-06-30 is in 2017-06 and 2017-Q2", () => {
    expect([monthOf("2017-06-30"), quarterOf("2017-06-30")]).toEqual(["2017-06", "2017-Q2"]);
  });

  it("a printed date is read first", () => {
    expect([monthOf("106/06/30"), quarterOf("民國106年6月30日")]).toEqual(["2017-06", "2017-Q2"]);
  });

  it("that contain it, for every day of four years", () => {
    for (const date of everyDay("2015-01-01", "2018-12-31")) {
      for (const key of [monthOf(date), quarterOf(date)]) {
        const { start, end } = parsePeriod(key);
        expect(start <= date && date <= end).toBe(true);
      }
    }
  });
});

describe("the months and quarters of a period", () => {
  it("are in order", () => {
    expect(monthsOfPeriod(halfPeriod(106, 1))).toEqual([
      "2017-01",
      "2017-02",
      "2017-03",
      "2017-04",
      "2017-05",
      "2017-06",
    ]);
    expect(quartersOfPeriod(yearPeriod(106))).toEqual(["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"]);
  });

  it("include those that the period only touches", () => {
    const period = { start: "2016-12-31", end: "2017-02-01" };
    expect(monthsOfPeriod(period)).toEqual(["2016-12", "2017-01", "2017-02"]);
    expect(quartersOfPeriod(period)).toEqual(["2016-Q4", "2017-Q1"]);
  });

  it("are the same where the time zone has left a day out, as Apia's has 2011-12-30", () => {
    expect(monthsOfPeriod({ start: "2011-11-30", end: "2011-12-30" })).toEqual(["2011-11", "2011-12"]);
    expect(quartersOfPeriod({ start: "2011-12-30", end: "2012-01-01" })).toEqual(["2011-Q4", "2012-Q1"]);
  });

  it("are those of its days", () => {
    const days = fc.integer({ min: dayNumber("2010-01-01"), max: dayNumber("2020-12-31") });
    fc.assert(
      fc.property(days, fc.nat({ max: 800 }), (first, more) => {
        const [start = "", end = ""] = [first, first + more].map((day) =>
          new Date(day * 86_400_000).toISOString().slice(0, 10),
        );
        const dates = [...everyDay(start, end)];
        expect(monthsOfPeriod({ start, end })).toEqual([...new Set(dates.map(monthOf))]);
        expect(quartersOfPeriod({ start, end })).toEqual([...new Set(dates.map(quarterOf))]);
      }),
    );
  });
});
