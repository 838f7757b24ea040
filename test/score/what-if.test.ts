import { CivicKpiError, definePlan, evaluatePlan, type Given, toRational, whatIf } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const { observations, asOf } = firstHalf106;

const moves = (changes: Given) =>
  whatIf(plan106, observations, changes, { asOf }).moved.map(({ id, before, after, points }) => [
    id,
    before.status,
    after.status,
    points.toString(),
  ]);

describe("what if, in the first half of 106,", () => {
  it("nothing changed: nothing moves", () => {
    const { before, after, points, moved } = whatIf(plan106, observations, {}, { asOf });
    expect(moved).toEqual([]);
    expect(points.toString()).toBe("0");
    expect(after).toEqual(before);
    expect(before).toEqual(evaluatePlan(plan106, observations, { asOf }));
  });

  it("one leak case more had been found: it is on its pace", () => {
    expect(moves({ 年度內洩密案件查察件數: 3 })).toEqual([["1.2", "behind", "onTrack", "1"]]);
  });

  it("one road works more had findings: the rate moves, its status and points don't", () => {
    expect(moves({ 道路工程查驗無缺失案件數: 19 })).toEqual([["6.1", "met", "met", "0"]]);
  });

  it("some inputs of an indicator are changed: the others stay", () => {
    expect(moves({ "2.1": { inputs: { 重大缺失件數: 6 } } })).toEqual([
      ["2.1", "met", "behind", "-4.235294117647058823529411764705882"],
    ]);
  });

  it("the score of October is in: it brings all its points", () => {
    expect(moves({ "7.1": { reported: 86 } })).toEqual([["7.1", "pending", "met", "9"]]);
  });

  it("a figure were taken back: it takes all its points", () => {
    expect(moves({ "5.1": { pending: "重新統計" } })).toEqual([["5.1", "met", "pending", "-13"]]);
  });

  it("the number behind a reported rate were known: the number counts", () => {
    expect(moves({ "1.1": { inputs: { 檢查總項目數: 50, 不合格項目數: 11 } } })).toEqual([]);
    expect(moves({ 檢查總項目數: 50, 不合格項目數: 20 })).toEqual([
      ["1.1", "met", "behind", "-0.8571428571428571428571428571428571"],
    ]);
  });
});

it("an indicator without any figure gets its first, the others stay without", () => {
  const { before, after, moved } = whatIf(plan107, {}, { 當年度行政肅貪案件之統計數量: 20 });
  expect(moved.map((move) => [move.id, move.before.status, move.after.status])).toEqual([["5.1", "pending", "met"]]);
  expect([before.points.toString(), after.points.toString()]).toEqual(["0", "13"]);
  expect(after.indicators.filter(({ status }) => status === "pending").length).toBe(7);
});

describe("changes", () => {
  it("move the plan's points by the sum of what they move", () => {
    const plan = definePlan(plan107);
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 60 }), (before, after, works) => {
        const present = { "2.1": { inputs: { 重大缺失件數: before, 年度抽驗件數: works } } };
        const changed = whatIf(plan, present, { 重大缺失件數: after, 當年度行政肅貪案件之統計數量: after });
        const sum = changed.moved.reduce((total, { points }) => total.add(points), toRational(0));
        expect(sum.equals(changed.points)).toBe(true);
        expect(changed.after.points.subtract(changed.before.points).equals(sum)).toBe(true);
      }),
    );
  });

  it("leave what was handed in as it was", () => {
    const frozen = structuredClone(observations);
    whatIf(plan106, observations, { 重大缺失件數: 6, "7.1": { reported: 86 } }, { asOf });
    expect(observations).toEqual(frozen);
  });

  it.each<[Given, string[]]>([
    [{ 重大缺失: 1 }, ["unknownGiven"]],
    [{ "9.9": { pending: "x" } }, ["unknownGiven"]],
    [{ 重大缺失件數: "many" }, ["notANumber"]],
    [{ "2.1": { inputs: { 缺失件數: 1 } } }, ["unknownInput"]],
    [{ 缺失總數: 10 }, ["missingInput"]],
  ])("that don't fit are refused: %j", (changes, codes) => {
    expect(() => moves(changes)).toThrow(CivicKpiError);
    try {
      moves(changes);
    } catch (error) {
      expect(error instanceof CivicKpiError && error.issues.map(({ code }) => code)).toEqual(codes);
    }
  });
});
