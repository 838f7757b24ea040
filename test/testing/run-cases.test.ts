import { CivicKpiError, definePlan, type PlanCase, PlanError } from "civic-kpi";
import { cases106, cases107, plan106, plan107 } from "civic-kpi/taichung";
import { assertCase, type CaseResult, runCases } from "civic-kpi/testing";
import { describe, expect, it } from "vitest";

const fourOfForty = { name: "4 of 40", indicator: "2.1", inputs: { 重大缺失件數: 4, 年度抽驗件數: 40 } } as const;

function run(planCase: PlanCase): CaseResult {
  const [result] = runCases(plan107, { version: 1, cases: [planCase] });
  if (result === undefined) throw new Error("a case has a result");
  return result;
}

describe.each([
  ["106", plan106, cases106],
  ["107", plan107, cases107],
] as const)("the plan of %s", (_, plan, cases) => {
  it.each(runCases(plan, cases))("$indicator: $name", assertCase);
});

describe("a case that passes", () => {
  it("has what was expected and came, as exact texts", () => {
    const expected = { value: 10, status: "met", points: "9" } as const;
    expect(run({ ...fourOfForty, expected })).toEqual({
      name: "4 of 40",
      indicator: "2.1",
      passed: true,
      expected: { value: "10", status: "met", points: "9" },
      actual: { value: "10", status: "met", points: "9" },
      issues: [],
      message: null,
    });
  });

  it("is asked for its value alone where nothing else is expected", () => {
    expect(run({ ...fourOfForty, expected: { value: "10.0" } }).actual).toEqual({ value: "10" });
  });

  it("may be a tolerance off, if it gives one", () => {
    const oneOfThree = { ...fourOfForty, inputs: { 重大缺失件數: 1, 年度抽驗件數: 3 } };
    expect(run({ ...oneOfThree, expected: { value: "33.3", tolerance: "0.1" } }).passed).toBe(true);
    expect(run({ ...oneOfThree, expected: { value: "33.3", tolerance: "0.01" } }).passed).toBe(false);
    expect(run({ ...oneOfThree, expected: { value: "33.33333333333333333333333333333333" } }).passed).toBe(false);
    expect(run({ ...oneOfThree, expected: { value: "100/3" } }).passed).toBe(true);
  });

  it("may expect errors, in any order", () => {
    const inputs = { 重大缺失數: 1 };
    const errors = ["unknownInput", "missingInput", "missingInput"];
    expect(run({ ...fourOfForty, inputs, expected: { errors } })).toMatchObject({ passed: true, issues: [] });
  });

  it("counts records up to its day", () => {
    const inspection = { type: "publicWorksInspection", agency: "建設局", findings: 1, majorFindings: 0 };
    const records = [
      { ...inspection, id: "1", date: "2018-06-30", majorFindings: 1 },
      { ...inspection, id: "2", date: "2018-07-01" },
    ];
    const counted = { name: "counted", indicator: "2.1", records };
    expect(run({ ...counted, expected: { value: 50 } }).passed).toBe(true);
    expect(run({ ...counted, asOf: "2018-06-30", expected: { value: 100 } }).passed).toBe(true);
    expect(run({ ...counted, asOf: "2019-06-30", expected: { value: 50 } }).passed).toBe(true);
    expect(run({ ...counted, indicator: "7.1", expected: { value: null, status: "pending" } }).passed).toBe(true);
  });

  it("takes its points by the rules of its file", () => {
    const planCase = {
      ...fourOfForty,
      inputs: { 重大缺失件數: 5, 年度抽驗件數: 40 },
      expected: { value: "12.5", points: 0 },
    };
    const rules = { achievement: "binary" } as const;
    expect(runCases(definePlan(plan107), { version: 1, rules, cases: [planCase] })[0]?.passed).toBe(true);
    expect(run(planCase).passed).toBe(false);
  });
});

describe("a case that fails", () => {
  const failed = run({ ...fourOfForty, expected: { value: 12, status: "notMet", points: null } });

  it("says what differs, in both languages", () => {
    expect(failed.passed).toBe(false);
    expect(failed.message).toEqual({
      "zh-TW":
        "指標 2.1 的案例「4 of 40」未通過：數值預期為 12，實為 10；狀態預期為 notMet，實為 met；分數預期為 null，實為 9；請更正案例或其所測的內容",
      en: 'case "4 of 40" of 2.1 failed: value 10 instead of 12; status met instead of notMet; points 9 instead of null; correct the case, or what it is about',
    });
  });

  it("throws for a test runner", () => {
    expect(() => assertCase(failed)).toThrow(CivicKpiError);
    expect(() => assertCase(failed)).toThrow(failed.message?.en);
  });

  it("has the error that came instead, whole", () => {
    const result = run({ ...fourOfForty, indicator: "2.2", expected: { value: 10 } });
    expect(result.actual).toEqual({ errors: ["unknownIndicator"] });
    expect(() => assertCase(result)).toThrow(
      /errors \[unknownIndicator\] instead of \[\][\s\S]*the plan has no indicator "2.2"; its indicators are/,
    );
  });

  it("may be about an indicator that isn't there, with records or without", () => {
    const counted = { name: "counted", indicator: "2.2", records: [] };
    expect(run({ ...counted, expected: { errors: ["unknownIndicator"] } }).passed).toBe(true);
    expect(run({ ...counted, expected: { value: null } }).passed).toBe(false);
  });

  it("may have come to a figure where errors were expected", () => {
    expect(run({ ...fourOfForty, expected: { errors: ["missingInput"] } }).actual).toEqual({ errors: [] });
  });

  it("doesn't keep the others from running", () => {
    const cases = [
      { ...fourOfForty, asOf: "someday", expected: { value: 10 } },
      { ...fourOfForty, expected: { value: 10 } },
    ];
    expect(runCases(plan107, { version: 1, cases }).map(({ passed }) => passed)).toEqual([false, true]);
  });
});

describe("what can't be run", () => {
  it("is a plan that can't", () => {
    expect(() => runCases({ ...plan107, goals: [] }, cases107)).toThrow(PlanError);
  });

  it("is what isn't the data's fault, and stays the error it is", () => {
    const broken = {
      get 重大缺失件數(): number {
        throw new RangeError("out of order");
      },
    };
    expect(() => run({ ...fourOfForty, inputs: broken, expected: { value: 10 } })).toThrow(RangeError);
  });

  it("is an expected number that is none, and all of them are named", () => {
    const expected = { value: "ten", tolerance: "some", points: "" };
    expect(() => run({ ...fourOfForty, expected })).toThrow(
      /cases\[0\]\.expected\.value.*\n.*expected\.tolerance.*\n.*expected\.points/,
    );
  });
});
