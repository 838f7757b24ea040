import { CivicKpiError, definePlan, type LintOptions, lintPlan, type PlanSource } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf, samplePlan } from "./samples.ts";

const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof CivicKpiError) return error.issues.map(({ message }) => message);
    throw error;
  }
};

describe("a rule that is switched off", () => {
  const reason = "七十分以外為共同性目標";
  const off = { totalNotHundred: reason } as const;

  it("still finds, and its findings carry the reason", () => {
    const [first, ...others] = lintPlan(plan107, { off });
    expect(first).toMatchObject({ code: "totalNotHundred", switchedOff: reason });
    expect(others.filter((finding) => "switchedOff" in finding)).toEqual([]);
    const [inForce] = lintPlan(plan107);
    expect(inForce).not.toHaveProperty("switchedOff");
  });

  it("needs a reason, and a name that there is", () => {
    const wrong = { totalNotHundred: " ", targetTooLow: "…", ["__proto__"]: "…" } as LintOptions["off"] & object;
    expect(issuesOf(() => lintPlan(plan107, { off: wrong }))).toEqual([
      'off.totalNotHundred: " " is no text; give one that is not empty',
      expect.stringMatching(/^off: "targetTooLow" is none of notRunnable, unreadableFormula, .*; give one of them$/),
      expect.stringMatching(/^off: "__proto__" is none of/),
    ]);
  });
});

describe("the year before", () => {
  it("is needed for its figures", () => {
    expect(issuesOf(() => lintPlan(plan107, { actuals: firstHalf106 }))).not.toEqual([]);
  });

  it("has its own indicators", () => {
    const actuals = { observations: { "9.9": { reported: 1 } } };
    expect(issuesOf(() => lintPlan(plan107, { previous: plan106, actuals }))).toEqual([
      expect.stringMatching(/the plan has no indicator "9\.9"/),
    ]);
  });

  it("may be a plan that can't be run, as long as no figures are given", () => {
    const previous = planOf({ formula: "", target: "未定" });
    expect(lintPlan(samplePlan(), { previous })).toEqual([]);
    expect(issuesOf(() => lintPlan(samplePlan(), { previous, actuals: { observations: {} } }))).toHaveLength(2);
  });
});

it("a plan that can't be run is checked all the same", () => {
  const broken = samplePlan([{ formula: "甲/" }, { title: "缺失發生率", target: "", weight: 40 }]);
  expect(lintPlan(broken).map(({ code }) => code)).toEqual([
    "notRunnable",
    "unreadableFormula",
    "goalWeightDiffers",
    "totalNotHundred",
    "directionContradictsTitle",
  ]);
});

it("a variable that is declared as nothing is read as one without a word on it", () => {
  const variables = { 合格件數: null, 抽驗件數: { from: "given" } } as never;
  expect(lintPlan(planOf({ variables })).map(({ code }) => code)).toContain("unsuppliedVariable");
});

it("frozen plans stay as they are", () => {
  const before = JSON.stringify([plan106, plan107]);
  lintPlan(definePlan(plan107).source, { previous: definePlan(plan106).source, actuals: firstHalf106 });
  expect(JSON.stringify([plan106, plan107])).toBe(before);
});

/** Pieces of plans, and what does not belong into one. */
const junk = fc.oneof(
  fc.constantFrom(null, undefined, 0, -1, Number.NaN, "", "72%", "__proto__", "甲/乙*100", "1.甲(30%)", [], {}, true),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const keys = [
  "id",
  "title",
  "weight",
  "formula",
  "unit",
  "direction",
  "accrual",
  "target",
  "variables",
  "lever",
  "dueBy",
];
const thing = (extra: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ ...Object.fromEntries(keys.map((key) => [key, junk])), ...extra }, { requiredKeys: [] });
const goal = thing({
  indicators: fc.oneof(fc.array(fc.oneof(thing({}), junk), { maxLength: 3 }), junk),
  alsoPrinted: junk,
});
const anyPlan = fc.oneof(
  fc.record({ goals: fc.oneof(fc.array(fc.oneof(goal, junk), { maxLength: 3 }), junk), year: junk }),
  junk,
);

it("any value is checked, as a plan and as the one before it, and never throws", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (plan, previous) => {
      const options = previous === undefined ? {} : { previous: previous as PlanSource };
      for (const { message } of lintPlan(plan as PlanSource, options)) expect(message.en).not.toBe("");
    }),
  );
});
