import { Rational } from "../exact/rational.ts";
import type { IntegerRatio, IntegerTerm } from "../formula/integer-ratio.ts";

/** Larger inputs are left to the careful way, which refuses those of more than 1,000 digits. */
const LARGEST = 10n ** 100n;

/**
 * The value of an integer ratio from whole inputs of any size, as `quickValue` finds it from safe integers; undefined for
 * anything else. The careful way, with a number object at each step, takes twice the time of a scorecard (Node 20).
 */
export function wideValue(
  { terms, top, bottom }: IntegerRatio,
  inputs: Readonly<Record<string, unknown>>,
): Rational | undefined {
  if (Object.keys(inputs).length !== terms.length) return undefined;
  let numerator = BigInt(top);
  let denominator = BigInt(bottom);
  for (const { name, above, below, lowest } of terms) {
    const value = Object.hasOwn(inputs, name) ? wholeNumber(inputs[name], lowest === 0 ? 0n : -LARGEST) : undefined;
    if (value === undefined) return undefined;
    numerator += BigInt(above) * value;
    denominator += BigInt(below) * value;
  }
  if (denominator === 0n || hasPartAboveWhole(terms, inputs)) return undefined;
  return denominator < 0n ? Rational.of(-numerator, -denominator) : Rational.of(numerator, denominator);
}

function wholeNumber(given: unknown, lowest: bigint): bigint | undefined {
  if (typeof given !== "bigint" && !Number.isSafeInteger(given)) return undefined;
  const value = BigInt(given as bigint | number);
  return value >= lowest && value <= LARGEST ? value : undefined;
}

/** Whether a part is above its whole, where all inputs are numbers. `some` takes 5% of a scorecard's time (Node 20). */
export function hasPartAboveWhole(parts: readonly IntegerTerm[], inputs: Readonly<Record<string, unknown>>): boolean {
  for (const { name, whole } of parts)
    if (whole !== null && (inputs[name] as number | bigint) > (inputs[whole] as number | bigint)) return true;
  return false;
}
