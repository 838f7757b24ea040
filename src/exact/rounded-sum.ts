/**
 * Sums of quotients, none below 0, kept to twice a double's digits, so that the double nearest to the exact sum is known without
 * exact arithmetic, and known to be known: where the digits kept can't decide, `NaN` says so.
 */
export class RoundedSums {
  readonly #high: Float64Array;
  readonly #low: Float64Array;

  constructor(length: number) {
    this.#high = new Float64Array(length);
    this.#low = new Float64Array(length);
  }

  /** Adds the quotient of two safe integers, the second above 0, to one sum; returns the double nearest to the quotient. */
  add(index: number, numerator: number, denominator: number): number {
    const quotient = numerator / denominator;
    const rest = denominator === 1 ? 0 : remainder(numerator, quotient, denominator) / denominator;
    const high = this.#high[index] as number;
    const sum = high + quotient;
    const rounded = sum - high;
    this.#high[index] = sum;
    this.#low[index] = (this.#low[index] as number) + (high - (sum - rounded) + (quotient - rounded)) + rest;
    return quotient;
  }

  /** The double nearest to one sum, or NaN where the digits kept don't decide between two. */
  nearest(index: number): number {
    const high = this.#high[index] as number;
    const low = this.#low[index] as number;
    const sum = high + low;
    const rest = high - sum + low;
    return sum + rest * MARGIN === sum ? sum : Number.NaN;
  }
}

/** What is kept errs by less than 2^-100 of a sum without cancellation; this leaves it 64 times as much. */
const MARGIN = 1 + 2 ** -40;

/** Splits a double into two halves of 26 bits whose products are exact. */
const SPLITTER = 2 ** 27 + 1;

/** numerator − quotient·denominator, exactly (Dekker's product). */
function remainder(numerator: number, quotient: number, denominator: number): number {
  const product = quotient * denominator;
  const a = SPLITTER * quotient;
  const quotientHigh = a - (a - quotient);
  const quotientLow = quotient - quotientHigh;
  const b = SPLITTER * denominator;
  const denominatorHigh = b - (b - denominator);
  const denominatorLow = denominator - denominatorHigh;
  const lost =
    quotientLow * denominatorLow -
    (product - quotientHigh * denominatorHigh - quotientLow * denominatorHigh - quotientHigh * denominatorLow);
  return numerator - product - lost;
}
