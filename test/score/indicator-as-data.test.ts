import { describe, expect, expectTypeOf, it } from "vitest";
import { yearPeriod } from "../../src/calendar/period.ts";
import { PlanError } from "../../src/issue/error.ts";
import { definePlan } from "../../src/plan/define.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { judgeTarget } from "../../src/score/judge.ts";
import { firstHalf106 } from "../../src/taichung/first-half-106.ts";
import { plan106 } from "../../src/taichung/plan-106.ts";
import { plan107 } from "../../src/taichung/plan-107.ts";
import { issuesOf } from "../calendar/issues-of.ts";

const [, incidence] = plan107.goals;
const [source] = incidence.indicators;
const inputs = { 重大缺失件數: 2, 年度抽驗件數: 34 };

describe("an indicator as data", () => {
  it.each(definePlan(plan106).indicators.map((indicator) => [indicator.id, indicator] as const))(
    "is computed and judged as its compiled form: %s",
    (id, compiled) => {
      const observation = firstHalf106.observations[id as "1.1"];
      const options = { period: yearPeriod(106), asOf: firstHalf106.asOf };
      const actual = computeIndicator(compiled.source, observation);
      expect(actual).toEqual(computeIndicator(compiled, observation));
      expect(judgeTarget(compiled.source, actual, options)).toEqual(judgeTarget(compiled, actual, options));
    },
  );

  it("is late in the year of the period", () => {
    const assessed: IndicatorSource = { ...source, accrual: "assessed", dueBy: "10-31" };
    const judged = (asOf: string) => judgeTarget(assessed, computeIndicator(assessed), { period: 107, asOf });
    expect(judged("2018-10-31").overdue).toBe(false);
    expect(judged("2018-11-01").overdue).toBe(true);
  });

  it.each([107, "107年度", "107", { start: "2018-01-01", end: "2018-12-31" }])("takes the period %j", (period) => {
    const judgement = judgeTarget(source, computeIndicator(source, { inputs }), { period: period as number });
    expect(judgement).toMatchObject({ asOf: "2018-12-31", status: "met", final: true });
  });

  it("asks for the inputs of its formula", () => {
    expectTypeOf(computeIndicator<typeof source>)
      .parameter(1)
      .extract<{ inputs: unknown }>()
      .toHaveProperty("inputs")
      .toHaveProperty("重大缺失件數");
    // @ts-expect-error: one input is misspelt
    expect(() => computeIndicator(source, { inputs: { 重大缺失: 2, 年度抽驗件數: 34 } })).toThrow(/重大缺失/);
  });

  it("needs a period to be judged in, as it doesn't say its year", () => {
    const actual = computeIndicator(source, { inputs });
    expect(issuesOf(() => judgeTarget(source, actual, { asOf: "2018-06-30" }))).toMatchObject([
      { code: "periodMissing", path: ["period"], facts: { id: "2.1" } },
    ]);
  });

  it("is refused with all that it can't be run for", () => {
    const broken = { ...source, formula: "甲/(乙", target: "a tenth" };
    expect(issuesOf(() => computeIndicator(broken)).map(({ path }) => path)).toEqual([["formula"], ["target"]]);
    expect(() => computeIndicator(broken)).toThrow(PlanError);
  });

  it.each([undefined, null, 7, "2.1"])("is no %j", (value) => {
    expect(() => computeIndicator(value as never)).toThrow(/is no indicator; give one of plan\.goals/);
  });
});
