import { describe, expect, it } from "vitest";
import type { RulesOption } from "../../src/plan/compiled-rules.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Accrual, Direction, IndicatorSource } from "../../src/plan/source.ts";
import type { IndicatorResults } from "../../src/score/columns.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { type EvaluateOptions, evaluatePlan } from "../../src/score/evaluate.ts";
import { evaluateMany } from "../../src/score/evaluate-many.ts";
import { judgeTarget } from "../../src/score/judge.ts";
import { scorePlan } from "../../src/score/score.ts";
import type { Scorecard } from "../../src/score/scorecard.ts";
import { planOf } from "./plan-of-one.ts";

/** Plain whole numbers take the quick way, bigints a wide one, the same numbers as texts the careful one. */
type Figures = readonly number[];

interface Case {
  readonly fields: Partial<IndicatorSource>;
  readonly variables: readonly string[];
  readonly figures: readonly Figures[];
}

const LARGEST = Number.MAX_SAFE_INTEGER;

const CASES: readonly Case[] = [
  {
    fields: { formula: "甲", target: 80, baseline: 20, weight: "7.5" },
    variables: ["甲"],
    figures: [-1, 0, 1, 20, 39, 40, 63, 64, 79, 80, 81, 96, 97, 120, 160, 161, LARGEST].map((count) => [count]),
  },
  {
    fields: { formula: "甲", target: 10, baseline: 60, variables: { 甲: { kind: "count" } } },
    variables: ["甲"],
    figures: [0, 1, 5, 9, 10, 11, 12, 15, 20, 21, 60, 61].map((count) => [count]),
  },
  {
    fields: { formula: "甲/乙*100%", unit: "%", target: 72, baseline: 12, weight: "10/3" },
    variables: ["甲", "乙"],
    figures: [
      [18, 25],
      [17, 25],
      [19, 25],
      [-18, -25],
      [18, -25],
      [3, 25],
      [36, 25],
      [0, 7],
      [0, -7],
      [3, 0],
      [0, 0],
      [LARGEST, LARGEST],
    ],
  },
  {
    fields: { formula: "甲/乙", target: "0.720000001", baseline: "0.5" },
    variables: ["甲", "乙"],
    figures: [
      [201_600_001, 280_000_001], // below the target by less than a product of doubles tells
      [518_400_000, 719_999_999], // and above
      [720_000_001, 1_000_000_000],
      [-720_000_001, -1_000_000_000],
    ],
  },
  {
    fields: { formula: "甲/乙*100%", unit: "%", target: 72, baseline: 12, judgedAs: { decimals: 0 } },
    variables: ["甲", "乙"],
    figures: [
      [715, 1000],
      [714, 1000],
      [725, 1000],
      [724, 1000],
    ],
  },
  {
    fields: { formula: "(甲-乙)/(丙-丁)", target: "-1.25", baseline: "-4" },
    variables: ["甲", "乙", "丙", "丁"],
    figures: [
      [5, 0, 0, 4],
      [0, 5, 4, 0],
      [0, 5, 0, 4],
      [0, 6, 4, 0],
      [0, 4, 4, 0],
      [0, 16, 4, 0],
      [1, 1, 1, 1],
      [1, 1, 2, 1],
    ],
  },
];

const RULES: readonly RulesOption[] = [
  "mirror",
  "ratio",
  "binary",
  "baseline",
  {
    achievement: { banded: [{ from: "0.5", achievement: "0.4" }] },
    lights: [{ light: "yellow", from: "1/3" }],
  },
  { achievement: "mirror", lights: [{ light: "green", from: "0.95" }] },
];

const DAYS = ["2017-01-01", "2017-06-30", "2017-12-31"];

/** All that a scorecard says in one text. */
function told({ indicators, goals: _, rules: __, ...card }: Scorecard): string {
  return JSON.stringify([card, indicators]);
}

function inputsOf<Figure>(variables: readonly string[], figures: readonly Figure[]): Record<string, Figure> {
  return Object.fromEntries(variables.map((variable, index) => [variable, figures[index] as Figure]));
}

function scoredInSteps(plan: Plan, inputs: Record<string, number>, { asOf, rules }: EvaluateOptions): Scorecard {
  const judgements = plan.indicators.map((indicator) =>
    judgeTarget(indicator, computeIndicator(indicator, { inputs }), asOf === undefined ? {} : { asOf }),
  );
  return scorePlan(plan, judgements, rules === undefined ? {} : { rules });
}

function expectSame(plan: Plan, { variables, figures }: Case, options: EvaluateOptions): void {
  const columns = variables.map((_, index) => Float64Array.from(figures, (row) => row[index] as number));
  const many = evaluateMany(plan, { "1.1": { inputs: inputsOf(variables, columns) } }, options);
  const { status, actual, points } = many.indicators["1.1"] as IndicatorResults;
  for (const [row, numbers] of figures.entries()) {
    const inputs = inputsOf(variables, numbers);
    const card = evaluatePlan(plan, { "1.1": { inputs } }, options);
    const [line] = card.indicators;
    for (const written of [numbers.map(String), numbers.map(BigInt)] as readonly (string | bigint)[][])
      expect(told(evaluatePlan(plan, { "1.1": { inputs: inputsOf(variables, written) } }, options))).toBe(told(card));
    expect(told(scoredInSteps(plan, inputs, options))).toBe(told(card));
    expect(told(many.scorecard(row))).toBe(told(card));
    expect([status[row], actual[row], points[row], many.points[row], many.measuredWeight[row]]).toEqual([
      line?.status,
      line?.actual?.toNumber() ?? Number.NaN,
      line?.points?.toNumber() ?? Number.NaN,
      card.points.toNumber(),
      card.measuredWeight.toNumber(),
    ]);
  }
}

describe.each<Direction>(["atLeast", "atMost"])("%s", (direction) => {
  describe.each<Accrual>(["rate", "cumulative"])("%s", (accrual) => {
    it.each(CASES.map((each) => [each.fields.formula, each.fields.target, each] as const))(
      "%s against %s comes to the same scorecard from numbers, texts and bigints, in steps and from columns",
      (_, __, each) => {
        const plan = planOf({ ...each.fields, direction, accrual });
        for (const rules of RULES) for (const asOf of DAYS) expectSame(plan, each, { asOf, rules });
      },
    );
  });
});
