import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { evaluateMany } from "../../src/score/evaluate-many.ts";
import { explainIndicator } from "../../src/score/explain.ts";
import { type Judgement, judgeTarget } from "../../src/score/judge.ts";
import { scorePlan } from "../../src/score/score.ts";
import { sensitivity } from "../../src/score/sensitivity.ts";
import { shortfall } from "../../src/score/shortfall.ts";
import { whatIf } from "../../src/score/what-if.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { planOf, sourceOf } from "./plan-of-one.ts";

function told(evaluate: () => unknown): readonly unknown[] {
  return issuesOf(evaluate).map(({ code, path, facts }) => [code, path, facts]);
}

describe("what is wrong with columns is told with its place and value", () => {
  const plan = planOf(
    { id: "1.1", formula: "甲/乙" },
    { id: "1.2", formula: "1. 規劃(30%)\n2. 完工(100%)", unit: "%" },
  );

  it.each<[unknown, readonly unknown[]]>([
    [null, ["observationsNotAnObject", [], { value: "null" }]],
    ["甲", ["observationsNotAnObject", [], { value: '"甲"' }]],
    [{ "1.1": { pending: [] } }, ["unreadableObservation", ["1.1"], { value: "an object" }]],
    [{ "1.1": {} }, ["unreadableObservation", ["1.1"], { value: "an object" }]],
    [{ "1.1": 5 }, ["unreadableObservation", ["1.1"], { value: "5" }]],
    [{ "1.2": { inputs: {} } }, ["stepsExpected", ["1.2", "inputs"], { steps: 2 }]],
    [{ "1.1": { inputs: [1] } }, ["inputsNotAnObject", ["1.1", "inputs"], { value: "an array of 1" }]],
    [{ "1.1": { inputs: "甲" } }, ["inputsNotAnObject", ["1.1", "inputs"], { value: '"甲"' }]],
    [{ "1.1": { inputs: { 甲: [1] } } }, ["missingInput", ["1.1", "inputs", "乙"], { variable: "乙" }]],
    [{ "1.1": { inputs: { 甲: [1], 乙: 5 } } }, ["notAColumn", ["1.1", "inputs", "乙"], { value: "5" }]],
    [{ "1.1": { reported: 5 } }, ["notAColumn", ["1.1", "reported"], { value: "5" }]],
    [{ "1.1": { inputs: { 甲: [1], 乙: [1, 2] } } }, ["columnLength", ["1.1"], { length: 2, expected: 1 }]],
  ])("%j", (columns, issue) => {
    expect(told(() => evaluateMany(plan, columns as never))).toEqual([issue]);
  });
});

describe("what is wrong with observations is told with its value", () => {
  it.each([
    [[1], "an array of 1"],
    ["1.1", '"1.1"'],
  ])("%j", (observations, value) => {
    expect(told(() => evaluatePlan(planOf({}), observations as never))).toEqual([
      ["observationsNotAnObject", [], { value }],
    ]);
  });

  it("where no id is near, without a suggestion", () => {
    const [issue] = issuesOf(() => evaluatePlan(planOf({}), { park: { pending: "x" } }));
    expect(issue?.facts).toStrictEqual({ id: "park", known: ["1.1"] });
  });

  it("and an id to explain is asked for as one", () => {
    expect(told(() => explainIndicator(planOf({}) as Plan, {}, "1-1"))).toEqual([
      ["unknownIndicator", ["id"], { id: "1-1", known: ["1.1"], suggestion: "1.1" }],
    ]);
  });
});

describe("what is wrong with judgements is told with its place", () => {
  it.each<[string, (judgements: readonly [Judgement, Judgement]) => readonly Judgement[], readonly unknown[]]>([
    ["one missing", ([first]) => [first], ["judgementMissing", ["judgements"], { id: "1.2" }]],
    [
      "one too many",
      ([first, second]) => [{ ...first }, first, second],
      ["judgedTwice", ["judgements"], { id: "1.1" }],
    ],
    [
      "one of no indicator",
      ([first, second]) => [first, second, { ...first, id: "park" }],
      ["unknownIndicator", ["judgements"], { id: "park", known: ["1.1", "1.2"] }],
    ],
    [
      "one of another day",
      ([first, second]) => [first, { ...second, asOf: "2018-01-31" }],
      ["judgementsDisagree", ["judgements"], { asOf: "2017-12-31", other: "2018-01-31" }],
    ],
  ])("%s", (_, change, issue) => {
    const plan = planOf({ id: "1.1" }, { id: "1.2" });
    const judgements = plan.indicators.map((indicator) => judgeTarget(indicator, computeIndicator(indicator)));
    expect(told(() => scorePlan(plan, change(judgements as unknown as [Judgement, Judgement])))).toEqual([issue]);
  });
});

describe("a citation", () => {
  it("has no field that neither plan nor indicator has", () => {
    const source = { ...sourceOf({ citation: { page: "3" } }), citation: { url: "https://example.gov.tw" } };
    expect(explainIndicator(source, {}, "1.1").citation).toStrictEqual({ url: "https://example.gov.tw", page: "3" });
    const named = { ...source, citation: { document: "某局施政計畫" } };
    expect(explainIndicator(named, {}, "1.1").citation).toStrictEqual({ document: "某局施政計畫", page: "3" });
  });
});

describe("weights beyond the safe integers", () => {
  it.each([
    ["are added exactly", ["9007199254740992", "1", "1"], 9007199254740994],
    ["are divided exactly", ["1/95144061", "1/98176219"], 2.069614358731421e-8],
  ])("%s", (_, weights, measured) => {
    const plan = planOf(...weights.map((weight, index) => ({ id: `1.${index}`, weight })));
    const columns = Object.fromEntries(plan.indicators.map(({ id }) => [id, { reported: [80] }]));
    const table = evaluateMany(plan, columns);
    expect([table.measuredWeight[0], table.points[0]]).toEqual([measured, measured]);
  });
});

describe("a flip", () => {
  const flipsOf = (fields: Partial<IndicatorSource>, observation: object, asOf?: string) =>
    sensitivity(planOf(fields), { "1.1": observation } as never, asOf === undefined ? {} : { asOf }).inputs.map(
      (input) =>
        input.solvable
          ? [input.below, input.above].map(
              (flip) => flip && [flip.at.toString(), flip.by.toString(), flip.inclusive, flip.status],
            )
          : input.reason,
    );

  it("of a reported figure may lie above it or below", () => {
    expect(flipsOf({}, { reported: 60 })).toEqual([[null, ["80", "20", true, "met"]]]);
    expect(flipsOf({}, { reported: 90 })).toEqual([[["80", "-10", false, "notMet"], null]]);
  });

  it("of a count passes a pace and a target that no whole number parts", () => {
    const fields = {
      accrual: "cumulative",
      target: "2.6",
      variables: { 件數: { kind: "count" } },
    } as const;
    // As of 1 December the pace is 2.386…: from 2 cases on, the third passes both.
    expect(flipsOf(fields, { inputs: { 件數: 2 } }, "2017-12-01")).toEqual([[null, ["3", "1", true, "met"]]]);
  });

  it("of the pace is that of the pace, however near the target lies behind it", () => {
    const fields = { accrual: "cumulative", direction: "atMost", target: "36.5" } as const;
    expect(flipsOf(fields, { inputs: { 件數: 1 } }, "2017-12-30")).toEqual([[null, ["36.4", "35.4", false, "behind"]]]);
  });

  it("of a part is that of the pace, however far its whole lies behind the target", () => {
    const fields = {
      formula: "甲/乙*100%",
      unit: "%",
      accrual: "cumulative",
      direction: "atMost",
      target: 10,
      variables: { 甲: { kind: "amount", partOf: "乙" } },
    } as const;
    const [part] = flipsOf(fields, { inputs: { 甲: 1, 乙: 100 } }, "2017-03-14");
    expect(part).toEqual([null, ["2", "1", false, "behind"]]);
  });

  it("that can't be told names the input, in both languages", () => {
    expect(flipsOf({ formula: "中位數(甲,乙,丙)" }, { inputs: { 甲: 70, 乙: 80, 丙: 90 } })[0]).toEqual({
      "zh-TW": "「中位數(甲, 乙, 丙)」對「甲」不是線性分式 (a·x+b)/(c·x+d)，無法精確求解。",
      en: "There is no exact answer: 中位數(甲, 乙, 丙) is not linear-fractional, (a·x+b)/(c·x+d), in 甲.",
    });
  });

  it("is beside a score by bands, with nothing wrong", () => {
    const rules = { achievement: { banded: [{ from: 0, achievement: "0.5" }] } } as const;
    const [bands] = sensitivity(planOf({}), { "1.1": { reported: 40 } } as never, { rules }).rules;
    expect([bands?.rule, bands?.issues]).toEqual(["banded", []]);
  });
});

describe("a shortfall", () => {
  const entryOf = (fields: Partial<IndicatorSource>, observation: object, asOf?: string) =>
    shortfall(planOf(fields), { "1.1": observation } as never, asOf === undefined ? {} : { asOf })[0];

  it("has the title in both languages, or the one that it has", () => {
    expect(entryOf({ titleEn: "Cases" }, { reported: 40 })?.title).toEqual({ "zh-TW": "指標", en: "Cases" });
    expect(entryOf({}, { reported: 40 })?.title).toEqual({ "zh-TW": "指標", en: "指標" });
  });

  it("of a reported figure has no number but the gap", () => {
    expect(entryOf({}, { reported: 40 })).toMatchObject({
      kind: "reported",
      variable: "件數",
      now: null,
      needed: null,
      difference: null,
      heldFixed: [],
    });
  });

  it("of a count has a number that is enough, though the boundary isn't", () => {
    const fields = { direction: "atMost", target: 3, judgedAs: { decimals: 0 } } as const;
    const entry = entryOf({ ...fields, variables: { 件數: { kind: "count" } } }, { inputs: { 件數: 9 } });
    expect(entry?.text["zh-TW"]).toBe("最多 3 件，須減少 6 件：「件數」現為 9 件。");
    expect(entry).toMatchObject({ neededMeets: true });
  });

  it("at the boundary that isn't enough itself tells on which side of it the target is met", () => {
    const rounded = { formula: "甲", unit: "分", judgedAs: { decimals: 0 } } as const;
    const most = entryOf({ ...rounded, direction: "atMost", target: 3 }, { inputs: { 甲: "3.5" } });
    expect(most?.text).toEqual({
      "zh-TW": "須未滿 3.5 分，須減少超過 0 分：「甲」現為 3.5 分。",
      en: "Less than 3.5 points, more than 0 less: 甲 from 3.5 to less than 3.5.",
    });
    const least = entryOf({ ...rounded, target: -3 }, { inputs: { 甲: "-3.5" } });
    expect(least?.text["zh-TW"]).toBe("還差超過 0 分：「甲」須由 -3.5 分增至超過 -3.5 分。");
  });

  it("at a year's limit leaves no room, above or below", () => {
    const limit = { direction: "atMost", accrual: "cumulative", target: 10 } as const;
    expect(entryOf(limit, { inputs: { 件數: 10 } }, "2017-06-30")?.text["zh-TW"]).toBe(
      "超過應有進度，但未超過全年上限：「件數」現為 10 件，全年最多 10 件，尚餘 0 件。",
    );
    const falling = entryOf({ ...limit, formula: "甲-乙", lever: "乙" }, { inputs: { 甲: 20, 乙: 10 } }, "2017-06-30");
    expect(falling?.text["zh-TW"]).toBe(
      "超過應有進度，但未超過全年上限：「乙」現為 10，全年最少 10，尚餘 0（其餘不變：「甲」20）。",
    );
  });

  it("has no unit where the variable's name doesn't end in one", () => {
    const fields = { formula: "缺失件數差額/總件數*100%", unit: "%", lever: "缺失件數差額" } as const;
    expect(entryOf(fields, { inputs: { 缺失件數差額: 30, 總件數: 50 } })?.text["zh-TW"]).toMatch(/^還差 10：/);
  });
});

describe("a change", () => {
  it("from pending to not applicable moves a status and no points", () => {
    const { moved } = whatIf(planOf({}), { "1.1": { pending: "x" } } as never, { "1.1": { notApplicable: "停辦" } });
    expect(moved.map(({ before, after, points }) => [before.status, after.status, points.toString()])).toEqual([
      ["pending", "notApplicable", "0"],
    ]);
  });
});

describe("a reported figure", () => {
  it("may be written with a percent sign behind it, not within it", () => {
    const plan = planOf({ unit: "%" });
    expect(told(() => evaluatePlan(plan, { "1.1": { reported: "7%8" } }))).toEqual([
      ["notANumber", ["1.1", "reported"], { value: '"7%8"' }],
    ]);
  });
});
