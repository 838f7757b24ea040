import { HUNDRED, Rational } from "../exact/rational.ts";
import { ceilingOf, floorOf } from "../exact/whole.ts";
import type { Bar } from "../formula/solve-meeting.ts";
import type { Indicator } from "../plan/indicator.ts";

/** What the value of an indicator's formula has to reach for the target: before it is rounded, and scaled to percent. */
export function barOf({ direction, target, judgedDecimals, scaledToPercent }: Indicator): Bar {
  const bar =
    judgedDecimals === null
      ? { direction, value: target, strict: false }
      : unrounded(direction, target, judgedDecimals);
  return scaledToPercent ? { ...bar, value: bar.value.divide(HUNDRED) } : bar;
}

/** Half a digit before the rounded values that meet; half a digit itself is rounded away from 0. */
function unrounded(direction: Bar["direction"], target: Rational, decimals: number): Bar {
  const digit = Rational.of(1n, 10n ** BigInt(decimals));
  const half = digit.divide(Rational.ofInteger(2));
  const digits = target.divide(digit);
  const value =
    direction === "atLeast"
      ? ceilingOf(digits).multiply(digit).subtract(half)
      : floorOf(digits).multiply(digit).add(half);
  return { direction, value, strict: (direction === "atLeast") === value.sign() < 0 };
}
