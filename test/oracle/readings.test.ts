import { describe, expect, it } from "vitest";
import type { RulesOption } from "../../src/plan/compiled-rules.ts";
import type { Observation } from "../../src/plan/observation.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import type { IndicatorScore, Scorecard } from "../../src/score/scorecard.ts";
import { planOf } from "../score/plan-of-one.ts";

const half = "2017-06-30"; // day 181 of 365

interface Seen {
  readonly fields?: Partial<IndicatorSource>;
  readonly asOf?: string;
  readonly rules?: RulesOption;
}

function cardOf(observation: Observation, { fields = {}, asOf, rules }: Seen): Scorecard {
  const options = { ...(asOf !== undefined && { asOf }), ...(rules !== undefined && { rules }) };
  return evaluatePlan(planOf(fields), { "1.1": observation }, options);
}

function lineOf(observation: Observation, seen: Seen): IndicatorScore {
  return cardOf(observation, seen).indicators[0] as IndicatorScore;
}

/** Each of these is how the library and its second implementation read what DESIGN leaves open. */
describe("where DESIGN can be read in more than one way", () => {
  it("a quotient of variables has a variable above its line and one below it", () => {
    const figureOf = (formula: string): string | undefined =>
      lineOf(
        { inputs: formula.includes("乙") ? { 甲: 1, 乙: 2 } : { 甲: 1 } },
        { fields: { formula, unit: "%" } },
      ).actual?.toString();
    expect(["甲/乙", "(甲+1)/(乙*2)", "甲/2", "甲*乙", "甲+乙"].map(figureOf)).toEqual(["50", "50", "0.5", "2", "3"]);
  });

  it("judgedAs rounds what is judged and what achievement is taken of, not the actual that is shown", () => {
    const line = lineOf({ reported: "39.6" }, { fields: { target: 80, judgedAs: { decimals: 0 } } });
    expect([line.actual, line.achievement].map((figure) => figure?.toFraction())).toEqual(["198/5", "1/2"]);
  });

  it("bands stand over the ratio that mirror has before it is clamped", () => {
    const banded = (...bands: readonly string[]): RulesOption => ({
      achievement: { banded: bands.map((from) => ({ from, achievement: "0.1" })) },
    });
    const fields = { direction: "atMost", target: 10 } as const;
    const achieved = (from: string) =>
      lineOf({ reported: 25 }, { fields, rules: banded(from) }).achievement?.toString(); // 2 − 2.5
    expect([achieved("0"), achieved("-0.5"), achieved("-0.4")]).toEqual(["0", "0.1", "0"]);
  });

  it("and over 0 where mirror gives 0 for want of a ratio", () => {
    const rules = { achievement: { banded: [{ from: 0, achievement: "0.1" }] } } as const;
    expect(lineOf({ reported: -1 }, { fields: { target: 0 }, rules }).achievement?.toString()).toBe("0.1");
  });

  it("a light looks at the pace until the target is met, above a limit too: a worse figure has no better light", () => {
    const fields = { accrual: "cumulative", target: 365, direction: "atMost" } as const;
    const line = lineOf({ reported: 400 }, { fields, asOf: half }); // 2 − 400/181, not 2 − 400/365
    expect([line.status, line.light]).toEqual(["notMet", "red"]);
  });

  it("at its pace every rule has the pace in the target's place, baseline too", () => {
    const fields = { accrual: "cumulative", target: 365, baseline: 81 } as const;
    const lightOf = (reported: number): string => lineOf({ reported }, { fields, asOf: half, rules: "baseline" }).light;
    expect([161, 160].map(lightOf)).toEqual(["yellow", "red"]); // (161 − 81)/(181 − 81)
    const atPace = { ...fields, baseline: 181 };
    expect(lineOf({ reported: 180 }, { fields: atPace, asOf: half, rules: "baseline" }).light).toBe("red");
  });

  it("points and achievement are those of the annual target, also while a cumulative limit may still be passed", () => {
    const fields = { accrual: "cumulative", target: 365, direction: "atMost" } as const;
    const line = lineOf({ reported: 300 }, { fields, asOf: half });
    expect([line.status, line.achievement?.toString(), line.light]).toEqual(["behind", "1", "red"]);
  });

  it("final is the status's: a limit passed is notMet for good, though what it costs may still grow", () => {
    const fields = { accrual: "cumulative", target: 365, direction: "atMost" } as const;
    expect(cardOf({ reported: 400 }, { fields, asOf: half }).final).toBe(true);
  });

  it("what is missing is not final, even after the year", () => {
    const seen = { fields: { formula: "甲/乙" }, asOf: "2018-12-31" };
    expect(lineOf({ pending: "x" }, seen).final).toBe(false);
    expect(lineOf({ inputs: { 甲: 1, 乙: 0 } }, seen).final).toBe(false);
    expect(lineOf({ notApplicable: "x" }, seen).final).toBe(true);
  });

  it("an assessed figure without any observation is overdue like a pending one", () => {
    const fields = { accrual: "assessed", dueBy: "10-31" } as const;
    expect(evaluatePlan(planOf(fields), {}, { asOf: "2017-11-01" }).indicators[0]?.overdue).toBe(true);
  });

  it("of several denominators that are 0 the first that is come upon is named, the inner before the outer", () => {
    const reasonOf = (formula: string): string | undefined =>
      lineOf({ inputs: { 甲: 1, 乙: 0, 丙: 0 } }, { fields: { formula } }).reason;
    expect(["甲/丙/乙", "甲/(乙/丙)", "甲/(乙+丙)"].map(reasonOf)).toEqual(["丙 = 0", "丙 = 0", "乙+丙 = 0"]);
  });

  it("what is below the lowest light is red", () => {
    const rules = { achievement: "mirror", lights: [{ light: "yellow", from: "0.5" }] } as const;
    expect(lineOf({ reported: 39 }, { rules }).light).toBe("red");
  });

  it("a baseline that is better than the target gives what the formula gives: 1 for any miss", () => {
    const line = lineOf({ reported: 70 }, { fields: { target: 80, baseline: 90 }, rules: "baseline" }); // (70 − 90)/(80 − 90)
    expect([line.status, line.achievement?.toString()]).toEqual(["notMet", "1"]);
  });
});
