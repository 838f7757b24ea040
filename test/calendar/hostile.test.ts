import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDate } from "../../src/calendar/due-date.ts";
import { elapsedDays } from "../../src/calendar/elapsed.ts";
import { monthOf, monthsOfPeriod, quarterOf } from "../../src/calendar/months-and-quarters.ts";
import { monthPeriod, type Period, yearPeriod } from "../../src/calendar/period.ts";
import { previousYearPeriod } from "../../src/calendar/previous-year.ts";
import { parsePeriod } from "../../src/calendar/read-period.ts";
import { formatDate, parseDate } from "../../src/calendar/roc-date.ts";
import { parseYear, toGregorianYear, toRocYear } from "../../src/calendar/roc-year.ts";
import { issuesOf } from "./issues-of.ts";

/** Each public function with one argument that a caller without types may get wrong. */
const functions: Record<string, (value: never) => unknown> = {
  parseDate,
  formatDate: (value) => formatDate(value, "roc"),
  parseYear,
  toRocYear,
  toGregorianYear,
  yearPeriod,
  monthPeriod: (value) => monthPeriod(106, value),
  parsePeriod,
  "a period": previousYearPeriod,
  "a period's start": (value) => monthsOfPeriod({ start: value, end: "2017-12-31" }),
  monthOf,
  quarterOf,
  elapsedDays: (value) => elapsedDays(yearPeriod(106), value),
  dueDate: (value) => dueDate(value, 106),
};

const megabyte = 1_000_000;

const values: [string, unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["infinity", Number.NEGATIVE_INFINITY],
  ["a number beyond the safe ones", 2 ** 60],
  ["a bigint", 106n],
  ["true", true],
  ["a symbol", Symbol("106")],
  ["an object", {}],
  ["an object that claims to be text", { toString: () => "106", length: 3 }],
  ["an object without a prototype", Object.create(null)],
  ["an array of the right text", ["2017-06-30"]],
  ["a Date", new Date(0)],
  ["an invalid Date", new Date(Number.NaN)],
  ["a function", () => 106],
  ["empty text", ""],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["an unpaired surrogate", "\ud800"],
  ["NUL", "106\u0000"],
  ["a line break behind a date", "2017-06-30\n106"],
  ["1 MB of digits", "1".repeat(megabyte)],
  ["1 MB of spaces", " ".repeat(megabyte)],
  ["1 MB of 至", "至".repeat(megabyte)],
  ["a date behind 1 MB of spaces", `${" ".repeat(megabyte)}106年6月30日`],
  ["1 MB of a ligature that normalises to 18 letters", "ﷺ".repeat(megabyte)],
];

describe.each(Object.entries(functions))("%s", (_, run) => {
  it.each(values)("refuses %s with an issue of this library, shortly told", (_name, value) => {
    const issues = issuesOf(() => run(value as never));
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue.message.length).toBeLessThan(400);
  });

  it("either answers or refuses any text with an issue of this library", () => {
    const pieces = fc.constantFrom(
      "民國",
      "前",
      "106",
      "2017",
      "年",
      "度",
      "第",
      "季",
      "月",
      "日",
      "-",
      "/",
      ".",
      "至",
      "止",
      " ",
      "０",
      "6",
      "30",
      "Q",
      "H",
      "上半年",
    );
    const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (value) => {
        issuesOf(() => run(value as never));
      }),
    );
  });
});

it("a frozen period is left as it is, and a polluted prototype lends it nothing", () => {
  const period: Period = Object.freeze({ start: "2017-01-01", end: "2017-12-31" });
  expect(previousYearPeriod(period)).toEqual({ start: "2016-01-01", end: "2016-12-31" });
  expect(issuesOf(() => previousYearPeriod(JSON.parse('{"__proto__": {"start": "2017-01-01"}}')))).toHaveLength(2);
});
