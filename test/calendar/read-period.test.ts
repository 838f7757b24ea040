import { describe, expect, it } from "vitest";
import { monthsOfPeriod, quartersOfPeriod } from "../../src/calendar/months-and-quarters.ts";
import { monthPeriod, quarterPeriod, yearPeriod } from "../../src/calendar/period.ts";
import { checkedPeriod, parsePeriod, readPeriod } from "../../src/calendar/read-period.ts";
import type { Issue } from "../../src/issue/issue.ts";
import cases from "./cases/periods.json" with { type: "json" };
import { issuesOf } from "./issues-of.ts";

describe("a printed period is read", () => {
  it.each(cases.read)("$text", ({ text, period: [start, end] }) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });
});

describe("what is no period is refused, with what to write instead", () => {
  it.each(cases.refused)("$text: $codes", ({ text, codes, says }) => {
    const issues = issuesOf(() => parsePeriod(text));
    expect(issues.map((issue) => issue.code)).toEqual(codes);
    expect(issues[0]?.message).toContain(says);
  });

  it.each([[106], [null], [undefined], [["106年度"]]])("%j, which is no text", (value) => {
    const problems: Issue[] = [];
    expect(readPeriod(value, ["period"], problems)).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("is shown as it was given", () => {
    expect(issuesOf(() => parsePeriod("上半年"))[0]?.message).toMatch(/^"上半年" is no period/);
  });
});

it("the keys of tallies are read back", () => {
  expect(monthsOfPeriod(yearPeriod(105)).map(parsePeriod)).toEqual(
    Array.from({ length: 12 }, (_, index) => monthPeriod(105, index + 1)),
  );
  expect(quartersOfPeriod(yearPeriod(105)).map(parsePeriod)).toEqual(
    ([1, 2, 3, 4] as const).map((quarter) => quarterPeriod(105, quarter)),
  );
});

describe("a period as data", () => {
  it("is taken as it stands, with ROC dates made ISO", () => {
    const problems: Issue[] = [];
    expect(readPeriod({ start: "106/01/01", end: "2017-06-30" }, [], problems)).toEqual({
      start: "2017-01-01",
      end: "2017-06-30",
    });
    expect(readPeriod("106年度", [], problems)).toEqual(yearPeriod(106));
    expect(problems).toEqual([]);
  });

  it("shows all that is wrong with it, with the path", () => {
    const problems: Issue[] = [];
    expect(readPeriod({ start: "106-02-29" }, ["period"], problems)).toBeUndefined();
    expect(problems.map((issue) => [issue.code, issue.path])).toEqual([
      ["noSuchDay", ["period", "start"]],
      ["unreadableDate", ["period", "end"]],
    ]);
  });

  it("has no order where one of its ends is no date", () => {
    for (const period of [
      { start: "2017-02-29", end: "2017-12-31" },
      { start: "2017-01-01", end: "2017-02-29" },
    ])
      expect(issuesOf(() => checkedPeriod(period)).map((issue) => issue.code)).toEqual(["noSuchDay"]);
  });

  it("may be a ROC year", () => {
    expect(checkedPeriod(106)).toEqual(yearPeriod(106));
  });

  it("ends on its start or after", () => {
    const reversed = { start: "2017-06-30", end: "2017-06-29" };
    expect(issuesOf(() => checkedPeriod(reversed)).map((issue) => issue.code)).toEqual(["periodEndsBeforeStart"]);
    expect(checkedPeriod({ start: "2017-06-30", end: "2017-06-30" }).end).toBe("2017-06-30");
  });
});
