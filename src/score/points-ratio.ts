import { ONE, Rational, ZERO } from "../exact/rational.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";

/**
 * The points of a target not reached, as one quotient of sums of the actual's numerator n and denominator d:
 * (a·n + b·d) / (c·n + e·d), before they are kept between 0 and the weight.
 */
export interface PointsRatio {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly e: number;
  /** The largest of them. */
  readonly size: number;
}

/**
 * The points ratio of an indicator by the rules, or undefined where there is none: for bands, for a
 * baseline on the wrong side of the target, and beyond safe integers.
 */
export function pointsRatio(indicator: Indicator, rules: CompiledRules): PointsRatio | undefined {
  const [a, b, c, e] = ratioOf(indicator, rules) ?? [];
  if (a === undefined || b === undefined || c === undefined || e === undefined) return undefined;
  return wholeNumbers([a.multiply(indicator.weight), b.multiply(indicator.weight), c, e]);
}

type Quotient = readonly [a: Rational, b: Rational, c: Rational, e: Rational];

const NOTHING: Quotient = [ZERO, ZERO, ZERO, ONE];

/** The achievement, as (a·n + b·d) / (c·n + e·d). */
function ratioOf(indicator: Indicator, { rule }: CompiledRules): Quotient | undefined {
  const { direction, target } = indicator;
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
      return fromBaseline(indicator);
    case "banded":
      return undefined;
  }
}

function shareOf(target: Rational): Quotient {
  return target.sign() > 0 ? [ONE, ZERO, ZERO, target] : NOTHING;
}

/** The rule is refused for indicators without a baseline. */
function fromBaseline({ direction, target, baseline }: Indicator): Quotient | undefined {
  const start = baseline as Rational;
  const span = target.subtract(start);
  if (direction === "atLeast") return span.sign() > 0 ? [ONE, start.negate(), ZERO, span] : undefined;
  return span.sign() < 0 ? [ONE.negate(), start, ZERO, span.negate()] : undefined;
}

function wholeNumbers(parts: readonly Rational[]): PointsRatio | undefined {
  const scale = parts.reduce((product, { denominator }) => {
    return product.multiply(Rational.of(BigInt(denominator), 1n));
  }, ONE);
  const [a, b, c, e] = parts.map((part) => part.multiply(scale).numerator);
  if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number" || typeof e !== "number")
    return undefined;
  return { a, b, c, e, size: Math.max(...[a, b, c, e].map(Math.abs)) };
}
