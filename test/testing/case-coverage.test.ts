import type { IndicatorSource, PlanCase, PlanSource } from "civic-kpi";
import { cases106, cases107, plan106, plan107 } from "civic-kpi/taichung";
import { type CaseCoverage, caseCoverage } from "civic-kpi/testing";
import { describe, expect, it } from "vitest";

const expected = { value: null };

function planOf(indicator: Partial<IndicatorSource>): PlanSource {
  const usual = {
    id: "1",
    title: "甲",
    weight: 1,
    formula: "甲",
    unit: "件",
    direction: "atLeast",
    accrual: "rate",
    target: 10,
  } as const;
  const goal = { id: "1", title: "甲", weight: 1, indicators: [{ ...usual, ...indicator }] };
  return { version: 1, agency: "某處", year: 107, goals: [goal] };
}

function coverageOf(indicator: Partial<IndicatorSource>, ...cases: Pick<PlanCase & { inputs: object }, "inputs">[]) {
  const named = cases.map((each) => ({ name: "a", indicator: "1", expected, ...each }));
  return caseCoverage(planOf(indicator), { version: 1, cases: named as PlanCase[] }).indicators[0];
}

const missingOf = ({ indicators }: CaseCoverage) =>
  indicators.map(({ id, statuses, boundaries }) => [id, ...statuses.missing, ...boundaries.missing]);

describe("the cases of the Taichung plans", () => {
  it.each([
    ["106", plan106, cases106],
    ["107", plan107, cases107],
  ] as const)("of %s leave nothing out", (_, plan, cases) => {
    const coverage = caseCoverage(plan, cases);
    expect(missingOf(coverage).filter(([, ...missing]) => missing.length > 0)).toEqual([]);
    expect(coverage.complete).toBe(true);
  });

  it("of one indicator less leave out all of that, by name", () => {
    const cases = cases107.cases.filter(({ indicator }) => indicator !== "5.1");
    const coverage = caseCoverage(plan107, { version: 1, cases });
    expect(coverage.complete).toBe(false);
    expect(missingOf(coverage).filter(([, ...missing]) => missing.length > 0)).toEqual([
      ["5.1", "met", "notMet", "pending", "notApplicable", "onTrack", "behind", "justMet", "justMissed"],
    ]);
  });
});

describe("the statuses that an indicator can come to", () => {
  const always = ["met", "notMet", "pending", "notApplicable"];

  it.each<[Partial<IndicatorSource>, string[]]>([
    [{ accrual: "rate" }, [...always, "behind"]],
    [{ accrual: "cumulative" }, [...always, "onTrack", "behind"]],
    [{ accrual: "assessed" }, always],
    [{ accrual: "milestones", formula: "1.規劃(30%) 2.完工(100%)" }, [...always, "behind"]],
    [{ accrual: "rate", formula: "(甲/乙)*100%" }, [...always, "behind", "notComputable"]],
    [{ accrual: "rate", formula: "甲/2" }, [...always, "behind"]],
  ])("%j", (indicator, statuses) => {
    expect(coverageOf(indicator)?.statuses).toEqual({ seen: [], missing: statuses });
  });
});

describe("the two sides of a target", () => {
  const count = { variables: { 甲: { kind: "count" } } } as const;
  const seenWith = (indicator: Partial<IndicatorSource>, given: object) =>
    coverageOf(indicator, given as never)?.boundaries.seen;

  it.each<[Partial<IndicatorSource>, object, string[]]>([
    [count, { inputs: { 甲: 10 } }, ["justMet"]],
    [count, { inputs: { 甲: 9 } }, ["justMissed"]],
    [count, { inputs: { 甲: 11 } }, []],
    [count, { inputs: { 甲: 8 } }, []],
    [{ ...count, target: "9.5" }, { inputs: { 甲: 10 } }, ["justMet"]],
    [{ ...count, direction: "atMost" }, { inputs: { 甲: 11 } }, ["justMissed"]],
    [{ ...count, target: 0 }, { inputs: { 甲: 0 } }, ["justMet"]],
    [{}, { inputs: { 甲: 10 } }, ["justMet"]],
    [{}, { inputs: { 甲: "10.1" } }, []],
    [{}, { observation: { reported: 10 } }, ["justMet"]],
    [{}, { observation: { pending: "x" } }, []],
    [
      { formula: "1.規劃(5%) 2.完工(10%)", accrual: "milestones" },
      { observation: { completedStep: 1 } },
      ["justMissed"],
    ],
    [{ formula: "1.規劃(5%) 2.完工(12%)", accrual: "milestones" }, { observation: { completedStep: 2 } }, ["justMet"]],
  ])("%j with %j", (indicator, given, boundaries) => {
    expect(seenWith(indicator, given)).toEqual(boundaries);
  });

  it("can't be asked for where nothing is counted, since such a figure can come arbitrarily close", () => {
    expect(coverageOf({})?.boundaries.missing).toEqual(["justMet"]);
  });
});

it("cases that raise errors cover nothing", () => {
  const coverage = coverageOf({}, { inputs: { 乙: 10 } });
  expect(coverage).toMatchObject({ cases: 1, statuses: { seen: [] }, boundaries: { seen: [] } });
});
