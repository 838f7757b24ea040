import { describe, expect, it } from "vitest";
import type { IndicatorColumns } from "../../src/score/columns.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { evaluateMany } from "../../src/score/evaluate-many.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { planOf } from "./plan-of-one.ts";

const share = { id: "1.1", formula: "甲/乙*100%", unit: "%" } as const;
const steps = { id: "1.2", formula: "1. 規劃(30%)\n2. 完工(100%)", unit: "%" } as const;
const plan = planOf(share, steps);

function refusals(columns: unknown): readonly (readonly [code: string, path: string])[] {
  return issuesOf(() => evaluateMany(plan, columns as never)).map(({ code, path }) => [code, path.join("/")]);
}

describe("columns that can't be read are refused", () => {
  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["null", null, [["observationsNotAnObject", ""]]],
    ["a list", [], [["observationsNotAnObject", ""]]],
    ["an unknown indicator", { "9.9": { reported: [1] } }, [["unknownIndicator", "9.9"]]],
    ["an entry that is null", { "1.1": null }, [["unreadableObservation", "1.1"]]],
    ["an entry that is empty", { "1.1": {} }, [["unreadableObservation", "1.1"]]],
    ["an entry of another kind", { "1.1": { pending: ["x"] } }, [["unreadableObservation", "1.1"]]],
    ["an entry of two kinds", { "1.1": { reported: [1], inputs: {} } }, [["unreadableObservation", "1.1"]]],
    ["a single figure", { "1.1": { reported: 78 } }, [["notAColumn", "1.1/reported"]]],
    ["a text", { "1.1": { reported: "78" } }, [["notAColumn", "1.1/reported"]]],
    ["inputs that are a list", { "1.1": { inputs: [[1], [2]] } }, [["inputsNotAnObject", "1.1/inputs"]]],
    ["inputs that are null", { "1.1": { inputs: null } }, [["inputsNotAnObject", "1.1/inputs"]]],
    [
      "a variable misspelt",
      { "1.1": { inputs: { 甲: [1], 丙: [2] } } },
      [
        ["unknownInput", "1.1/inputs/丙"],
        ["missingInput", "1.1/inputs/乙"],
      ],
    ],
    ["inputs of a list of steps, though there are none", { "1.2": { inputs: {} } }, [["stepsExpected", "1.2/inputs"]]],
    ["columns of two lengths", { "1.1": { inputs: { 甲: [1, 2], 乙: [1] } } }, [["columnLength", "1.1"]]],
    [
      "columns of two lengths in two indicators",
      { "1.1": { reported: [1, 2] }, "1.2": { completedStep: [1] } },
      [["columnLength", "1.2"]],
    ],
    ["steps of a formula", { "1.1": { completedStep: [null, 1] } }, [["inputsExpected", "1/1.1/completedStep"]]],
    ["a step that is none", { "1.2": { completedStep: [1, 3] } }, [["unknownStep", "1/1.2/completedStep"]]],
    ["a row half given", { "1.1": { inputs: { 甲: [1, null], 乙: [2, 2] } } }, [["notANumber", "1/1.1/inputs/甲"]]],
  ])("%s", (_, columns, expected) => {
    expect(refusals(columns)).toEqual(expected);
  });

  it("together with wrong rules and a wrong day", () => {
    const options = { rules: "official" as never, asOf: "soon" };
    const found = issuesOf(() => evaluateMany(plan, { "1.1": { reported: 78 } } as never, options));
    expect(found.map(({ code }) => code)).toEqual(["unreadableRule", "unreadableDate", "notAColumn"]);
  });
});

describe("a table", () => {
  it("has no row without columns", () => {
    const { length, points } = evaluateMany(plan, {});
    expect([length, points.length]).toEqual([0, 0]);
    expect(evaluateMany(plan, { "1.1": undefined } as never).length).toBe(0);
  });

  it("measures weights of any size exactly", () => {
    const weights = ["9007199254740993", "1", "0.1", "1/3", 10n ** 20n] as const;
    const heavy = planOf(...weights.map((weight, index) => ({ id: `1.${index}`, weight })));
    const columns: Record<string, IndicatorColumns> = {};
    for (const { id } of heavy.indicators) columns[id] = { reported: [80, 40] };
    const table = evaluateMany(heavy, columns);
    for (const row of [0, 1]) {
      const observations = Object.fromEntries(heavy.indicators.map(({ id }) => [id, { reported: [80, 40][row] ?? 0 }]));
      const card = evaluatePlan(heavy, observations);
      expect([table.points[row], table.measuredWeight[row]]).toEqual([
        card.points.toNumber(),
        card.measuredWeight.toNumber(),
      ]);
    }
  });

  it.each([
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER],
    [-3, -4],
    [3, -4],
    [0, -1],
    [-0, 5],
    [1, 3],
    [0, 0],
    [2 ** 53, 2 ** 53 - 1],
    [0.5, 0.25],
  ])("gives for %s of %s what the scorecard gives", (甲, 乙) => {
    const table = evaluateMany(plan, { "1.1": { inputs: { 甲: [甲], 乙: [乙] } } });
    const card = evaluatePlan(plan, { "1.1": { inputs: { 甲, 乙 } } });
    const [line] = card.indicators;
    expect(table.scorecard(0)).toEqual(card);
    expect([table.indicators["1.1"]?.status[0], table.indicators["1.1"]?.actual[0]]).toEqual([
      line?.status,
      line?.actual?.toNumber() ?? Number.NaN,
    ]);
    expect(table.points[0]).toBe(card.points.toNumber());
  });
});
