import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/iso-date.ts";
import { halfPeriod, monthPeriod, type Period, quarterPeriod, yearPeriod } from "../../src/calendar/period.ts";
import { codesOf } from "./issues-of.ts";

describe("a part of a ROC year has its first and its last day", () => {
  it("year 106", () => {
    expect(yearPeriod(106)).toEqual({ start: "2017-01-01", end: "2017-12-31" });
  });

  it("both halves", () => {
    expect(halfPeriod(106, 1)).toEqual({ start: "2017-01-01", end: "2017-06-30" });
    expect(halfPeriod(106, 2)).toEqual({ start: "2017-07-01", end: "2017-12-31" });
  });

  it("the four quarters", () => {
    expect(([1, 2, 3, 4] as const).map((quarter) => quarterPeriod(106, quarter))).toEqual([
      { start: "2017-01-01", end: "2017-03-31" },
      { start: "2017-04-01", end: "2017-06-30" },
      { start: "2017-07-01", end: "2017-09-30" },
      { start: "2017-10-01", end: "2017-12-31" },
    ]);
  });

  it("February, in a leap year and not", () => {
    expect(monthPeriod(105, 2).end).toBe("2016-02-29");
    expect(monthPeriod(106, 2).end).toBe("2017-02-28");
    expect(monthPeriod(189, 2).end).toBe("2100-02-28");
    expect(monthPeriod(89, 2).end).toBe("2000-02-29");
  });
});

describe("halves, quarters and months partition their year", () => {
  const cuts: readonly [string, (year: number) => Period[]][] = [
    ["halves", (year) => ([1, 2] as const).map((half) => halfPeriod(year, half))],
    ["quarters", (year) => ([1, 2, 3, 4] as const).map((quarter) => quarterPeriod(year, quarter))],
    ["months", (year) => Array.from({ length: 12 }, (_, index) => monthPeriod(year, index + 1))],
  ];

  it.each(cuts)("%s", (_, partsOf) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (year) => {
        const parts = partsOf(year);
        const whole = yearPeriod(year);
        expect(parts[0]?.start).toBe(whole.start);
        expect(parts.at(-1)?.end).toBe(whole.end);
        for (const [index, part] of parts.slice(1).entries())
          expect(dayNumber(part.start)).toBe(dayNumber(parts[index]?.end ?? "") + 1);
      }),
    );
  });
});

describe("what there isn't is refused, all of it at once", () => {
  it.each([
    ["a Gregorian year", () => yearPeriod(2017), ["yearAfterRoc"]],
    ["year 0", () => yearPeriod(0), ["yearBeforeRoc"]],
    ["a half of year 0", () => halfPeriod(0, 1), ["yearBeforeRoc"]],
    ["month 13", () => monthPeriod(106, 13), ["noSuchPart"]],
    ["month 0", () => monthPeriod(106, 0), ["noSuchPart"]],
    ["month 1.5", () => monthPeriod(106, 1.5), ["noSuchPart"]],
    ["month NaN", () => monthPeriod(106, Number.NaN), ["noSuchPart"]],
    // @ts-expect-error: a half of a year is 1 or 2
    ["a third half", () => halfPeriod(106, 3), ["noSuchPart"]],
    // @ts-expect-error: a quarter is 1 to 4, and a number
    ["a quarter as text", () => quarterPeriod(106, "2"), ["noSuchPart"]],
    // @ts-expect-error: a quarter is 1 to 4
    ["year and quarter", () => quarterPeriod(0, 5), ["yearBeforeRoc", "noSuchPart"]],
  ])("%s", (_, run, codes) => {
    expect(codesOf(run)).toEqual(codes);
  });
});
