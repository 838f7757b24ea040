import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/issue/describe.ts";
import { CivicKpiError, FormulaError, PlanError } from "../../src/issue/error.ts";
import { createIssue, shownPath, withinPath } from "../../src/issue/issue.ts";
import { shownValue } from "../../src/issue/shown-value.ts";

describe("a path is shown as people write it", () => {
  it.each([
    [["goals", 0, "indicators", 1, "weight"], "goals[0].indicators[1].weight"],
    [["1.1", "inputs", "甲"], '["1.1"].inputs.甲'],
    [[0, "id"], "[0].id"],
    [["__proto__", "constructor"], "__proto__.constructor"],
    [["a b", 'say "x"'], '["a b"]["say \\"x\\""]'],
    [["1a", "a1", ""], '["1a"].a1[""]'],
    [[], ""],
  ])("%j", (path, shown) => {
    expect(shownPath(path)).toBe(shown);
  });
});

describe("a value is shown short and safe", () => {
  it.each<[unknown, string]>([
    ["many", '"many"'],
    ['say "x"\n', '"say \\"x\\"\\n"'],
    ["\ud800", '"\\ud800"'],
    ["x".repeat(78), `"${"x".repeat(78)}"`],
    ["x".repeat(79), `"${"x".repeat(79)}…`],
    ["x".repeat(1e6), `"${"x".repeat(79)}…`],
    [5, "5"],
    [-0, "0"],
    [Number.NaN, "NaN"],
    [12n, "12n"],
    [10n ** 100n, `1${"0".repeat(79)}…`],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [Symbol("x"), "Symbol(x)"],
    [() => "secret", "a function"],
    [[1, 2, 3], "an array of 3"],
    [{ secret: 1 }, "an object"],
    [Object.create(null), "an object"],
  ])("%o", (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });
});

describe("an issue", () => {
  const issue = createIssue("notANumber", ["weight"], { value: '"ten"' });

  it("says in English where, what and what to do", () => {
    expect(issue).toEqual({
      code: "notANumber",
      path: ["weight"],
      facts: { value: '"ten"' },
      message:
        'weight: "ten" is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit',
    });
    expect(describeIssue(issue, "en")).toBe(issue.message);
  });

  it("says the same in Chinese", () => {
    expect(describeIssue(issue, "zh-TW")).toBe(
      'weight: "ten" 不是數值；請提供有限的數、bigint，或不含千分位與單位的十進位文字，例如 "12.5"',
    );
  });

  it("without a path begins with what is wrong", () => {
    expect(createIssue("noIndicators", [], {}).message).toMatch(/^the plan has no indicator/);
    expect(describeIssue(createIssue("noIndicators", [], {}), "zh-TW")).toMatch(/^計畫沒有任何指標/);
  });

  it("moves with what it stands in", () => {
    const moved = withinPath(issue, ["goals", 0]);
    expect(moved.path).toEqual(["goals", 0, "weight"]);
    expect(moved.message).toBe(`goals[0].${issue.message}`);
    expect(issue.path).toEqual(["weight"]);
  });

  it("is plain data: it survives JSON, and is described after it", () => {
    const again = JSON.parse(JSON.stringify(issue));
    expect(again).toEqual(issue);
    expect(describeIssue(again, "zh-TW")).toBe(describeIssue(issue, "zh-TW"));
  });
});

it.each([
  [{}, "物件"],
  [[1, 2], "2 項的陣列"],
  [() => 5, "函式"],
  ["an object", '"an object"'],
])("a value such as %j is told in Chinese, too", (value, text) => {
  const issue = createIssue("notANumber", [], { value: shownValue(value) });
  expect(describeIssue(issue, "zh-TW")).toMatch(new RegExp(`^${text} 不是數值`));
});

describe("an error", () => {
  const issues = [createIssue("noIndicators", ["goals"], {}), createIssue("notANumber", ["year"], { value: "x" })];

  it.each([
    ["CivicKpiError", CivicKpiError],
    ["FormulaError", FormulaError],
    ["PlanError", PlanError],
  ])("%s is a CivicKpiError and an Error with all its issues", (name, Kind) => {
    const error = new Kind(issues);
    expect(error).toBeInstanceOf(CivicKpiError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.issues).toBe(issues);
    expect(error.message.split("\n")).toEqual(issues.map(({ message }) => message));
    expect(String(error)).toBe(`${name}: ${error.message}`);
  });
});
