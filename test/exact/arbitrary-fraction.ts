import fc from "fast-check";
import Fraction from "fraction.js";
import { toRational } from "../../src/exact/numeric.ts";
import type { Rational } from "../../src/exact/rational.ts";

/** The same exact number in this library and in the one that it is compared with. */
export interface Pair {
  readonly ours: Rational;
  readonly theirs: Fraction;
}

const EDGE = 2n ** 53n;

/** Integers of every size, many of them where a double begins to lose digits. */
export const anyInteger: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
  fc.bigInt({ min: 2n ** 26n, max: 2n ** 27n + 2n ** 10n }),
  fc.bigInt({ min: EDGE - 9n, max: EDGE + 9n }),
  fc.bigInt({ min: -EDGE - 9n, max: -EDGE + 9n }),
  fc.bigInt({ min: EDGE / 3n - 2n, max: EDGE / 3n + 2n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);

export function pairOf(numerator: bigint, denominator: bigint): Pair {
  return { ours: toRational(`${numerator}/${denominator}`), theirs: new Fraction(numerator, denominator) };
}

const anyDenominator = anyInteger.map((value) => (value === 0n ? 1n : value < 0n ? -value : value));

export const anyPair: fc.Arbitrary<Pair> = fc.oneof(
  fc.tuple(anyInteger, anyDenominator).map(([numerator, denominator]) => pairOf(numerator, denominator)),
  anyInteger.map((integer) => pairOf(integer, 1n)),
);

/** The exact text that both write in the same way. */
export function exactText({ s, n, d }: Fraction): string {
  return d === 1n ? String(s * n) : `${s * n}/${d}`;
}
