import { describe, expect, it } from "vitest";
import { dueDate, readDueDate } from "../../src/calendar/due-date.ts";
import type { Issue } from "../../src/issue/issue.ts";
import { codesOf } from "./issues-of.ts";

describe("a due date is a month and a day of the plan's year", () => {
  it.each([
    ["10-31", 106, "2017-10-31"],
    ["12-31", 107, "2018-12-31"],
    ["02-29", 105, "2016-02-29"],
    ["12-30", 100, "2011-12-30"],
  ])("%s of %s is %s", (monthAndDay, year, date) => {
    expect(dueDate(monthAndDay, year)).toBe(date);
  });

  it.each([
    ["02-29", 106, "noSuchDay"],
    ["06-31", 106, "noSuchDay"],
    ["13-40", 106, "noSuchPart"],
    ["00-10", 106, "noSuchPart"],
    ["10-31", 0, "yearBeforeRoc"],
    ["10-31", 2018, "yearAfterRoc"],
    ["10/31", 106, "unreadableMonthAndDay"],
    ["1-1", 106, "unreadableMonthAndDay"],
    ["2018-10-31", 107, "unreadableMonthAndDay"],
    ["10-310", 106, "unreadableMonthAndDay"],
    ["", 106, "unreadableMonthAndDay"],
  ])("%s of %s is refused: %s", (monthAndDay, year, code) => {
    expect(codesOf(() => dueDate(monthAndDay, year))).toEqual([code]);
  });

  it("tells what is wrong with the year and with the day at once", () => {
    expect(codesOf(() => dueDate("02-29", 0))).toEqual(["yearBeforeRoc"]);
    expect(codesOf(() => dueDate("13-40", 0))).toEqual(["yearBeforeRoc", "noSuchPart"]);
  });

  it("is a text", () => {
    const problems: Issue[] = [];
    expect(readDueDate(["10-31"], 106, ["dueBy"], problems)).toBeUndefined();
    expect(problems).toMatchObject([{ code: "unreadableMonthAndDay", facts: { value: "an array of 1" } }]);
  });

  it("shows what was given under its path", () => {
    const problems: Issue[] = [];
    expect(readDueDate(1031, 106, ["dueBy"], problems)).toBeUndefined();
    expect(problems).toMatchObject([
      { path: ["dueBy"], message: 'dueBy: 1031 is no month and day; write two digits each, such as "10-31"' },
    ]);
  });
});
