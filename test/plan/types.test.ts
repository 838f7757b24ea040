import { describe, expect, expectTypeOf, it } from "vitest";
import type { Rational } from "../../src/exact/rational.ts";
import { definePlan } from "../../src/plan/define.ts";
import type { Indicator } from "../../src/plan/indicator.ts";
import type { Observation, Observations } from "../../src/plan/observation.ts";
import type { IndicatorId, ObservationsOf, Plan } from "../../src/plan/plan.ts";
import type { IndicatorSource, PlanSource } from "../../src/plan/source.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import type { Scorecard } from "../../src/score/scorecard.ts";
import { issuesOf } from "../calendar/issues-of.ts";

/** Written apart, `as const`. */
const library = {
  version: 1,
  agency: "某市立圖書館",
  year: 108,
  goals: [
    {
      id: "1",
      title: "推廣閱讀",
      weight: 12,
      indicators: [
        {
          id: "1.1",
          title: "借閱人次成長率",
          weight: 8,
          formula: "(今年-去年)借閱人次/去年借閱人次*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 3,
        },
        {
          id: "1.2",
          title: "說故事活動場次",
          weight: 4,
          formula: "活動場次",
          unit: "場",
          direction: "atLeast",
          accrual: "cumulative",
          target: 24,
        },
      ],
    },
    {
      id: "2",
      title: "改善空間",
      weight: 5,
      indicators: [
        {
          id: "2.1",
          title: "分館整修",
          weight: 5,
          formula: "1. 規劃(30%) 2. 發包(60%) 3. 完工(100%)",
          unit: "%",
          direction: "atLeast",
          accrual: "milestones",
          target: 100,
        },
      ],
    },
  ],
} as const;

const inputs = {
  "1.1": { inputs: { 今年借閱人次: 103, 去年借閱人次: 100 } },
  "1.2": { inputs: { 活動場次: 12 } },
} as const;

describe("a plan written as const", () => {
  const plan = definePlan(library);

  it("is a PlanSource, and so is one that satisfies it", () => {
    expectTypeOf<typeof library>().toExtend<PlanSource>();
    const checked = library satisfies PlanSource;
    expect(definePlan(checked).year).toBe(108);
  });

  it("has its ids as types", () => {
    expectTypeOf<IndicatorId<typeof library>>().toEqualTypeOf<"1.1" | "1.2" | "2.1">();
    expectTypeOf(plan).toEqualTypeOf<Plan<typeof library>>();
    expectTypeOf(plan.indicator("1.1")).toEqualTypeOf<Indicator<"1.1">>();
    expectTypeOf(plan.indicator("1.1" as string)).toEqualTypeOf<Indicator | undefined>();
    expectTypeOf(plan.toJSON()).toEqualTypeOf<typeof library>();
    expect(plan.indicator("1.1").id).toBe("1.1");
  });

  it("takes the inputs of its formulas, as many of the indicators as there are", () => {
    expectTypeOf(evaluatePlan(plan, inputs)).toEqualTypeOf<Scorecard>();
    expectTypeOf(evaluatePlan(plan, {}).points).toEqualTypeOf<Rational>();
    expect(evaluatePlan(library, inputs).points).toEqual(evaluatePlan(plan, inputs).points);
  });

  it("takes what else can be observed, and numbers of every kind", () => {
    const card = evaluatePlan(plan, {
      "1.1": { reported: "3%", note: "館方新聞稿" },
      "1.2": { inputs: { 活動場次: 12n } },
      "2.1": { completedStep: 2 },
    });
    expect(card.indicators.map(({ status }) => status)).toEqual(["met", "notMet", "notMet"]);
    expectTypeOf<{ readonly pending: string }>().toExtend<NonNullable<ObservationsOf<typeof library>["1.1"]>>();
    expectTypeOf<{ readonly notApplicable: string }>().toExtend<NonNullable<ObservationsOf<typeof library>["2.1"]>>();
  });

  it("refuses at compile time what it refuses at run time", () => {
    const refused = (run: () => unknown): readonly string[] => issuesOf(run).map(({ code }) => code);
    // @ts-expect-error no indicator has this id
    expect(refused(() => evaluatePlan(plan, { "9.9": { pending: "x" } }))).toEqual(["unknownIndicator"]);
    // @ts-expect-error a misspelt variable
    expect(refused(() => evaluatePlan(plan, { "1.2": { inputs: { 活動場: 12 } } }))).toEqual([
      "missingInput",
      "unknownInput",
    ]);
    // @ts-expect-error an input is missing
    expect(refused(() => evaluatePlan(plan, { "1.1": { inputs: { 今年借閱人次: 103 } } }))).toEqual(["missingInput"]);
    // @ts-expect-error true is no number
    expect(refused(() => evaluatePlan(plan, { "1.2": { inputs: { 活動場次: true } } }))).toEqual(["notANumber"]);
    // @ts-expect-error an observation is one of five
    expect(refused(() => evaluatePlan(plan, { "1.2": { value: 12 } }))).toEqual(["unreadableObservation"]);
    // @ts-expect-error a count has no steps
    expect(refused(() => evaluatePlan(plan, { "1.2": { completedStep: 1 } }))).toEqual(["inputsExpected"]);
    // @ts-expect-error a list of steps has no inputs
    expect(refused(() => evaluatePlan(plan, { "2.1": { inputs: { 活動場次: 12 } } }))).toEqual(["stepsExpected"]);
    // @ts-expect-error no rule has this name
    expect(refused(() => evaluatePlan(plan, {}, { rules: "official" }))).toEqual(["unreadableRule"]);
    // @ts-expect-error an as-of day is text
    expect(refused(() => evaluatePlan(plan, {}, { asOf: new Date(0) }))).toEqual(["unreadableDate"]);
  });
});

describe("a plan written inline", () => {
  const plan = definePlan({
    version: 1,
    agency: "某處",
    year: 108,
    goals: [
      {
        id: "1",
        title: "目標",
        weight: 1,
        indicators: [
          {
            id: "甲",
            title: "指標",
            weight: 1,
            formula: "合格數/總數",
            unit: "%",
            direction: "atLeast",
            accrual: "rate",
            target: 50,
          },
        ],
      },
    ],
  });

  it("has its ids and inputs as types, without as const", () => {
    expectTypeOf(plan.indicator("甲")).toEqualTypeOf<Indicator<"甲">>();
    expect(evaluatePlan(plan, { 甲: { inputs: { 合格數: 1, 總數: 2 } } }).points.toString()).toBe("1");
    // @ts-expect-error a misspelt variable
    expect(() => evaluatePlan(plan, { 甲: { inputs: { 合格: 1, 總數: 2 } } })).toThrow("did you mean");
  });

  it("is refused where a field is missing, misspelt or of another kind", () => {
    const indicator = { id: "1", title: "x", weight: 1, formula: "甲", unit: "件", target: 1 } as const;
    const goals = (own: object) => [{ id: "1", title: "x", weight: 1, indicators: [own] }] as never;
    expect(() => definePlan({ version: 1, agency: "x", year: 108, goals: goals(indicator) })).toThrow("direction");
    const monthly = { ...indicator, direction: "atMost", accrual: "monthly" } as const;
    // @ts-expect-error the accrual is one of four
    expectTypeOf(monthly).toExtend<IndicatorSource>();
    // @ts-expect-error there is one version
    expectTypeOf({ version: 2, agency: "x", year: 108, goals: [] } as const).toExtend<PlanSource>();
    // @ts-expect-error a year is a number
    expectTypeOf({ version: 1, agency: "x", year: "108", goals: [] } as const).toExtend<PlanSource>();
  });
});

describe("a plan from JSON", () => {
  const source: PlanSource = JSON.parse(JSON.stringify(library));
  const plan = definePlan(source);

  it("has texts for ids, and takes observations by any id without a cast", () => {
    expectTypeOf<IndicatorId<PlanSource>>().toEqualTypeOf<string>();
    expectTypeOf(plan.indicators[0]).toEqualTypeOf<Indicator | undefined>();
    const read: Observations = JSON.parse(JSON.stringify(inputs));
    expect(evaluatePlan(plan, read).points).toEqual(evaluatePlan(library, inputs).points);
    expect(evaluatePlan(source, { "1.2": { inputs: { 活動場次: 24 } } }).points.toString()).toBe("4");
  });

  it("takes observations built one by one", () => {
    const built: Record<string, Observation> = {};
    for (const { id, formula } of plan.indicators)
      if (formula.expression !== null)
        built[id] = { inputs: Object.fromEntries(formula.variables.map((name) => [name, 24])) };
    expect(evaluatePlan(plan, built).measuredWeight.toString()).toBe("12");
  });
});

describe("declared variables", () => {
  it("settle how a text is read, so that any name is taken where they are not in the text as it stands", () => {
    const plan = definePlan({
      version: 1,
      agency: "某處",
      year: 108,
      goals: [
        {
          id: "1",
          title: "目標",
          weight: 1,
          indicators: [
            {
              id: "1",
              title: "接種率",
              weight: 1,
              formula: "COVID-19接種數/人口數",
              unit: "%",
              direction: "atLeast",
              accrual: "rate",
              target: 50,
              variables: { "COVID-19接種數": { kind: "count" } },
            },
          ],
        },
      ],
    });
    expect(evaluatePlan(plan, { "1": { inputs: { "COVID-19接種數": 1, 人口數: 2 } } }).points.toString()).toBe("1");
  });
});
