import { Rational } from "../exact/rational.ts";
import type { IntegerTerm } from "../formula/integer-ratio.ts";
import { isObject } from "../issue/plain-object.ts";
import type { Indicator } from "../plan/indicator.ts";
import { isOwnKey } from "./own-key.ts";
import { hasPartAboveWhole, wideValue } from "./wide-value.ts";

/**
 * The value of an integer ratio from whole inputs, all there, in order and as declared; undefined for anything else, which
 * then goes the careful way that can say what is wrong.
 *
 * This is the hot path of a portal that scores a country: no path, no intermediate number, no check done twice. `for in`
 * takes 16 ns an object, `Object.keys` 40 (Node 20).
 */
export function quickValue({ ratio }: Indicator, observation: unknown): Rational | undefined {
  const inputs = inputsOf(observation);
  if (ratio === null || inputs === undefined) return undefined;
  const { terms, largestInput, manyParts } = ratio;
  let numerator = ratio.top;
  let denominator = ratio.bottom;
  let margin = 0;
  let index = 0;
  for (const name in inputs) {
    if (index === terms.length) return undefined;
    const term = terms[index++] as IntegerTerm;
    const value = inputs[name];
    if (typeof value !== "number" || value > largestInput || value < term.lowest) return wideValue(ratio, inputs);
    if (name !== term.name || Math.floor(value) !== value || !isOwnKey(inputs, name)) return undefined;
    numerator += term.above * value;
    denominator += term.below * value;
    margin += term.margin * value;
  }
  if (index !== terms.length || denominator === 0) return undefined;
  if (margin < 0 || hasPartAboveWhole(manyParts, inputs)) return undefined;
  return Rational.ofSafe(numerator, denominator);
}

/** The inputs of an observation that is nothing else. */
function inputsOf(observation: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(observation)) return undefined;
  let inputs: unknown;
  for (const key in observation) {
    if (key !== "inputs" || !isOwnKey(observation, key)) return undefined;
    inputs = observation[key];
  }
  return isObject(inputs) ? inputs : undefined;
}
