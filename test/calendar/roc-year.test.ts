import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYear, readRocYear, toGregorianYear, toRocYear } from "../../src/calendar/roc-year.ts";
import type { Issue } from "../../src/issue/issue.ts";
import cases from "./cases/years.json" with { type: "json" };
import { codesOf, issuesOf } from "./issues-of.ts";

describe("a printed year is read", () => {
  it.each(cases.read)("$text is ROC year $year", ({ text, year }) => {
    expect(parseYear(text)).toBe(year);
  });

  it("a number is a ROC year as it stands", () => {
    expect(parseYear(107)).toBe(107);
  });
});

describe("what is no year of the ROC is refused", () => {
  it.each(cases.refused)("$text: $code", ({ text, code }) => {
    expect(codesOf(() => parseYear(text))).toEqual([code]);
  });

  it.each([
    [0, "yearBeforeRoc"],
    [-0, "yearBeforeRoc"],
    [-5, "yearBeforeRoc"],
    [1000, "yearAfterRoc"],
    [2018, "yearAfterRoc"],
    [106.5, "unreadableYear"],
    [Number.NaN, "unreadableYear"],
    [Number.POSITIVE_INFINITY, "unreadableYear"],
  ])("the number %s: %s", (year, code) => {
    expect(codesOf(() => parseYear(year))).toEqual([code]);
    expect(codesOf(() => toGregorianYear(year))).toEqual([code]);
  });

  it.each([
    [1911, "yearBeforeRoc"],
    [107, "yearBeforeRoc"],
    [2911, "yearAfterRoc"],
    [2018.5, "unreadableYear"],
    [Number.NaN, "unreadableYear"],
  ])("the Gregorian year %s: %s", (year, code) => {
    expect(codesOf(() => toRocYear(year))).toEqual([code]);
  });

  it("a Gregorian year where a ROC year belongs is told how the two differ", () => {
    const [issue] = issuesOf(() => toGregorianYear(2018)) as [Issue];
    expect(issue.message).toContain("2018 is after 民國 999");
    expect(issue.message).toContain("107 for 2018");
  });
});

it("民國 1 is 1912, 民國 107 is 2018", () => {
  expect([toRocYear(1912), toRocYear(2018)]).toEqual([1, 107]);
  expect([toGregorianYear(1), toGregorianYear(107)]).toEqual([1912, 2018]);
});

it("a year there and back is the same year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (year) => {
      expect(toRocYear(toGregorianYear(year))).toBe(year);
      expect(parseYear(`民國${year}年度`)).toBe(year);
    }),
  );
});

it("a text is no year of a plan, whose year is a number", () => {
  const problems: Issue[] = [];
  expect(readRocYear("107", ["year"], problems)).toBeUndefined();
  expect(problems).toMatchObject([{ code: "unreadableYear", path: ["year"], facts: { value: '"107"' } }]);
});
