import { ONE, Rational } from "../exact/rational.ts";
import { floorOf } from "../exact/whole.ts";
import type { Domain } from "../formula/solve-range.ts";
import type { Status } from "./judge.ts";

const TWO = /* @__PURE__ */ Rational.ofInteger(2);

/** The nearest value of an input, on one side of its present one, where the status is another. */
export interface Flip {
  readonly at: Rational;
  /** `at` less the present value. */
  readonly by: Rational;
  /** The status is another at the value itself; if not, it is so as soon as the value is passed. */
  readonly inclusive: boolean;
  /** The other status. */
  readonly status: Status;
}

/** An input whose status is the same between any two neighbouring points. */
export interface MovableInput {
  readonly now: Rational;
  readonly domain: Domain;
  /** Every value at which the status may turn, in rising order. */
  readonly points: readonly Rational[];
  readonly statusAt: (value: Rational) => Status;
}

/** The nearest flip above the present value, or null where the status stays the same. */
export function flipAbove({ now, domain, points, statusAt }: MovableInput): Flip | null {
  const status = statusAt(now);
  const ahead = points.filter((point) => point.compare(now) >= 0);
  for (const [index, point] of ahead.entries()) {
    if (domain.to !== null && point.compare(domain.to) > 0) return null;
    const isTaken = !domain.whole || point.isInteger();
    if (isTaken && statusAt(point) !== status) return flip(now, point, true, statusAt(point));
    const beyond = valueBetween(point, ahead[index + 1], domain);
    const other = beyond && statusAt(beyond);
    if (beyond !== undefined && other !== undefined && other !== status)
      return domain.whole ? flip(now, beyond, true, other) : flip(now, point, false, other);
  }
  return null;
}

/** The nearest flip below: the nearest one above, of the input turned round. */
export function flipBelow({ now, domain, points, statusAt }: MovableInput): Flip | null {
  const { from, whole } = domain;
  const mirrored = flipAbove({
    now: now.negate(),
    domain: { from: null, to: from?.negate() ?? null, whole }, // only the end ahead is looked at
    points: points.map((point) => point.negate()).reverse(),
    statusAt: (value) => statusAt(value.negate()),
  });
  return mirrored && { ...mirrored, at: mirrored.at.negate(), by: mirrored.by.negate() };
}

function flip(now: Rational, at: Rational, inclusive: boolean, status: Status): Flip {
  return { at, by: at.subtract(now), inclusive, status };
}

/** A value above a point, and not beyond the next one or the domain's end; for whole numbers the first. */
function valueBetween(point: Rational, next: Rational | undefined, { to, whole }: Domain): Rational | undefined {
  const end = [next ?? [], to ?? []].flat().reduce(lower, point.add(TWO));
  const value = whole ? floorOf(point).add(ONE) : point.add(end).divide(TWO);
  return value.compare(point) > 0 && value.compare(end) <= 0 ? value : undefined;
}

function lower(left: Rational, right: Rational): Rational {
  return left.compare(right) < 0 ? left : right;
}
