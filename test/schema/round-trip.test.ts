import { definePlan, evaluatePlan, type Observations, type PlanSource, Rational } from "civic-kpi";
import { observationsToJson, parseObservations, parsePlan, parseScorecard, upgradePlan } from "civic-kpi/schema";
import { cases106, cases107, firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 40n });
const rational = fc.tuple(whole, positive).map(([top, bottom]) => Rational.of(top, bottom));

/** A number in any of the ways that one can be given. */
const numeric = fc.oneof(
  whole,
  rational,
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.tuple(fc.integer(), fc.integer({ min: -30, max: 30 })).map(([digits, scale]) => new Decimal(`${digits}e${scale}`)),
  rational.map((value) => value.toFraction()),
);

function planOf(target: PlanSource["goals"][number]["weight"], weight: Rational): PlanSource {
  const ways = { id: "1.1", title: "甲", formula: "甲", unit: "件", direction: "atLeast", accrual: "rate" } as const;
  const goal = { id: "1", title: "甲", weight, indicators: [{ ...ways, target, weight }] };
  return { version: 1, agency: "某處", year: 107, goals: [goal] };
}

describe("through JSON and back without loss", () => {
  it.each([plan106, plan107])("the plan of $year", (plan) => {
    expect(parsePlan(throughJson(plan))).toEqual({ ok: true, value: plan });
  });

  it("a plan whose numbers are of any kind", () => {
    fc.assert(
      fc.property(numeric, fc.tuple(positive, positive), (target, [top, bottom]) => {
        const plan = definePlan(planOf(target, Rational.of(top, bottom)));
        const parsed = parsePlan(throughJson(plan));
        if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
        const again = definePlan(parsed.value).indicators[0];
        expect(again?.target.toFraction()).toBe(plan.indicators[0]?.target.toFraction());
        expect(again?.weight.toFraction()).toBe(plan.indicators[0]?.weight.toFraction());
        expect(throughJson(parsed.value)).toEqual(throughJson(plan));
      }),
    );
  });

  it("observations whose numbers are of any kind, scored alike", () => {
    const plan = definePlan(planOf(5, Rational.ofInteger(1)));
    fc.assert(
      fc.property(numeric, fc.boolean(), (value, isReported) => {
        const observations: Observations = { "1.1": isReported ? { reported: value } : { inputs: { 甲: value } } };
        const parsed = parseObservations(throughJson(observationsToJson(observations)), plan);
        if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
        const [before, after] = [observations, parsed.value].map(
          (each) => evaluatePlan(plan, each).indicators[0]?.actual,
        );
        expect(after?.toFraction()).toBe(before?.toFraction());
      }),
    );
  });

  it("the published half-year", () => {
    const { observations } = firstHalf106;
    expect(parseObservations(throughJson(observations), plan106)).toEqual({ ok: true, value: observations });
  });

  it("cases", () => {
    for (const cases of [cases106, cases107]) expect(throughJson(cases)).toEqual(cases);
  });

  it("a scorecard, as the decimal texts it is written in", () => {
    const text = throughJson(evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf }));
    expect(parseScorecard(text)).toEqual({ ok: true, value: text });
  });
});

describe("the first format of plans, which had no version", () => {
  const { version, ...first } = plan107;

  it("is read as version 1", () => {
    expect(version).toBe(1);
    expect(upgradePlan(first)).toEqual(plan107);
    expect(parsePlan(throughJson(first))).toEqual({ ok: true, value: plan107 });
  });

  it("has its own mistakes reported, and none about a version", () => {
    const parsed = parsePlan({ ...first, year: 0 });
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["unreadableYear"]);
  });

  it.each([[null], [[]], ["plan"], [{ version: 2, goals: [] }], [plan107]])(
    "is nothing else: %j stays as it is",
    (document) => {
      expect(upgradePlan(document)).toBe(document);
    },
  );
});

describe("what fits the format and can't be run", () => {
  it("is reported as definePlan would throw it", () => {
    const [goal] = planOf(5, Rational.ofInteger(1)).goals;
    const twice = { version: 1, agency: "某處", year: 107, goals: [goal, goal] };
    const parsed = parsePlan(throughJson(twice));
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["duplicateId", "duplicateId"]);
  });

  it("is reported as evaluatePlan would throw it, for observations with their plan", () => {
    const inputs = { 檢查總項目數: 1, 不合格項目數: 2 };
    const parsed = parseObservations({ "1.1": { inputs }, "1.3": { pending: "x" } }, plan107);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(["unknownIndicator", "partAboveWhole"]);
  });
});
