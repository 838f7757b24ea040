import { describe, expect, it } from "vitest";
import { formatDate, parseDate, type RocDateForm, readDate } from "../../src/calendar/roc-date.ts";
import { describeIssue } from "../../src/issue/describe.ts";
import type { Issue } from "../../src/issue/issue.ts";
import cases from "./cases/dates.json" with { type: "json" };
import { issuesOf } from "./issues-of.ts";

describe("a printed date is read", () => {
  it.each(cases.read)("$text is $date: $why", ({ text, date }) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe("a date that can't be read for certain is refused, with what to write instead", () => {
  it.each(cases.refused)("$text: $code", ({ text, code, says }) => {
    const [issue, ...more] = issuesOf(() => parseDate(text));
    expect(issue).toMatchObject({ code, path: [], message: expect.stringContaining(says) });
    expect(issue?.message).toContain(JSON.stringify(text));
    expect(more).toEqual([]);
  });

  it("a text of more than 60 characters among them", () => {
    expect(parseDate("106/06/30".padEnd(60))).toBe("2017-06-30");
    expect(issuesOf(() => parseDate("106/06/30".padEnd(61)))).toMatchObject([{ code: "unreadableDate" }]);
  });

  it("a list with a date in it among them", () => {
    const problems: Issue[] = [];
    expect(readDate(["2017-06-30"], [], problems)).toBeUndefined();
    expect(problems).toMatchObject([{ code: "unreadableDate" }]);
  });

  it("says so in Traditional Chinese as well", () => {
    const [issue] = issuesOf(() => parseDate("106-02-29")) as [Issue];
    expect(describeIssue(issue, "zh-TW")).toBe(
      '"106-02-29" 不存在：民國 106 年（2017）2 月只到 28 日；請寫 1 到 28 日',
    );
  });
});

describe("a printed date is written", () => {
  it.each([
    ["roc", "民國106年6月3日"],
    ["rocSlash", "106/06/03"],
    ["rocCompact", "1060603"],
  ] as const)("as %s: %s", (form, text) => {
    expect(formatDate("2017-06-03", form)).toBe(text);
  });

  it("with three digits of the year in the short forms, so that texts sort by time", () => {
    expect(formatDate("2010-01-05", "rocSlash")).toBe("099/01/05");
    expect(formatDate("1912-01-01", "rocCompact")).toBe("0010101");
    expect(formatDate("2010-01-05", "roc")).toBe("民國99年1月5日");
  });

  it("from any text that can be read", () => {
    expect(formatDate("１０６年６月３０日", "rocSlash")).toBe("106/06/30");
  });

  it("in no other form", () => {
    // @ts-expect-error: an unknown form
    const form: RocDateForm = "iso";
    expect(form).toBe("iso");
  });
});

it("a reader collects its issues under the path of the value", () => {
  const problems: Issue[] = [];
  expect(readDate("106/06/30", ["records", 0, "date"], problems)).toBe("2017-06-30");
  expect(readDate("106/02/30", ["records", 1, "date"], problems)).toBeUndefined();
  expect(readDate(1060630, ["records", 2, "date"], problems)).toBeUndefined();
  expect(problems.map((issue) => [issue.code, issue.path])).toEqual([
    ["noSuchDay", ["records", 1, "date"]],
    ["unreadableDate", ["records", 2, "date"]],
  ]);
});
