import { greatestCommonDivisor } from "../exact/greatest-common-divisor.ts";
import { ONE, Rational, ZERO } from "../exact/rational.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { LightBar } from "../plan/program.ts";
import type { Light } from "../plan/rules.ts";
import type { WholeFraction, Yardstick } from "../plan/yardstick.ts";
import type { Basis } from "./actual.ts";
import { hasPace, isFinal, statusOf } from "./judge.ts";
import { lineOf } from "./line.ts";
import type { IndicatorScore } from "./scorecard.ts";
import type { Timing } from "./timing.ts";

/**
 * The line of an indicator from its actual value, in whole numbers all the way; undefined where they grow too large, and
 * for what is judged by its pace or rounded: that is judged and scored step by step, in twenty functions and three objects,
 * which took twice the time (Node 20).
 */
export function quickLine(
  indicator: Indicator,
  yardstick: Yardstick | null,
  actual: Rational,
  basis: Basis,
  timing: Timing,
  lights: readonly LightBar[],
): IndicatorScore | undefined {
  const { weight, direction } = indicator;
  const { numerator, denominator } = actual as Rational & { readonly denominator: number };
  const ended = timing.elapsed === null;
  if (yardstick === null || indicator.judgedDecimals !== null || (!ended && hasPace(indicator))) return undefined;
  if (typeof numerator !== "number" || Math.abs(numerator) + denominator > yardstick.largest) return undefined;
  const distance = numerator * yardstick.target.bottom - yardstick.target.top * denominator;
  const reached = direction === "atLeast" ? distance >= 0 : distance <= 0;
  const status = statusOf(indicator, reached, null, ended);
  const top = reached ? 1 : Math.max(0, yardstick.a * numerator + yardstick.b * denominator);
  const bottom = reached ? 1 : yardstick.c * numerator + yardstick.e * denominator;
  const achievement = reached ? ONE : quotient(top, bottom, yardstick.common);
  const points = reached ? weight : share(yardstick.weight, achievement);
  const final = isFinal(indicator, status, ended);
  return lineOf(indicator, status, final, false, basis, actual, achievement, points, lightOf(lights, top, bottom));
}

/** The quotient of two whole numbers whose common factors all divide a third. */
function quotient(top: number, bottom: number, common: number): Rational {
  if (top === 0) return ZERO;
  const shared = greatestCommonDivisor(bottom, greatestCommonDivisor(top, common));
  return Rational.ofReduced(top / shared, bottom / shared);
}

/** So much of a weight, in the safe integers that a yardstick keeps both within; `multiply` would see to that anew. */
function share(weight: WholeFraction, achievement: Rational): Rational {
  const top = achievement.numerator as number;
  const bottom = achievement.denominator as number;
  const across = greatestCommonDivisor(bottom, weight.top);
  const down = weight.bottom === 1 ? 1 : greatestCommonDivisor(top, weight.bottom);
  return Rational.ofReduced((top / down) * (weight.top / across), (bottom / across) * (weight.bottom / down));
}

function lightOf(lights: readonly LightBar[], top: number, bottom: number): Light {
  for (const { bar, light } of lights) if (top * bar.bottom >= bar.top * bottom) return light;
  return "red";
}
