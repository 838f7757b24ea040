import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import type { AchievementRule } from "../../src/plan/rules.ts";
import type { Direction } from "../../src/plan/source.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import type { IndicatorScore } from "../../src/score/scorecard.ts";
import cases from "./cases/achievement.json" with { type: "json" };
import { planOf } from "./plan-of-one.ts";

type Row = readonly [actual: number | string, achievement: number | string, why: string];

interface Table {
  readonly rule: AchievementRule;
  readonly direction: Direction;
  readonly target: number;
  readonly baseline?: number;
  readonly rows: readonly Row[];
}

function scored({ rule, direction, target, baseline }: Omit<Table, "rows">, reported: number | string): IndicatorScore {
  const plan = planOf({ direction, target, ...(baseline !== undefined && { baseline }) });
  const { indicators } = evaluatePlan(plan, { "1.1": { reported } }, { rules: { achievement: rule } });
  return indicators[0] as IndicatorScore;
}

const named = (cases as unknown as readonly Table[]).map((table) => {
  const rule = typeof table.rule === "string" ? table.rule : "banded";
  const baseline = table.baseline === undefined ? "" : ` from ${table.baseline}`;
  return [`${rule}, ${table.direction} ${table.target}${baseline}`, table] as const;
});

describe.each(named)("%s", (_, table) => {
  it.each<Row>(table.rows.map(([actual, achievement, why = ""]) => [actual, achievement, why]))(
    "an actual of %s achieves %s %s",
    (actual, achievement) => {
      const line = scored(table, actual);
      expect(line.achievement?.toFraction()).toBe(toRational(achievement).toFraction());
      expect(line.points?.equals(toRational(10).multiply(toRational(achievement)))).toBe(true);
    },
  );
});

describe("every rule", () => {
  const rule = fc.constantFrom<AchievementRule>("mirror", "ratio", "baseline", "binary", {
    banded: [
      { from: "0.8", achievement: "0.7" },
      { from: "0.5", achievement: "0.2" },
    ],
  });
  const figure = fc.integer({ min: -50, max: 50 });
  const direction = fc.constantFrom<Direction>("atLeast", "atMost");

  it("gives 1 for a met target, and otherwise 0 to 1", () => {
    fc.assert(
      fc.property(rule, direction, figure, figure, figure, (achievement, toward, target, baseline, actual) => {
        fc.pre(target !== baseline);
        const line = scored({ rule: achievement, direction: toward, target, baseline }, actual);
        if (line.status === "met") expect(line.achievement?.toFraction()).toBe("1");
        expect(line.achievement?.sign()).not.toBe(-1);
        expect(line.achievement?.compare(toRational(1))).not.toBe(1);
      }),
    );
  });

  it("never gives a better figure less, where the baseline is on the bad side of the target", () => {
    fc.assert(
      fc.property(
        rule,
        direction,
        figure,
        figure,
        figure,
        fc.nat(20),
        (achievement, toward, target, baseline, actual, better) => {
          fc.pre(toward === "atLeast" ? baseline < target : baseline > target);
          const table = { rule: achievement, direction: toward, target, baseline };
          const worse = scored(table, actual).achievement;
          const improved = scored(table, toward === "atLeast" ? actual + better : actual - better).achievement;
          expect(worse && improved?.compare(worse)).not.toBe(-1);
        },
      ),
    );
  });
});
