import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import type { Rational } from "../../src/exact/rational.ts";
import { RoundedSums } from "../../src/exact/rounded-sum.ts";
import { runs } from "../setup/runs.ts";

const quotient = fc.tuple(
  fc.oneof(fc.nat(1000), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
  fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
);

function exactSum(quotients: readonly (readonly [number, number])[]): Rational {
  return quotients.reduce((sum, [above, below]) => sum.add(toRational(`${above}/${below}`)), toRational(0));
}

describe("the double nearest to a sum", () => {
  it("is that of the exact sum, or is said to be undecided", () => {
    let undecided = 0;
    fc.assert(
      fc.property(fc.array(quotient, { maxLength: 20 }), (quotients) => {
        const sums = new RoundedSums(2);
        for (const [above, below] of quotients) expect(sums.add(1, above, below)).toBe(above / below);
        const nearest = sums.nearest(1);
        if (Number.isNaN(nearest)) undecided++;
        else expect(nearest).toBe(exactSum(quotients).toNumber());
        expect(sums.nearest(0)).toBe(0);
      }),
      runs(10),
    );
    expect(undecided).toBeLessThan(20);
  });

  it("is known after any number of roundings", () => {
    const sums = new RoundedSums(1);
    const thirds = Array.from({ length: 1000 }, () => [1, 3] as const);
    for (const [above, below] of thirds) sums.add(0, above, below);
    expect(thirds.reduce((sum, [above, below]) => sum + above / below, 0)).not.toBe(1000 / 3);
    expect(sums.nearest(0)).toBe(1000 / 3);
  });

  it("is undecided half-way between two doubles, and decided beside it", () => {
    const sums = new RoundedSums(3);
    for (const index of [0, 1, 2]) sums.add(index, Number.MAX_SAFE_INTEGER, 1);
    sums.add(0, 2, 1);
    sums.add(1, 3, 2);
    sums.add(2, 5, 2);
    expect([0, 1, 2].map((index) => sums.nearest(index))).toEqual([Number.NaN, 2 ** 53, 2 ** 53 + 2]);
  });
});
