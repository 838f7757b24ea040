import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatestCommonDivisor, greatestCommonDivisorBig } from "../../src/exact/greatest-common-divisor.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

describe("the greatest common divisor", () => {
  it.each([
    [12, 18, 6],
    [18, 12, 6],
    [-12, 18, 6],
    [12, -18, 6],
    [0, 7, 7],
    [7, 0, 7],
    [0, 0, 0],
    [LARGEST, 0, LARGEST],
    [0, LARGEST, LARGEST],
    [LARGEST, 1, 1],
    [2 ** 31, 2 ** 30, 2 ** 30],
    [2 ** 31 - 1, 2 ** 31 - 1, 2 ** 31 - 1],
    [3 * 2 ** 40, 5 * 2 ** 40, 2 ** 40],
  ])("of %i and %i is %i", (left, right, divisor) => {
    expect(greatestCommonDivisor(left, right)).toBe(divisor);
    expect(greatestCommonDivisorBig(BigInt(left), BigInt(right))).toBe(BigInt(divisor));
  });

  it("is the same for numbers and bigints", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.nat(2 ** 20), (left, right, factor) => {
        for (const [a, b] of [
          [left, right],
          [Math.trunc(left / 2 ** 21) * factor, Math.trunc(right / 2 ** 21) * factor],
        ] as const)
          expect(BigInt(greatestCommonDivisor(a, b))).toBe(greatestCommonDivisorBig(BigInt(a), BigInt(b)));
      }),
    );
  });
});
