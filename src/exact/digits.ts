/** The quotient of two integers (the second above 0) rounded half up, away from zero, to so many decimals. */
export function fixedDigits(numerator: bigint, denominator: bigint, decimals: number): string {
  const magnitude = magnitudeOf(numerator);
  const scaled = magnitude * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  const sign = numerator < 0n && rounded > 0n ? "-" : "";
  return sign + withPoint(rounded, decimals);
}

/** The quotient in its first so many significant digits, rounded half up, without trailing zeros. */
export function significantDigits(numerator: bigint, denominator: bigint, count: number): string {
  const magnitude = magnitudeOf(numerator);
  const estimate = count + digitCount(denominator) - digitCount(magnitude);
  const shift = magnitude * power(estimate) >= power(count) * denominator * power(-estimate) ? estimate - 1 : estimate;
  const rounded = (2n * magnitude * power(shift) + denominator * power(-shift)) / (2n * denominator * power(-shift));
  const sign = numerator < 0n ? "-" : "";
  if (shift <= 0) return sign + String(rounded * power(-shift));
  return sign + withoutTrailingZeros(withPoint(rounded, shift));
}

/** How many decimals a reduced fraction of this denominator has, or undefined where they never end. */
export function endingDecimals(denominator: bigint): number | undefined {
  const twos = dividedOut(denominator, 2n);
  const fives = dividedOut(twos.rest, 5n);
  return fives.rest === 1n ? Math.max(twos.count, fives.count) : undefined;
}

/** How often a factor divides a value, and what is left; by its square, its fourth power …, as it may be thousands of times. */
function dividedOut(value: bigint, factor: bigint): { readonly count: number; readonly rest: bigint } {
  if (value % factor !== 0n) return { count: 0, rest: value };
  const { count, rest } = dividedOut(value / factor, factor * factor);
  return rest % factor === 0n ? { count: 2 * count + 2, rest: rest / factor } : { count: 2 * count + 1, rest };
}

/**
 * The double nearest to a quotient: 40 digits cut off, and one more digit that says whether anything was cut, so that
 * the engine's own correctly rounded reading of the text decides.
 */
export function nearestNumber(numerator: bigint, denominator: bigint): number {
  const shift = 40 - (digitCount(numerator) - digitCount(denominator)); // a sign takes one of the 40
  const top = numerator * power(shift);
  const bottom = denominator * power(-shift);
  const sticky = top % bottom === 0n ? "0" : "1";
  return Number(`${top / bottom}${sticky}e${-shift - 1}`);
}

/** 10 to the given power, or 1 for a negative one: the two sides of a quotient are scaled by `power(n)` and `power(-n)`. */
function power(exponent: number): bigint {
  return exponent > 0 ? 10n ** BigInt(exponent) : 1n;
}

function magnitudeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function digitCount(value: bigint): number {
  return String(value).length;
}

/** By hand, as a regular expression looks at a long run of zeros once for each of them. */
function withoutTrailingZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "0") end--;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}

function withPoint(digits: bigint, decimals: number): string {
  if (decimals === 0) return String(digits);
  const padded = String(digits).padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
