import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rational } from "../../src/exact/rational.ts";
import { CivicKpiError } from "../../src/issue/error.ts";
import { definePlan } from "../../src/plan/define.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import type { Scorecard } from "../../src/score/scorecard.ts";
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
