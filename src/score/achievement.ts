import { ONE, type Rational, ZERO } from "../exact/rational.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";
import { achievementQuotient } from "../plan/yardstick.ts";

/**
 * How far a value reaches a target, 0 to 1, by the rules: 1 where it reaches it, whatever the rule. The target is the
 * indicator's own, or its pace. A band is found by the share that `mirror` has, which is 0 below 0.
 */
export function achievementOf(
  indicator: Indicator,
  value: Rational,
  target: Rational,
  reached: boolean,
  { rule, bands }: CompiledRules,
): Rational {
  if (reached) return ONE;
  const quotient = achievementQuotient(indicator, rule === "banded" ? "mirror" : rule, target);
  if (quotient === undefined) return ZERO;
  const [a, b, c, e] = quotient;
  const share = a.multiply(value).add(b).divide(c.multiply(value).add(e));
  if (rule !== "banded") return clamped(share);
  const measured = value.sign() < 0 ? ZERO : share;
  return bands.find(({ from }) => measured.compare(from) >= 0)?.achievement ?? ZERO;
}

function clamped(share: Rational): Rational {
  if (share.sign() < 0) return ZERO;
  return share.compare(ONE) > 0 ? ONE : share;
}
