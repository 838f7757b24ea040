import type { Rational } from "../exact/rational.ts";
import { ONE } from "../exact/rational.ts";
import { isConstant, type LinearFractional, scaled } from "./linear-fractional.ts";
import type { ValueRange } from "./solve-range.ts";

/** What a value has to reach. */
export interface Bar {
  readonly direction: "atLeast" | "atMost";
  readonly value: Rational;
  /** The bar itself isn't enough. */
  readonly strict: boolean;
}

/** A range of the variable in which a bar is met, and, of one with two ends, that at which it is just met. */
export interface Meeting {
  readonly range: ValueRange;
  readonly justMetAt: "from" | "to" | null;
}

/** A bar that is met exactly where the given one isn't. */
export function opposite({ direction, value, strict }: Bar): Bar {
  return { direction: direction === "atLeast" ? "atMost" : "atLeast", value, strict: !strict };
}

/** Where a value meets a bar: nowhere, everywhere, in a ray, an interval between bar and pole, or two rays beside them. */
export function meetings(value: LinearFractional, { direction, value: bar, strict }: Bar): readonly Meeting[] {
  if (direction === "atLeast") return reaching(value, bar, !strict);
  return reaching(scaled(value, ONE.negate()), bar.negate(), !strict);
}

function reaching(value: LinearFractional, bar: Rational, included: boolean): readonly Meeting[] {
  const missing = bar.subtract(value.constant);
  if (isConstant(value)) {
    const reached = missing.sign() < 0 || (missing.isZero() && included);
    return reached ? [{ range: { from: null, to: null }, justMetAt: null }] : [];
  }
  if (value.pole === null) return [rayFrom(missing.divide(value.slope), value.slope.sign() > 0, included)];
  return besidePole(value.pole, missing, included);
}

/** Where residue/(x − at) reaches what is missing. Above the pole it has the residue's sign, below it the other one. */
function besidePole(
  { at, residue }: { readonly at: Rational; readonly residue: Rational },
  missing: Rational,
  included: boolean,
): readonly Meeting[] {
  const positiveAbove = residue.sign() > 0;
  const positiveSide = rayFrom(at, positiveAbove, false);
  if (missing.isZero()) return [positiveSide];
  const equal = at.add(residue.divide(missing));
  if (missing.sign() < 0) return [rayFrom(equal, !positiveAbove, included), positiveSide];
  const end = { value: equal, included };
  const pole = { value: at, included: false };
  return positiveAbove
    ? [{ range: { from: pole, to: end }, justMetAt: "to" }]
    : [{ range: { from: end, to: pole }, justMetAt: "from" }];
}

function rayFrom(value: Rational, upwards: boolean, included: boolean): Meeting {
  const end = { value, included };
  return upwards
    ? { range: { from: end, to: null }, justMetAt: null }
    : { range: { from: null, to: end }, justMetAt: null };
}
