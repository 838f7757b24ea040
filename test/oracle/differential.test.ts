import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rational } from "../../src/exact/rational.ts";
import { CivicKpiError } from "../../src/issue/error.ts";
import { definePlan } from "../../src/plan/define.ts";
import type { Columns, IndicatorColumns } from "../../src/score/columns.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { evaluateMany } from "../../src/score/evaluate-many.ts";
import type { Scorecard } from "../../src/score/scorecard.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { anyCase, type Case } from "./arbitrary-case.ts";
import { naiveScorecard } from "./naive-scorecard.ts";

/** How many random plans are evaluated; `ORACLE_RUNS=100000` is the proof, a few hundred the gate. */
const RUNS = Number(process.env["ORACLE_RUNS"] ?? 500);

describe("a second, naive implementation of DESIGN", () => {
  it(`gives the same figures, statuses, lights, bounds and refusals for ${RUNS} random years`, {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        expect(ours(drawn)).toEqual(naiveScorecard(drawn.figures));
      }),
      { numRuns: RUNS },
    );
  });
});

/** The figures that a table of columns can have, in its first row; the second has none. */
function columnsOf(observations: Case["observations"]): Readonly<Record<string, IndicatorColumns>> {
  const entries = Object.entries(observations).flatMap(([id, observation]): [string, IndicatorColumns][] => {
    if ("reported" in observation) return [[id, { reported: [observation.reported, null] }]];
    if ("completedStep" in observation) return [[id, { completedStep: [observation.completedStep, null] }]];
    if (!("inputs" in observation)) return [];
    const columns = Object.entries(observation.inputs).map(([name, input]) => [name, [input, null]] as const);
    return [[id, { inputs: Object.fromEntries(columns) }]];
  });
  return Object.fromEntries(entries);
}

describe("columns", () => {
  it(`give the doubles nearest to the scorecard's figures for ${RUNS} random years`, { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyCase, ({ source, observations, options }) => {
        const plan = definePlan(source);
        const columns = columnsOf(observations);
        const given = Object.fromEntries(Object.entries(observations).filter(([id]) => Object.hasOwn(columns, id)));
        const refused = issuesOf(() => evaluatePlan(plan, given, options));
        if (refused.length > 0) {
          expect(() => evaluateMany(plan, columns, options)).toThrow(CivicKpiError);
          return;
        }
        const table = evaluateMany(plan, columns, options);
        const rows = Object.keys(columns).length === 0 ? [] : [given, {}];
        expect(table.length).toBe(rows.length);
        for (const [row, observed] of rows.entries()) expectRow(table, row, evaluatePlan(plan, observed, options));
      }),
      { numRuns: RUNS },
    );
  });
});

function expectRow({ points, measuredWeight, indicators, scorecard }: Columns, row: number, card: Scorecard): void {
  expect([points[row], measuredWeight[row]]).toEqual([card.points.toNumber(), card.measuredWeight.toNumber()]);
  expect(scorecard(row)).toEqual(card);
  for (const line of card.indicators) {
    const results = indicators[line.id];
    expect([results?.status[row], results?.actual[row], results?.points[row]]).toEqual([
      line.status,
      line.actual?.toNumber() ?? Number.NaN,
      line.points?.toNumber() ?? Number.NaN,
    ]);
  }
}

function ours({ source, observations, options }: Case): object {
  const plan = definePlan(source);
  try {
    return texts(evaluatePlan(plan, observations, options));
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join("/")}`).sort();
  }
}

const text = (value: Rational | null): string | null => value?.toFraction() ?? null;

/** Our scorecard in exact texts, without what the plan says of itself. */
function texts(card: Scorecard): object {
  const {
    points,
    weight,
    measuredWeight,
    percentOfMeasured,
    percentOfDeclared,
    bounds,
    asOf,
    final,
    goals,
    indicators,
  } = card;
  return {
    points: text(points),
    weight: text(weight),
    measuredWeight: text(measuredWeight),
    percentOfMeasured: text(percentOfMeasured),
    percentOfDeclared: text(percentOfDeclared),
    bounds: { lowest: text(bounds.lowest), highest: text(bounds.highest) },
    asOf,
    final,
    goals: goals.map((goal) => ({
      ...goal,
      weight: text(goal.weight),
      measuredWeight: text(goal.measuredWeight),
      points: text(goal.points),
    })),
    indicators: indicators.map(({ id, status, final: isFinal, overdue, basis, light, reason, ...figures }) => ({
      id,
      weight: text(figures.weight),
      status,
      final: isFinal,
      overdue,
      basis,
      actual: text(figures.actual),
      achievement: text(figures.achievement),
      points: text(figures.points),
      light,
      reason,
    })),
  };
}
