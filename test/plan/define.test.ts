import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { PlanError } from "../../src/issue/error.ts";
import { definePlan } from "../../src/plan/define.ts";
import type { IndicatorSource, PlanSource } from "../../src/plan/source.ts";
import { plan106, plan107 } from "../../src/taichung/index.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { deeplyFrozen } from "../score/deeply-frozen.ts";
import { sourceOf } from "../score/plan-of-one.ts";
import cases from "./cases/refused.json" with { type: "json" };

/** A plan with one value put in at a path such as `goals.0.weight`, or taken out. */
function changed(path: string, value: unknown): PlanSource {
  const source = JSON.parse(
    JSON.stringify(sourceOf({ formula: "甲/乙*100%", unit: "%", variables: { 甲: { kind: "count" } } })),
  );
  const keys = path === "" ? [] : path.split(".");
  const last = keys.pop();
  if (last === undefined) return value as PlanSource;
  const parent = keys.reduce((object, key) => object[key], source);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return source;
}

function found(source: unknown): readonly (readonly [string, string])[] {
  return issuesOf(() => definePlan(source as PlanSource)).map(({ code, path }) => [path.join("."), code]);
}

describe("what can't be run is refused, with the path to it", () => {
  it.each(
    cases as unknown as readonly {
      why: string;
      path: string;
      value?: unknown;
      issues: readonly (readonly [string, string])[];
    }[],
  )("$why", ({ path, value, issues }) => {
    expect(found(changed(path, value))).toEqual(issues);
  });

  it.each([[undefined], [null], [5], ["plan"], [[]], [{}], [() => 5]])("%s is no plan at all", (source) => {
    expect(found(source)).toContainEqual(["goals", "notAPlan"]);
  });

  it("numbers that JSON has no word for", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, new Decimal(Number.NaN), new Decimal("1e5000")])
      expect(found(changed("goals.0.indicators.0.target", value))).toEqual([
        ["goals.0.indicators.0.target", "notANumber"],
      ]);
  });

  it("all at once, as a PlanError whose message has every one of them", () => {
    const indicators = [
      { id: "1.1", formula: "(甲/乙", weight: 0, target: "many" },
      { id: "1.1", formula: "甲+", direction: "up" as "atLeast", dueBy: "02-30" },
    ];
    const source = { ...sourceOf(...indicators), year: 0 };
    const issues = issuesOf(() => definePlan(source));
    expect(issues.map(({ code }) => code)).toEqual([
      "yearBeforeRoc",
      "duplicateId",
      "unclosedBracket",
      "weightNotAboveZero",
      "notANumber",
      "missingOperand",
      "noSuchDay",
      "unknownChoice",
    ]);
    expect(() => definePlan(source)).toThrow(PlanError);
    expect(() => definePlan(source)).toThrow(issues.map(({ message }) => message).join("\n"));
  });

  it("a formula at its character", () => {
    const [issue] = issuesOf(() => definePlan(changed("goals.0.indicators.0.formula", "甲/乙)*100%")));
    expect(issue).toMatchObject({ code: "unopenedBracket", facts: { position: 3, text: "甲/乙)*100%" } });
    expect(issue?.message).toContain("goals[0].indicators[0].formula: ");
    expect(issue?.message).toContain("甲/乙)*100%\n　 　^");
  });
});

describe("what is merely odd can be run", () => {
  it.each([
    ["a goal's weight that is not its indicators' sum", "goals.0.weight", 11],
    ["a target above 100%", "goals.0.indicators.0.target", 120],
    ["a target of 0", "goals.0.indicators.0.target", 0],
    ["a negative target", "goals.0.indicators.0.target", -5],
    ["a baseline at the target, while no rule needs it", "goals.0.indicators.0.baseline", 80],
    ["a lever that is no variable", "goals.0.indicators.0.lever", "丙"],
    [
      "a declared variable that the formula lacks",
      "goals.0.indicators.0.variables",
      { 丙: { kind: "count", partOf: "甲" } },
    ],
    ["a field that nobody knows", "remark", "x"],
  ])("%s", (_, path, value) => {
    expect(found(changed(path, value))).toEqual([]);
  });
});

describe("numbers of a plan", () => {
  it("may be of any kind, and are exact", () => {
    const given: IndicatorSource["weight"][] = [0.1, "0.1", "1/10", new Decimal("0.1"), toRational("0.1")];
    for (const weight of given)
      expect(definePlan(sourceOf({ weight })).indicators[0]?.weight.toFraction()).toBe("1/10");
    expect(definePlan(sourceOf({ target: 10n ** 40n })).indicators[0]?.target.toString()).toBe(`1${"0".repeat(40)}`);
  });

  it("survive the way through JSON", () => {
    const source = sourceOf({ weight: toRational("1/3"), target: 10n ** 40n, baseline: new Decimal("1e-30") });
    const plan = definePlan(source);
    const again = definePlan(JSON.parse(JSON.stringify(plan)) as PlanSource);
    for (const field of ["weight", "target", "baseline"] as const)
      expect(again.indicators[0]?.[field]).toEqual(plan.indicators[0]?.[field]);
    expect(again.toJSON()).toEqual(plan.toJSON());
  });
});

describe("a compiled plan", () => {
  it.each([
    ["106", plan106],
    ["107", plan107],
  ])("of %s has its source as its JSON", (_, source) => {
    expect(JSON.parse(JSON.stringify(definePlan(source)))).toEqual(JSON.parse(JSON.stringify(source)));
    expect(definePlan(source).source).toEqual(source);
  });

  it("keeps nothing of its source that could change under it", () => {
    const source = JSON.parse(JSON.stringify(plan106));
    const plan = definePlan(source as PlanSource);
    source.goals[0].indicators[0].target = 1;
    source.goals[0].indicators[0].variables = {};
    source.goals.length = 0;
    expect(plan.indicator("1.1")?.target.toString()).toBe("70");
    expect(JSON.stringify(plan)).toBe(JSON.stringify(plan106));
  });

  it("leaves its source as it was", () => {
    const source = JSON.parse(JSON.stringify(plan107));
    expect(definePlan(deeplyFrozen(source) as PlanSource).indicators).toHaveLength(8);
    const loose = JSON.parse(JSON.stringify(plan107));
    definePlan(loose as PlanSource);
    expect(Object.isFrozen(loose.goals[0])).toBe(false);
  });

  it("knows its year, goals and indicators in their order", () => {
    const plan = definePlan(plan107);
    expect([plan.agency, plan.year, plan.period]).toEqual([
      "臺中市政府政風處",
      107,
      { start: "2018-01-01", end: "2018-12-31" },
    ]);
    expect(plan.goals.map(({ id, weight }) => [id, weight.toString()])).toEqual([
      ["1", "11"],
      ["2", "9"],
      ["3", "10"],
      ["4", "9"],
      ["5", "13"],
      ["6", "9"],
      ["7", "9"],
    ]);
    expect(plan.indicators.map(({ id, goalId }) => `${goalId}: ${id}`)).toEqual([
      "1: 1.1",
      "1: 1.2",
      "2: 2.1",
      "3: 3.1",
      "4: 4.1",
      "5: 5.1",
      "6: 6.1",
      "7: 7.1",
    ]);
    expect(plan.indicator("7.1").dueDate).toBe("2018-10-31");
    expect(plan.has("7.1")).toBe(true);
    expect(plan.has("7.2")).toBe(false);
    expect(plan.indicator("7.2" as string)).toBeUndefined();
  });

  it("weighs a goal by the sum of its indicators", () => {
    const plan = definePlan({ ...sourceOf({ weight: "0.1" }, { id: "1.2", weight: "0.2" }) });
    expect(plan.goals[0]?.weight.toString()).toBe("0.3");
  });
});

describe("a source that is no tree", () => {
  it("is refused where it runs in a circle", () => {
    const source = { ...sourceOf({}), self: {} };
    source.self = { again: source, andAgain: source };
    expect(issuesOf(() => definePlan(source)).map(({ code, facts }) => [code, facts])).toEqual([
      ["planTooDeep", { limit: 32 }],
    ]);
  });

  it("takes 32 levels and no more", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { inner: nested(levels - 1) });
    expect(found({ ...sourceOf({}), extra: nested(32) })).toEqual([]);
    expect(found({ ...sourceOf({}), extra: nested(33) })).toEqual([["", "planTooDeep"]]);
  });
});
