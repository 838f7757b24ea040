import { describe, expect, it } from "vitest";
import { definePlan } from "../../src/plan/define.ts";
import type { GoalSource, PlanSource } from "../../src/plan/source.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { sourceOf } from "../score/plan-of-one.ts";

function goalsOf(...goals: readonly (readonly [goalId: string, ...indicatorIds: string[]])[]): PlanSource {
  const build = ([id, ...ids]: readonly [string, ...string[]]): GoalSource[] =>
    sourceOf(...ids.map((indicatorId) => ({ id: indicatorId }))).goals.map((goal) => ({ ...goal, id }));
  return { ...sourceOf({}), goals: goals.flatMap(build) };
}

describe("ids", () => {
  it("are taken once among goals, and once among indicators of all goals", () => {
    const found = issuesOf(() => definePlan(goalsOf(["1", "1.1", "1.1"], ["1", "1.2"], ["2", "1.1"])));
    expect(found.map(({ code, path, facts }) => [code, path.join("."), facts])).toEqual([
      ["duplicateId", "goals.1.id", { id: '"1"' }],
      ["duplicateId", "goals.0.indicators.1.id", { id: '"1.1"' }],
      ["duplicateId", "goals.2.indicators.0.id", { id: '"1.1"' }],
    ]);
  });

  it("of a goal and an indicator may be the same", () => {
    expect(definePlan(goalsOf(["1", "1"], ["2", "2"])).indicators.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it.each(["__proto__", "constructor", "toString", "1.1 ", "１.１", "💡"])("may be %j", (id) => {
    const plan = definePlan(goalsOf([id, id]));
    expect(plan.has(id)).toBe(true);
    expect(plan.indicator(id)?.goalId).toBe(id);
    expect(plan.has("hasOwnProperty")).toBe(false);
  });

  it("of a goal without indicators are kept, beside goals that have some", () => {
    const plan = definePlan(goalsOf(["1"], ["2", "2.1"]));
    expect(plan.goals.map(({ id, weight }) => [id, weight.toString()])).toEqual([
      ["1", "0"],
      ["2", "10"],
    ]);
  });
});

describe("names of variables", () => {
  it.each(["__proto__", "constructor", "toString"])("may be %s", (name) => {
    const variables = JSON.parse(`{"${name}":{"kind":"count","partOf":"總數"}}`);
    const [indicator] = definePlan(sourceOf({ formula: `${name}/總數*100%`, unit: "%", variables })).indicators;
    expect(indicator?.formula.variables).toEqual([name, "總數"]);
    expect([indicator?.counts, indicator?.parts]).toEqual([[0], [[0, 1]]]);
    const { variables: kept } = JSON.parse(JSON.stringify(indicator?.source));
    expect(Object.entries(kept)).toEqual([[name, { kind: "count", partOf: "總數" }]]);
  });

  it("that are declared settle how the text is read", () => {
    const declared = definePlan(
      sourceOf({ formula: "COVID-19接種數/人口數", variables: { "COVID-19接種數": { kind: "count" } } }),
    );
    expect(declared.indicators[0]?.formula.variables).toEqual(["COVID-19接種數", "人口數"]);
  });
});
