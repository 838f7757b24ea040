import { ONE, Rational, ZERO } from "../exact/rational.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";

const TWO = /* @__PURE__ */ Rational.ofInteger(2);

/**
 * How far a value reaches a target, 0 to 1, by the rules: 1 where it reaches it, whatever the rule. The target is the
 * indicator's own, or its pace.
 */
export function achievementOf(
  indicator: Indicator,
  value: Rational,
  target: Rational,
  reached: boolean,
  { rule, bands }: CompiledRules,
): Rational {
  if (reached) return ONE;
  switch (rule) {
    case "binary":
      return ZERO;
    case "mirror":
      return clamped(mirrored(indicator, value, target));
    case "ratio":
      return clamped(ratio(indicator, value, target));
    case "baseline":
      return clamped(fromBaseline(indicator, value, target));
    case "banded": {
      const measured = mirrored(indicator, value, target);
      const band = bands.find(({ from }) => measured.compare(from) >= 0);
      return band?.achievement ?? ZERO;
    }
  }
}

/** A share of the target; where lower is better, what is above the target is taken off. */
function mirrored({ direction }: Indicator, value: Rational, target: Rational): Rational {
  if (hasNoRatio(value, target)) return ZERO;
  const share = value.divide(target);
  return direction === "atLeast" ? share : TWO.subtract(share);
}

function ratio({ direction }: Indicator, value: Rational, target: Rational): Rational {
  if (hasNoRatio(value, target)) return ZERO;
  return direction === "atLeast" ? value.divide(target) : target.divide(value);
}

function hasNoRatio(value: Rational, target: Rational): boolean {
  return value.sign() < 0 || target.sign() <= 0;
}

/** The rule is refused for indicators without a baseline, or with one at the target; at their pace it may still be. */
function fromBaseline({ baseline }: Indicator, value: Rational, target: Rational): Rational {
  const start = baseline as Rational;
  return start.equals(target) ? ZERO : value.subtract(start).divide(target.subtract(start));
}

function clamped(share: Rational): Rational {
  if (share.sign() < 0) return ZERO;
  return share.compare(ONE) > 0 ? ONE : share;
}
