import { Rational } from "./rational.ts";

/** The largest whole number that is not above a value. */
export function floorOf(value: Rational): Rational {
  if (value.isInteger()) return value;
  const numerator = BigInt(value.numerator);
  const denominator = BigInt(value.denominator);
  const towardsZero = numerator / denominator;
  return Rational.of(numerator < 0n ? towardsZero - 1n : towardsZero, 1n);
}

/** The smallest whole number that is not below a value. */
export function ceilingOf(value: Rational): Rational {
  return floorOf(value.negate()).negate();
}
