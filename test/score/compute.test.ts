import { describe, expect, it } from "vitest";
import type { Inputs, Observation } from "../../src/plan/observation.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { indicatorOf } from "./plan-of-one.ts";

const share = indicatorOf({ formula: "甲/乙*100%", unit: "%" });

function refusals(indicator: Parameters<typeof computeIndicator>[0], observation: unknown): readonly string[] {
  return issuesOf(() => computeIndicator(indicator, observation as Observation)).map(({ message }) => message);
}

describe("the value of an indicator", () => {
  it.each([
    ["甲/乙*100%", "%", "78"],
    ["甲/乙×100％", "%", "78"],
    ["100%*甲/乙", "%", "78"],
    ["甲/乙*100", "%", "78"], // a plain 100 counts as in percent
    ["甲/乙", "%", "78"], // a quotient with neither is scaled
    ["(甲-0)/(乙+0)", "%", "78"],
    ["甲/乙", "件", "0.78"],
    ["甲/乙*100", "件", "78"],
    ["甲/乙*100%", "件", "78"],
    ["甲/乙", "％", "78"],
    ["甲/乙", "百分比", "78"],
    ["1-甲/乙", "%", "22"], // a share, as each of its terms is one
    ["1-甲/乙*100%", "%", "22"],
    ["甲/乙*30%+甲/乙*70%", "%", "78"],
    ["平均(甲/乙、1)", "%", "89"],
    ["(甲/乙+甲/乙)/2", "%", "78"],
    ["甲/乙*50+甲/乙*50", "%", "78"], // points: each quotient has its own most
    ["100-甲/乙*100", "%", "22"],
    ["甲*2/乙-甲", "件", "-37.44"],
    ["甲", "%", "39"], // already in its unit
    ["甲/50", "%", "0.78"], // no quotient of variables
    ["甲*60%+乙*40%", "分", "43.4"],
    ["甲*60%+乙*40%", "%", "43.4"],
    ["甲", "件", "39"],
  ])("%s in %s is %s for 39 of 50", (formula, unit, value) => {
    const indicator = indicatorOf({ formula, unit });
    const inputs = Object.fromEntries(indicator.formula.variables.map((name) => [name, name === "甲" ? 39 : 50]));
    expect(computeIndicator(indicator, { inputs })).toEqual({ value: expect.anything(), basis: "computed" });
    expect(computeIndicator(indicator, { inputs }).value?.toString()).toBe(value);
    const texts = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, `${input}.0`]));
    expect(computeIndicator(indicator, { inputs: texts }).value?.toString()).toBe(value); // not only whole numbers
  });

  it.each([
    ["甲/乙*50%+丙*50%", "2.4"],
    ["100-甲/乙*100%", "99.2"],
    ["甲/乙*100%+丙", "4.8"],
    ["最大值(甲/乙、5)", "5"],
    ["(甲/乙+丙)/2", "2.4"],
    ["甲/乙*2-丙/丁", "1.2"],
  ])("%s in %% adds shares to what is none, and stands as it is: %s for 4 of 5", (formula, value) => {
    const indicator = indicatorOf({ formula, unit: "%" });
    const given: Readonly<Record<string, number>> = { 甲: 4, 乙: 5, 丙: 4, 丁: 10 };
    const inputs = Object.fromEntries(indicator.formula.variables.map((name) => [name, given[name] as number]));
    expect(computeIndicator(indicator, { inputs }).value?.toString()).toBe(value);
  });

  it.each([
    [78, "78"],
    ["78", "78"],
    ["78%", "78"],
    ["78 %", "78"],
    ["78％", "78"],
    ["78.5%", "78.5"],
    ["2000/41", "48.78048780487804878048780487804878"],
    [78n, "78"],
  ])("reported as %s is %s", (reported, value) => {
    const actual = computeIndicator(share, { reported });
    expect([actual.value?.toString(), actual.value && actual.basis]).toEqual([value, "reported"]);
  });

  it("keeps the note of a report, and has none otherwise", () => {
    expect(computeIndicator(share, { reported: 78, note: "僅印合格率" })).toMatchObject({ note: "僅印合格率" });
    expect(computeIndicator(share, { reported: 78 })).not.toHaveProperty("note");
  });

  it.each(["78%", "78％"])("in another unit can't be reported as %s", (reported) => {
    expect(refusals(indicatorOf({ unit: "件" }), { reported })).toEqual([
      `reported: "${reported}" is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit`,
    ]);
  });

  it.each(["", "%", "%%", "78%%", "七成八", "1,200", null, Number.NaN, {}, true])(
    "can't be reported as %j",
    (reported) => {
      const [shown] = typeof reported === "string" ? [JSON.stringify(reported)] : [".*"];
      expect(refusals(share, { reported })).toEqual([
        expect.stringMatching(new RegExp(`^reported: ${shown} is not a number`)),
      ]);
    },
  );
});

describe("a denominator that is 0", () => {
  it.each<[string, Inputs, string]>([
    ["甲/乙", { 甲: 1, 乙: 0 }, "乙 = 0"],
    ["甲/乙*100%", { 甲: "0.5", 乙: "0.0" }, "乙 = 0"],
    ["甲/(乙-丙)", { 甲: 1, 乙: 7, 丙: 7 }, "乙-丙 = 0"],
    ["甲/乙/丙", { 甲: 1, 乙: 0, 丙: 0 }, "乙 = 0"],
    ["甲/(乙/丙)", { 甲: 1, 乙: 0, 丙: 0 }, "丙 = 0"],
    ["甲/(乙/丙)", { 甲: 1, 乙: 0, 丙: 2 }, "乙/丙 = 0"],
    ["甲+丙/乙", { 甲: 1, 乙: 0, 丙: 0 }, "乙 = 0"],
    ["平均(甲/乙, 丙)", { 甲: 1, 乙: 0, 丙: 0 }, "乙 = 0"],
    ["-甲/乙", { 甲: 1, 乙: 0 }, "乙 = 0"],
  ])("of %s is named, whatever stands above it", (formula, inputs, reason) => {
    expect(computeIndicator(indicatorOf({ formula }), { inputs })).toEqual({
      value: null,
      absence: "notComputable",
      reason,
    });
  });
});

describe("what the plan declares is kept to", () => {
  const counted = indicatorOf({
    formula: "合格數/總數*100%",
    unit: "%",
    variables: { 合格數: { kind: "count", partOf: "總數" }, 總數: { kind: "count" } },
  });

  it("a part is at most its whole, and else both figures are named", () => {
    const [issue, ...others] = issuesOf(() => computeIndicator(counted, { inputs: { 合格數: 51, 總數: 50 } }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "partAboveWhole",
      path: ["inputs", "合格數"],
      facts: { part: "合格數", partValue: "51", whole: "總數", wholeValue: "50" },
      message: 'inputs.合格數: "合格數" is 51 and so above "總數", of which it is a part, with 50; correct one of them',
    });
    expect(computeIndicator(counted, { inputs: { 合格數: 50, 總數: 50 } }).value?.toString()).toBe("100");
  });

  it("a count is whole and not negative, and else is named with its value", () => {
    const messages = refusals(counted, { inputs: { 合格數: -1, 總數: "2.5" } });
    expect(messages).toEqual([
      'inputs.合格數: "合格數" counts, and -1 is no whole number from 0 up; give the count',
      'inputs.總數: "總數" counts, and 2.5 is no whole number from 0 up; give the count',
    ]);
  });

  it("all at once", () => {
    const found = issuesOf(() => computeIndicator(counted, { inputs: { 合格數: "0.5", 總數: -3 } }));
    expect(found.map(({ code }) => code)).toEqual(["notACount", "notACount", "partAboveWhole"]);
  });

  it("and though other inputs are missing or no numbers", () => {
    const found = (inputs: Inputs) => issuesOf(() => computeIndicator(counted, { inputs })).map(({ code }) => code);
    expect(found({ 合格數: -1, 總數: "many" })).toEqual(["notANumber", "notACount"]);
    expect(found([5] as never)).toEqual(["inputsNotAnObject"]);
    expect(found({ 總數: "2.5", visitors: 1 })).toEqual(["missingInput", "unknownInput", "notACount"]);
    expect(found({ 合格數: 1 })).toEqual(["missingInput"]);
  });

  it.each(["amount", "score", "rate"] as const)("but %s may be any number", (kind) => {
    const free = indicatorOf({ formula: "甲", variables: { 甲: { kind } } });
    expect(computeIndicator(free, { inputs: { 甲: "-2.5" } }).value?.toString()).toBe("-2.5");
  });

  it("and a part of a whole need not be a count", () => {
    const amounts = indicatorOf({ formula: "甲/乙", variables: { 甲: { partOf: "乙" } } });
    expect(refusals(amounts, { inputs: { 甲: "2.51", 乙: "2.5" } })).toHaveLength(1);
    expect(computeIndicator(amounts, { inputs: { 甲: "-2.5", 乙: "2.5" } }).value?.toString()).toBe("-1");
  });
});

describe("an observation that is wrong is refused", () => {
  const counts = indicatorOf({ formula: "重大缺失件數/年度抽驗件數*100%", unit: "%" });

  it("with all that is wrong, and what was meant", () => {
    const inputs = { 重大缺失件: 2, 年度抽驗件數: "34件" };
    expect(refusals(counts, { inputs })).toEqual([
      'inputs.重大缺失件數: the input "重大缺失件數" is missing; give its number',
      'inputs.年度抽驗件數: "34件" is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit',
      'inputs.重大缺失件: "重大缺失件" is no variable of the formula; did you mean "重大缺失件數"?',
    ]);
  });

  it("with the names there are, where none is near", () => {
    expect(refusals(indicatorOf({ formula: "甲/乙" }), { inputs: { 甲: 1, 乙: 2, visitors: 3 } })).toEqual([
      'inputs.visitors: "visitors" is no variable of the formula; its variables are 甲, 乙',
    ]);
  });

  it.each([
    [null, "null is no observation"],
    [5, "5 is no observation"],
    ["78%", '"78%" is no observation'],
    [[], "an empty object is no observation"],
    [{}, "an empty object is no observation"],
    [{ value: 5 }, 'an object with "value" is no observation'],
    [{ note: "x" }, 'an object with "note" is no observation'],
    [{ inputs: {}, reported: 5 }, 'an object with "inputs", "reported" is no observation'],
    [{ pending: "x", notApplicable: "y" }, 'an object with "pending", "notApplicable" is no observation'],
    [{ reported: 5, extra: 1 }, 'an object with "reported", "extra" is no observation'],
  ])("where it is %j", (observation, beginning) => {
    expect(refusals(counts, observation)).toEqual([expect.stringContaining(beginning)]);
  });

  it.each([
    [{ inputs: null }, /^inputs: null are no inputs/],
    [{ inputs: [1, 2] }, /^inputs: an array of 2 are no inputs/],
    [{ inputs: "x" }, /^inputs: "x" are no inputs/],
    [{ pending: 5 }, /^pending: 5 is no text/],
    [{ notApplicable: true }, /^notApplicable: true is no text/],
    [{ pending: "" }, /^pending: "" is no text; give one that is not empty/],
    [{ notApplicable: " " }, /^notApplicable: " " is no text; give one that is not empty/],
    [{ reported: 5, note: 7 }, /^note: 7 is no text/],
    [
      { completedStep: 1 },
      /^completedStep: the formula has no steps; give \{ inputs \} with 重大缺失件數, 年度抽驗件數/,
    ],
  ])("where its part is none: %j", (observation, message) => {
    expect(refusals(counts, observation)).toEqual([expect.stringMatching(message)]);
  });

  it("with a wrong figure and a wrong note at once", () => {
    expect(refusals(counts, { reported: "x", note: 7 })).toHaveLength(2);
  });
});

describe("a milestone list", () => {
  const works = indicatorOf({ formula: "1. 規劃(30%)\n2. 完工(100%)", unit: "%", accrual: "milestones", target: 100 });

  it.each([3, -1, 0.5, "1.00000000000000000000000001", 2 ** 53])("has no step %s", (completedStep) => {
    expect(refusals(works, { completedStep })).toEqual([
      expect.stringMatching(/^completedStep: .* is no completed step; give a whole number from 0 to 2$/),
    ]);
  });

  it("takes a step and no inputs, or a reported figure", () => {
    expect(refusals(works, { inputs: {} })).toEqual([
      "inputs: the formula is a list of 2 steps; give { completedStep: 0 to 2 }",
    ]);
    expect(refusals(works, { completedStep: "two" })).toEqual([
      expect.stringMatching(/^completedStep: "two" is not a number/),
    ]);
    expect(computeIndicator(works, { reported: "45%" }).value?.toString()).toBe("45");
    expect(computeIndicator(works, { completedStep: "1.0" as unknown as number }).value?.toString()).toBe("30");
  });
});
