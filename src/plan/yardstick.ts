import { ONE, Rational, ZERO } from "../exact/rational.ts";
import type { Indicator } from "./indicator.ts";
import type { RuleName } from "./rules.ts";
import type { Direction } from "./source.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** A number as two safe integers, the second above 0. */
export interface WholeFraction {
  readonly top: number;
  readonly bottom: number;
}

/** A number as two safe integers, or null beyond. */
export function wholeFraction({ numerator, denominator }: Rational): WholeFraction | null {
  if (typeof numerator !== "number" || typeof denominator !== "number") return null;
  return Object.freeze({ top: numerator, bottom: denominator });
}

/**
 * What a value n/d of whole numbers is held against, in whole numbers as well. The achievement of a target not reached
 * is one quotient of them, (a·n + b·d) / (c·n + e·d), or 0 where that is below.
 */
export interface Yardstick {
  readonly target: WholeFraction;
  readonly weight: WholeFraction;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly e: number;
  /** What both sides of the quotient can be cancelled by divides this, a·e − b·c, where n/d itself is reduced. */
  readonly common: number;
  /** Where |n| + d is no more than this, every product is a safe integer, with the weight and the lights as well. */
  readonly largest: number;
}

/**
 * The yardstick of an indicator by a rule, or null where there is none: bands, a baseline on the wrong side of the
 * target, and numbers beyond safe integers. No number of the lights' bars is above `largestBar`.
 */
export function yardstick(indicator: Indicator, rule: RuleName, largestBar: number): Yardstick | null {
  const target = wholeFraction(indicator.target);
  const weight = wholeFraction(indicator.weight);
  const quotient = rule === "banded" ? undefined : achievementQuotient(indicator, rule, indicator.target);
  const [a, b, c, e] = wholeNumbers(quotient ?? []);
  if (a === undefined || b === undefined || c === undefined || e === undefined || !target || !weight) return null;
  if (e < 0 || Math.abs(a * e) + Math.abs(b * c) > LARGEST) return null;
  const largestFactor = largestOf([weight.top, weight.bottom, largestBar]);
  const largest = Math.floor(LARGEST / largestOf([a, b, c, e, target.top, target.bottom]) / largestFactor);
  return Object.freeze({ target, weight, a, b, c, e, common: Math.abs(a * e - b * c), largest });
}

/** The largest of some numbers, however signed. */
export function largestOf(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}

type Quotient = readonly [a: Rational, b: Rational, c: Rational, e: Rational];

const NOTHING: Quotient = [ZERO, ZERO, ZERO, ONE];

/**
 * A rule as one quotient, (a·v + b) / (c·v + e), of a value v that misses the target; the target is the indicator's own
 * or its pace. It may be below 0, and above 1 where the baseline is on the wrong side of the target. Undefined where there is no way between them.
 */
export function achievementQuotient(
  { direction, baseline }: Indicator,
  rule: Exclude<RuleName, "banded">,
  target: Rational,
): Quotient | undefined {
  switch (rule) {
    case "binary":
      return NOTHING;
    case "mirror":
      if (direction === "atLeast") return shareOf(target);
      return target.sign() > 0 ? [ONE.negate(), target.add(target), ZERO, target] : NOTHING;
    case "ratio":
      if (direction === "atLeast") return shareOf(target);
      return target.sign() > 0 ? [ZERO, target, ONE, ZERO] : NOTHING;
    case "baseline":
      return fromBaseline(direction, baseline ?? target, target);
  }
}

function shareOf(target: Rational): Quotient {
  return target.sign() > 0 ? [ONE, ZERO, ZERO, target] : NOTHING;
}

/** The rule is refused for indicators without a baseline, or with one at the target; at their pace it may still be. */
function fromBaseline(direction: Direction, start: Rational, target: Rational): Quotient | undefined {
  const span = target.subtract(start);
  if (span.isZero()) return undefined;
  return direction === "atLeast" ? [ONE, start.negate(), ZERO, span] : [ONE.negate(), start, ZERO, span.negate()];
}

/** The same quotient in whole numbers; fewer of them where some are beyond safe integers. */
function wholeNumbers(parts: readonly Rational[]): readonly number[] {
  const scale = parts
    .filter((part) => !part.isInteger())
    .reduce((product, { denominator }) => product.multiply(Rational.of(BigInt(denominator), 1n)), ONE);
  return parts.map((part) => part.multiply(scale).numerator).filter((part) => typeof part === "number");
}
