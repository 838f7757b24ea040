import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { evaluateMany } from "../../src/score/evaluate-many.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { planOf } from "./plan-of-one.ts";

const checked = {
  formula: "合格數/總數*100%",
  unit: "%",
  target: 72,
  variables: { 合格數: { kind: "count", partOf: "總數" }, 總數: { kind: "count" } },
} as const;

type Rows = readonly (readonly (number | string | null)[])[];

function tableOf(plan: Plan, variables: readonly string[], rows: Rows) {
  const inputs = Object.fromEntries(variables.map((name, index) => [name, rows.map((row) => row[index] ?? null)]));
  return evaluateMany(plan, { "1.1": { inputs } });
}

function refusals(rows: Rows): readonly unknown[] {
  return issuesOf(() => tableOf(planOf(checked), ["合格數", "總數"], rows)).map(({ code, path }) => [code, path]);
}

describe("a row of parts and wholes", () => {
  it("is judged where each part is within its whole", () => {
    const rows = [
      [0, 5],
      [3, 5],
      [4, 5],
      [5, 5],
      ["4", 5],
      [null, null],
    ];
    const { indicators, points } = tableOf(planOf(checked), ["合格數", "總數"], rows);
    expect(indicators["1.1"]?.status).toEqual(["notMet", "notMet", "met", "met", "met", "pending"]);
    expect([...(indicators["1.1"]?.actual ?? [])]).toEqual([0, 60, 80, 100, 80, Number.NaN]);
    expect(points[1]).toBe(600 / 72);
  });

  it.each<[string, Rows, readonly unknown[]]>([
    [
      "a part above its whole",
      [
        [4, 5],
        [6, 5],
      ],
      [["partAboveWhole", [1, "1.1", "inputs", "合格數"]]],
    ],
    ["a count below 0", [[-1, 5]], [["notACount", [0, "1.1", "inputs", "合格數"]]]],
    [
      "a whole below 0",
      [[0, -5]],
      [
        ["notACount", [0, "1.1", "inputs", "總數"]],
        ["partAboveWhole", [0, "1.1", "inputs", "合格數"]],
      ],
    ],
    ["half a count", [[2.5, 5]], [["notACount", [0, "1.1", "inputs", "合格數"]]]],
    ["a part without its whole", [[2, null]], [["notANumber", [0, "1.1", "inputs", "總數"]]]],
  ])("is refused for %s, by its number", (_, rows, issues) => {
    expect(refusals(rows)).toEqual(issues);
  });
});

describe("a row of a formula that is no quotient of whole numbers", () => {
  it.each([
    ["甲*乙", 80],
    ["中位數(甲, 乙, 40)", 40],
    ["甲/2+乙/3", "23/3"],
  ])("is computed as a single observation is: %s", (formula, target) => {
    const plan = planOf({ formula, target });
    const rows = [
      [10, 8],
      [10, 7],
      [41, 40],
      [12, 5],
      [null, null],
    ];
    const table = tableOf(plan, ["甲", "乙"], rows);
    for (const [row, [甲, 乙]] of rows.entries()) {
      const card = evaluatePlan(plan, 甲 == null || 乙 == null ? {} : { "1.1": { inputs: { 甲, 乙 } } });
      expect([table.indicators["1.1"]?.status[row], table.points[row], table.measuredWeight[row]]).toEqual([
        card.indicators[0]?.status,
        card.points.toNumber(),
        card.measuredWeight.toNumber(),
      ]);
    }
  });
});

describe("a row of several indicators", () => {
  it("adds the points of those that have a figure", () => {
    const plan = planOf({ id: "1.1", weight: "1/3" }, { id: "1.2", weight: "2/3" }, { id: "1.3", weight: 9 });
    const table = evaluateMany(plan, {
      "1.1": { inputs: { 件數: [80, 40, null] } },
      "1.2": { reported: [20, null, null] },
    });
    expect([...table.points]).toEqual([0.5, 1 / 6, 0]);
    expect([...table.measuredWeight]).toEqual([1, 1 / 3, 0]);
    expect(table.indicators["1.3"]?.status).toEqual(["pending", "pending", "pending"]);
    expect([...(table.indicators["1.3"]?.points ?? [])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(table.scorecard(1).points.toFraction()).toBe("1/6");
    expect(table.scorecard(2).measuredWeight.toFraction()).toBe("0");
    for (const row of [-1, 3, 0.5, Number.NaN])
      expect(() => table.scorecard(row)).toThrow(new RangeError(`scorecard takes a row from 0 to 2, not ${row}`));
  });

  it("is as of the day asked for, by the rules asked for", () => {
    const plan = planOf({ id: "1.1", accrual: "cumulative", target: 365 });
    const options = { asOf: "2017-06-30", rules: "binary" } as const;
    const table = evaluateMany(plan, { "1.1": { reported: [180, 181, 365] } }, options);
    expect(table.indicators["1.1"]?.status).toEqual(["behind", "onTrack", "met"]);
    expect([...table.points]).toEqual([0, 0, 10]);
    expect(table.scorecard(0)).toMatchObject({ asOf: "2017-06-30", rules: { name: "binary" } });
  });

  it("takes steps completed", () => {
    const plan = planOf({ formula: "1. 規劃(30%)\n2. 完工(100%)", unit: "%", accrual: "milestones", target: 60 });
    const table = evaluateMany(plan, { "1.1": { completedStep: [0, 1, 2, null] } });
    expect(table.indicators["1.1"]?.status).toEqual(["notMet", "notMet", "met", "pending"]);
    expect([...table.points]).toEqual([0, 5, 10, 0]);
  });
});
