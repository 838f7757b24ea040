import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { definePlan } from "../../src/plan/define.ts";
import { planView } from "../../src/plan/plan-view.ts";
import type { IndicatorSource, PlanSource } from "../../src/plan/source.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { indicatorOf, sourceOf } from "../score/plan-of-one.ts";

const QUOTIENT = { formula: "合格件數/抽驗件數", unit: "%" } as const;

describe("what can't be run is told with its facts", () => {
  const known = ["合格件數", "抽驗件數"];

  it.each<[object, string, readonly (string | number)[], object]>([
    [{ weight: "-0.50" }, "weightNotAboveZero", ["weight"], { value: "-0.5" }],
    [{ title: " " }, "notAText", ["title"], { value: '" "' }],
    [{ id: 5 }, "notAText", ["id"], { value: "5" }],
    [{ judgedAs: { decimals: 35 } }, "unreadableDecimals", ["judgedAs", "decimals"], { value: "35", limit: 34 }],
    [{ judgedAs: { decimals: "1" } }, "unreadableDecimals", ["judgedAs", "decimals"], { value: '"1"', limit: 34 }],
    [{ variables: [] }, "unreadableVariables", ["variables"], { value: "an array of 0" }],
    [{ variables: { 合格件數: 5 } }, "unreadableVariables", ["variables", "合格件數"], { value: "5" }],
    [
      { variables: { 合格件數: { kind: "share" } } },
      "unknownChoice",
      ["variables", "合格件數", "kind"],
      { value: '"share"', choices: ["count", "amount", "score", "rate"] },
    ],
    [{ variables: { 合格件數: { partOf: "" } } }, "notAText", ["variables", "合格件數", "partOf"], { value: '""' }],
    [
      { variables: { 合格件數: { partOf: "抽驗件敷" } } },
      "unknownInput",
      ["variables", "合格件數", "partOf"],
      { variable: "抽驗件敷", known, suggestion: "抽驗件數" },
    ],
    [
      { variables: { 合格件數: { partOf: "total" } } },
      "unknownInput",
      ["variables", "合格件數", "partOf"],
      { variable: "total", known },
    ],
    [{ direction: "up" }, "unknownChoice", ["direction"], { value: '"up"', choices: ["atLeast", "atMost"] }],
    [
      { accrual: null },
      "unknownChoice",
      ["accrual"],
      { value: "null", choices: ["cumulative", "rate", "assessed", "milestones"] },
    ],
  ])("%j", (own, code, path, facts) => {
    const found = issuesOf(() => definePlan(sourceOf({ ...QUOTIENT, ...own } as Partial<IndicatorSource>)));
    expect(found.map((issue) => [issue.code, issue.path, issue.facts])).toStrictEqual([
      [code, ["goals", 0, "indicators", 0, ...path], facts],
    ]);
  });

  it.each([
    [5, [["goals", "5"]]],
    [[null], [["goals.0", "null"]]],
    [new Array(1), [["goals.0", "undefined"]]],
    [[{ indicators: [5, {}, null] }, 7], [["goals.1", "7"]]],
    [
      [{ indicators: [5, {}, null] }, { indicators: [] }],
      [
        ["goals.0.indicators.0", "5"],
        ["goals.0.indicators.2", "null"],
      ],
    ],
    [[{ indicators: {} }], [["goals.0.indicators", "an object"]]],
  ])("goals that are %j, each where it stands", (goals, expected) => {
    const found = issuesOf(() => definePlan({ ...sourceOf({}), goals } as unknown as PlanSource));
    expect(found.map(({ code, path, facts }) => [code, path.join("."), facts])).toEqual(
      expected.map(([path, value]) => ["notAPlan", path, { value }]),
    );
  });

  it("one indicator at a time, each with all that is wrong in it", () => {
    const found = issuesOf(() => definePlan(sourceOf({ weight: "x", target: "y" }, { id: "1.2", baseline: "z" })));
    expect(found.map(({ code, path }) => [code, path.slice(3).join(".")])).toEqual([
      ["notANumber", "0.weight"],
      ["notANumber", "0.target"],
      ["notANumber", "1.baseline"],
    ]);
  });
});

describe("an indicator that can be run", () => {
  it.each([0, 1, 34])("is judged by %d decimals", (decimals) => {
    expect(indicatorOf({ judgedAs: { decimals } }).judgedDecimals).toBe(decimals);
  });

  it.each([
    [{ 合格件數: { kind: "count" } }, [0], []],
    [{ 抽驗件數: { kind: "count" }, 合格件數: { kind: "count" } }, [1, 0], []],
    [{ 合格件數: { kind: "amount" }, 抽驗件數: { kind: "rate" } }, [], []],
    [{ 合格件數: { kind: "score" }, 他項: { kind: "count" } }, [], []],
    [{ 合格件數: { partOf: "抽驗件數" } }, [], [[0, 1]]],
    [{ 抽驗件數: { partOf: "合格件數" } }, [], [[1, 0]]],
    [{ 他項: { partOf: "抽驗件數" } }, [], []],
  ] as const)("with the variables %j counts %j, and has the parts %j", (variables, counts, parts) => {
    const indicator = indicatorOf({ ...QUOTIENT, variables });
    expect([indicator.counts, indicator.parts]).toEqual([counts, parts]);
  });

  it.each([
    ["合格件數/抽驗件數", "%", true, "50"],
    ["合格件數/抽驗件數", "％", true, "50"],
    ["合格件數/抽驗件數", " %\n", true, "50"],
    ["合格件數/抽驗件數", "百分點", true, "50"],
    ["合格件數/抽驗件數", "百分比差", false, "0.5"],
    ["合格件數/抽驗件數", "年%", false, "0.5"],
    ["合格件數/抽驗件數*100%", "%", false, "50"],
    ["合格件數/抽驗件數*100", "%", false, "50"],
    ["合格件數/抽驗件數", "件", false, "0.5"],
    ["合格件數-抽驗件數", "%", false, "-1"],
    ["合格件數-抽驗件數", "件", false, "-1"],
    ["合格件數/抽驗件數*100%", "分", false, "50"],
  ])("by %s in %s: scaled to percent %s, gives %s", (formula, unit, scaled, actual) => {
    const fields = { formula, unit } as const;
    expect(indicatorOf(fields).scaledToPercent).toBe(scaled);
    for (const inputs of [
      { 合格件數: 1, 抽驗件數: 2 },
      { 合格件數: "1", 抽驗件數: "2" },
    ])
      expect(evaluatePlan(sourceOf(fields), { "1.1": { inputs } }).indicators[0]?.actual?.toString()).toBe(actual);
  });

  it("of steps is scaled by nothing", () => {
    const fields = { formula: "1.規劃(30%)2.完工(100%)", unit: "%", accrual: "milestones", target: 100 } as const;
    expect([indicatorOf(fields).scaledToPercent, indicatorOf(fields).ratio]).toEqual([false, null]);
  });
});

describe("the copy that a plan keeps of its source", () => {
  const remarkOf = (remark: unknown): unknown => {
    const { remark: kept } = definePlan({ ...sourceOf({}), remark } as PlanSource).toJSON() as { remark?: unknown };
    return kept;
  };

  it.each<[unknown, unknown]>([
    [5, 5],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [2 ** 53, "9007199254740992"],
    [-(2 ** 60), "-1152921504606847000"],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [12n, "12"],
    ["9007199254740993", "9007199254740993"],
    [toRational("1/3"), "1/3"],
    [new Decimal("1e-30"), "0.000000000000000000000000000001"],
    [new Decimal("1e1000"), `1${"0".repeat(1000)}`],
    [new Decimal("1e1001"), "1e+1001"],
    [new Decimal("1e-1001"), "1e-1001"],
    [new Decimal(Number.NaN), "NaN"],
    [new Decimal("-Infinity"), "-Infinity"],
    [null, null],
    [
      [1n, { deep: [2n] }],
      ["1", { deep: ["2"] }],
    ],
  ])("has %s as %s", (given, kept) => {
    expect(remarkOf(given)).toEqual(kept);
  });

  it("can't be changed, nor what is in it", () => {
    const kept = remarkOf([{ inner: [1] }]) as [{ inner: number[] }];
    expect([kept, kept[0], kept[0].inner].map(Object.isFrozen)).toEqual([true, true, true]);
  });

  it("takes lists as deep as objects", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(issuesOf(() => remarkOf(nested(32)))).toEqual([]);
    expect(issuesOf(() => remarkOf(nested(33))).map(({ code }) => code)).toEqual(["planTooDeep"]);
  });
});

describe("a plan as far as it can be read", () => {
  it("has paths, numbers, formulas and declared names of what can be, and passes over the rest", () => {
    const variables = { "COVID-19接種數": null };
    const view = planView({
      goals: [
        null,
        {
          id: "1",
          title: "目標 一",
          weight: "x",
          alsoPrinted: [5, { title: "目標1" }],
          indicators: [
            "none",
            {
              id: "1.1",
              title: "指標",
              weight: "1/2",
              unit: "%",
              target: 5,
              formula: "COVID-19接種數/人口數",
              variables,
            },
            { id: 5, formula: "(" },
          ],
        },
      ],
    } as unknown as PlanSource);
    const [goal] = view.goals;
    expect(goal).toMatchObject({ id: "1", plainTitle: "目標一", weight: undefined, path: ["goals", 1] });
    expect(goal?.otherSpellings).toEqual([{ title: "目標1" }]);
    const [first, second] = view.indicators;
    expect(first).toMatchObject({ id: "1.1", goal: "1", unit: "%", path: ["goals", 1, "indicators", 1] });
    expect([first?.weight?.toString(), first?.target?.toString()]).toEqual(["0.5", "5"]);
    expect(first?.formula?.variables).toEqual(["COVID-19接種數", "人口數"]);
    expect([...(first?.declared ?? [])]).toEqual([["COVID-19接種數", {}]]);
    expect(second).toMatchObject({ id: "", title: "", unit: "", target: undefined, formula: undefined });
    expect(second?.path).toEqual(["goals", 1, "indicators", 2]);
    expect(second?.declared.size).toBe(0);
  });

  it("keeps what is declared of a variable", () => {
    const [indicator] = planView(sourceOf({ variables: { 件數: { kind: "count" } } })).indicators;
    expect(indicator?.declared.get("件數")).toEqual({ kind: "count" });
  });
});
