import { evaluateMany, evaluatePlan, type Numeric, type PlanSource, type RulesOption } from "civic-kpi";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Rows = Record<string, { inputs: Record<string, (Numeric | null)[]> }>;

const plan = {
  version: 1,
  agency: "某處",
  year: 106,
  goals: [
    {
      id: "1",
      title: "目標",
      weight: "31.7",
      indicators: [
        indicator("1.1", "甲/乙*100%", { weight: 6, unit: "%", target: 70 }),
        indicator("1.2", "丙", { weight: "5.5", target: 5, accrual: "cumulative" }),
        indicator("1.3", "甲/乙*100%", { weight: 9, unit: "%", target: 12, direction: "atMost", baseline: 30 }),
        indicator("1.4", "丙", { weight: "3.2", target: 40, direction: "atMost", accrual: "cumulative", baseline: 90 }),
        indicator("1.5", "(甲-乙)/(丙-丁)", { weight: 8, target: "1.25", baseline: "-0.5" }),
      ],
    },
  ],
} satisfies PlanSource;

function indicator(id: string, formula: string, rest: object): PlanSource["goals"][number]["indicators"][number] {
  const ordinary = { direction: "atLeast", accrual: "rate", unit: "件", weight: 1, target: 1, baseline: 0 } as const;
  return { id, title: id, formula, ...ordinary, ...rest };
}

const VARIABLES = {
  "1.1": ["甲", "乙"],
  "1.2": ["丙"],
  "1.3": ["甲", "乙"],
  "1.4": ["丙"],
  "1.5": ["甲", "乙", "丙", "丁"],
};

const figure: fc.Arbitrary<Numeric> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -5, max: 120 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 ** 53 - 1 }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }) },
  { weight: 1, arbitrary: fc.constantFrom("0.1", 12.5, "1/3", 0) },
);

/** A row gives each indicator all of its figures, or none. */
const row = fc.record(
  Object.fromEntries(
    Object.entries(VARIABLES).map(([id, names]) => [
      id,
      fc.option(fc.record(Object.fromEntries(names.map((name) => [name, figure]))), { freq: 6 }),
    ]),
  ),
);

const rules = fc.constantFrom<RulesOption>("mirror", "ratio", "binary", "baseline", {
  achievement: { banded: [{ from: "0.5", achievement: "0.4" }] },
});

describe("evaluateMany", () => {
  it("gives in each row what evaluatePlan gives for it, to the last digit", () => {
    const asOf = fc.constantFrom("2017-06-30", "2017-12-31", "2017-01-01");
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), asOf, rules, (rows, day, rule) => {
        const many = evaluateMany<PlanSource>(plan, columnsOf(rows), { asOf: day, rules: rule });
        expect(many.length).toBe(rows.length);
        for (const [index, each] of rows.entries()) {
          const card = evaluatePlan<PlanSource>(plan, observationsOf(each), { asOf: day, rules: rule });
          expect(many.points[index]).toBe(card.points.toNumber());
          expect(many.measuredWeight[index]).toBe(card.measuredWeight.toNumber());
          expect(many.scorecard(index)).toEqual(card);
          for (const line of card.indicators) {
            const results = many.indicators[line.id];
            expect(results?.status[index]).toBe(line.status);
            expect(results?.actual[index]).toBe(line.actual?.toNumber() ?? Number.NaN);
            expect(results?.points[index]).toBe(line.points?.toNumber() ?? Number.NaN);
          }
        }
      }),
    );
  });

  it("reads typed arrays as it reads arrays", () => {
    const plain = evaluateMany<PlanSource>(plan, { "1.1": { inputs: { 甲: [29, 7], 乙: [100, 9] } } });
    const typed = evaluateMany<PlanSource>(plan, {
      "1.1": { inputs: { 甲: Int32Array.of(29, 7), 乙: Float64Array.of(100, 9) } },
    });
    expect(typed.points).toEqual(plain.points);
    expect(typed.indicators["1.1"]).toEqual(plain.indicators["1.1"]);
  });

  it("takes columns of reported figures", () => {
    const many = evaluateMany<PlanSource>(plan, { "1.1": { reported: ["78%", 35, null] } });
    expect(many.indicators["1.1"]?.status).toEqual(["met", "notMet", "pending"]);
    expect(Array.from(many.points)).toEqual([6, 3, 0]);
  });

  it("rejects columns of unequal length, unknown ids and variables, and what is no column, all at once", () => {
    const columns = {
      "1.1": { inputs: { 甲: [1, 2], 乙: [1], 戊: [1] } },
      "9.9": { reported: [1] },
      "1.2": { reported: 5 },
    };
    expect(() => evaluateMany<PlanSource>(plan, columns as unknown as Rows)).toThrow(
      /戊[\s\S]*9\.9[\s\S]*is no column/,
    );
    expect(() => evaluateMany<PlanSource>(plan, { "1.1": { inputs: { 甲: [1, 2], 乙: [1] } } })).toThrow(
      /the column has 1 rows, others 2/,
    );
  });

  it("names the row of every wrong figure", () => {
    const columns = { "1.1": { inputs: { 甲: [1, Number.NaN, null], 乙: [2, 1, 3] } } };
    expect(() => evaluateMany<PlanSource>(plan, columns)).toThrow(
      /\[1\]\["1\.1"\]\.inputs\.甲: NaN[\s\S]*\[2\]\["1\.1"\]/,
    );
  });
});

function columnsOf(rows: readonly Record<string, Record<string, Numeric> | null>[]): Rows {
  return Object.fromEntries(
    Object.entries(VARIABLES).map(([id, names]) => [
      id,
      { inputs: Object.fromEntries(names.map((name) => [name, rows.map((each) => each[id]?.[name] ?? null)])) },
    ]),
  );
}

function observationsOf(
  each: Record<string, Record<string, Numeric> | null>,
): Record<string, { inputs: Record<string, Numeric> }> {
  return Object.fromEntries(
    Object.entries(each).flatMap(([id, inputs]) => (inputs === null ? [] : [[id, { inputs }]])),
  );
}
