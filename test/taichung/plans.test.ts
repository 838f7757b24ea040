import {
  definePlan,
  evaluateFormula,
  type IndicatorId,
  type IndicatorSource,
  type Observations,
  type ObservationsOf,
  type PlanSource,
  parseDate,
  parseFormula,
  toRational,
} from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { describe, expect, expectTypeOf, it } from "vitest";
import published from "./published-figures.json" with { type: "json" };

const plans: readonly ["106" | "107", PlanSource][] = [
  ["106", plan106],
  ["107", plan107],
];

const indicatorsOf = (plan: PlanSource): readonly IndicatorSource[] =>
  plan.goals.flatMap(({ indicators }) => indicators);

/** What `pick` takes from each item, by the item's id. */
function byId<Item extends { readonly id: string }, Value>(items: readonly Item[], pick: (item: Item) => Value) {
  return Object.fromEntries(items.map((item) => [item.id, pick(item)]));
}

/** A target as the plan prints it: a percent with its sign, anything else bare. */
const printedTarget = ({ target, unit }: IndicatorSource): string => `${target}${unit === "%" ? "%" : ""}`;

const sum = (weighted: readonly { readonly weight: unknown }[]): number =>
  weighted.reduce((total, { weight }) => total + Number(weight), 0);

describe.each(plans)("the plan of %s as published", (year, plan) => {
  it("is the plan of its year", () => {
    expect(plan).toMatchObject({ version: 1, agency: "臺中市政府政風處", year: Number(year) });
    expect(plan.citation?.document).toBe(published.document);
  });

  it("prints these goals and indicators", () => {
    expect(byId(plan.goals, ({ title }) => title)).toEqual(published.goalTitles[year]);
    expect(byId(indicatorsOf(plan), ({ title }) => title)).toEqual(published.indicatorTitles);
  });

  it("weighs them like this, 70 in all", () => {
    expect(byId(plan.goals, ({ weight }) => weight)).toEqual(published.weights.goals);
    expect(byId(indicatorsOf(plan), ({ weight }) => weight)).toEqual(published.weights.indicators);
    expect(sum(plan.goals)).toBe(published.weights.total);
    for (const { weight, indicators } of plan.goals) expect(sum(indicators)).toBe(weight);
  });

  it("sets these targets", () => {
    expect(byId(indicatorsOf(plan), printedTarget)).toEqual(published.targets[year]);
  });

  it("takes the formulas of 107 character for character", () => {
    expect(byId(indicatorsOf(plan), ({ formula }) => formula)).toEqual(published.formulas);
  });

  it("cites the part and page that each indicator stands on", () => {
    for (const { citation } of indicatorsOf(plan))
      expect([citation?.part, citation?.page]).toEqual(published.pages[year]);
  });

  it("promises these things without a weight", () => {
    const commitments = plan.commitments?.map(({ title, target, unit }) => [title, [target, unit]]) ?? [];
    expect(Object.fromEntries(commitments)).toEqual(published.commitments[year]);
  });
});

describe.each(plans)("the plan of %s as data", (_, plan) => {
  const indicators = indicatorsOf(plan);

  it("can be run, and is its own JSON", () => {
    expect(definePlan(plan).indicators).toHaveLength(8);
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  it("puts each indicator under the goal that its id names", () => {
    for (const goal of plan.goals)
      for (const { id } of goal.indicators) expect(id).toMatch(new RegExp(`^${goal.id}\\.\\d$`));
  });

  it("lets programmes serve goals and indicators that exist", () => {
    const ids = [...plan.goals, ...indicators].map(({ id }) => id);
    for (const { items } of plan.programmes ?? [])
      for (const { serves } of items) expect(ids).toEqual(expect.arrayContaining([...serves]));
  });

  it.each(indicators.map((each) => [each.id, each] as const))(
    "declares the variables of %s and no others",
    (_id, each) => {
      const { variables } = parseFormula(each.formula as string);
      expect(Object.keys(each.variables ?? {})).toEqual(variables);
      expect(variables).toContain(each.lever);
      for (const { partOf } of Object.values(each.variables ?? {}))
        if (partOf !== undefined) expect(variables).toContain(partOf);
    },
  );

  it("says of every variable how it is counted and what it is called in English", () => {
    for (const { variables = {} } of indicators)
      for (const { labelEn, kind, from } of Object.values(variables)) {
        expect([labelEn, kind, from]).not.toContain(undefined);
      }
  });

  it.each(indicators.map((each) => [each.id, each] as const))(
    "lists only fields of %s as inferred, each once",
    (_id, each) => {
      const inferred = each.inferred ?? [];
      expect(Object.keys(each)).toEqual(expect.arrayContaining([...inferred]));
      expect(new Set(inferred).size).toBe(inferred.length);
    },
  );

  it("infers the direction and accrual of every indicator, and units where only a bare number is printed", () => {
    for (const { unit, inferred } of indicators) {
      expect(inferred).toEqual(expect.arrayContaining(["direction", "accrual"]));
      expect(inferred?.includes("unit")).toBe(unit !== "%");
    }
  });

  it("is better lower for major findings alone", () => {
    expect(indicators.filter(({ direction }) => direction === "atMost").map(({ id }) => id)).toEqual(["2.1"]);
  });

  it("accrues like this", () => {
    expect(byId(indicators, ({ accrual, dueBy }) => [accrual, dueBy])).toEqual({
      "1.1": ["rate", undefined],
      "1.2": ["cumulative", undefined],
      "2.1": ["rate", undefined],
      "3.1": ["rate", undefined],
      "4.1": ["rate", undefined],
      "5.1": ["cumulative", undefined],
      "6.1": ["rate", undefined],
      "7.1": ["assessed", "10-31"],
    });
  });

  it("has every note in both languages", () => {
    const citations = [plan.citation, ...indicators.map(({ citation }) => citation)];
    for (const citation of citations) expect(citation?.note === undefined).toBe(citation?.noteEn === undefined);
  });
});

describe("what is printed of one year and not of the other", () => {
  it("is that part four prints no formula and no evaluation of 106", () => {
    const fields = ["formula", "evaluationSystem", "evaluationMethod"];
    for (const { inferred } of indicatorsOf(plan106)) expect(inferred).toEqual(expect.arrayContaining(fields));
    for (const { inferred } of indicatorsOf(plan107)) for (const field of fields) expect(inferred).not.toContain(field);
  });

  it("is the spelling of goal two, which parts one and four have otherwise than part two", () => {
    expect(plan107.goals[1].alsoPrinted.map(({ title, citation }) => [title, citation.part])).toEqual([
      [plan106.goals[1].title, "第一部分"],
      [plan106.goals[1].title, "第四部分"],
    ]);
    expect(plan107.goals[1].title).not.toBe(plan106.goals[1].title);
  });

  it("is the initiatives and the work programmes of 107", () => {
    expect(plan107.goals.map((goal) => ("initiatives" in goal ? goal.initiatives.length : 0))).toEqual([
      2, 1, 0, 2, 2, 7, 2,
    ]);
    expect(plan107.programmes.map(({ items }) => items.length)).toEqual([1, 2, 6]);
    expect(plan106).not.toHaveProperty("programmes");
  });
});

describe("the published half-year of 106", () => {
  const figures = published.firstHalf106;
  const { observations, procurementAudits } = firstHalf106;

  it("ends on the day that part four names", () => {
    expect(firstHalf106.asOf).toBe(parseDate(figures.asOf));
  });

  it("states these figures", () => {
    expect(observations["1.1"].reported).toBe(figures["passRateOf1.1"]);
    expect(observations["1.2"].inputs).toEqual({ 年度內洩密案件查察件數: figures["casesOf1.2"] });
    expect(observations["2.1"].inputs).toEqual({
      重大缺失件數: figures.majorFindings,
      年度抽驗件數: figures.worksInspected,
    });
    expect(observations["5.1"].inputs).toEqual({ 當年度行政肅貪案件之統計數量: figures["casesOf5.1"] });
    expect(observations["6.1"].inputs).toEqual({
      道路工程查驗無缺失案件數: figures.roadInspectionsWithoutFindings,
      道路工程查驗案件數: figures.roadInspections,
    });
  });

  it("rounds to the pass rate that is printed for 6.1", () => {
    const rate = evaluateFormula(plan106.goals[5].indicators[0].formula, observations["6.1"].inputs);
    expect(`${rate.toFixed(0)}%`).toBe(figures["passRateOf6.1"]);
  });

  it("leaves the rest pending, with the printed dates", () => {
    for (const [id, dates] of Object.entries(figures.datesOfPending)) {
      const observation = (observations as Observations)[id];
      for (const date of dates) expect(observation).toEqual({ pending: expect.stringContaining(date) });
    }
    expect(Object.keys(observations)).toEqual(indicatorsOf(plan106).map(({ id }) => id));
  });

  it("counts the procurement audits of both methods towards the 200 promised", () => {
    expect(procurementAudits).toEqual({ special: figures.specialAudits, written: figures.writtenAudits });
    const total = procurementAudits.special + procurementAudits.written;
    expect(total).toBe(figures.procurementAudits);
    const share = toRational(total).divide(toRational(plan106.commitments[0].target)).multiply(toRational(100));
    expect(`${share.toString()}%`).toBe(figures.percentOfPlannedAudits);
  });
});

describe("types", () => {
  it("know the plans as PlanSource, without a field that a PlanSource lacks", () => {
    expectTypeOf<typeof plan106>().toExtend<PlanSource>();
    expectTypeOf<typeof plan107>().toExtend<PlanSource>();
    expectTypeOf<UnknownField<typeof plan106, PlanSource>>().toBeNever();
    expectTypeOf<UnknownField<typeof plan107, PlanSource>>().toBeNever();
    expectTypeOf<UnknownField<{ goals: [{ titel: "x" }] }, PlanSource>>().toEqualTypeOf<"titel">();
  });

  it("know every id and the half-year as observations of its plan", () => {
    type Ids = "1.1" | "1.2" | "2.1" | "3.1" | "4.1" | "5.1" | "6.1" | "7.1";
    expectTypeOf<IndicatorId<typeof plan106>>().toEqualTypeOf<Ids>();
    expectTypeOf<IndicatorId<typeof plan107>>().toEqualTypeOf<Ids>();
    expectTypeOf<keyof typeof firstHalf106.observations>().toEqualTypeOf<Ids>();
    expectTypeOf<typeof firstHalf106.observations>().toExtend<ObservationsOf<typeof plan106>>();
  });

  it("know each formula's text", () => {
    expectTypeOf<
      (typeof plan107)["goals"][1]["indicators"][0]["formula"]
    >().toEqualTypeOf<"重大缺失件數/年度抽驗件數*100%">();
  });
});

type Members<Union> = Union extends unknown ? keyof Union : never;
type Field<Union, Key extends PropertyKey> = Union extends unknown
  ? Key extends keyof Union
    ? Union[Key]
    : never
  : never;

/** The fields, at any depth, that `Data` has and no member of `Shape` knows; exported constants can't say `satisfies`. */
type UnknownField<Data, Shape> = Data extends readonly (infer Item)[]
  ? UnknownField<Item, Field<NonNullable<Shape>, number>>
  : Data extends object
    ? {
        [Key in keyof Data]: Key extends Members<NonNullable<Shape>>
          ? UnknownField<Data[Key], Field<NonNullable<Shape>, Key>>
          : Key;
      }[keyof Data]
    : never;
