import { ONE, type Rational } from "../exact/rational.ts";
import { ceilingOf, floorOf } from "../exact/whole.ts";

/** Where a range ends. */
export interface RangeEnd {
  readonly value: Rational;
  /** The value itself belongs to the range. */
  readonly included: boolean;
}

/** The numbers from one end to the other; null where there is no end. */
export interface ValueRange {
  readonly from: RangeEnd | null;
  readonly to: RangeEnd | null;
}

/** The values that a variable can take. */
export interface Domain {
  readonly from: Rational | null;
  readonly to: Rational | null;
  /** Whole numbers alone, of which there is a lowest. */
  readonly whole: boolean;
}

export function contains({ from, to }: ValueRange, value: Rational): boolean {
  if (from !== null && value.compare(from.value) < (from.included ? 0 : 1)) return false;
  return to === null || value.compare(to.value) <= (to.included ? 0 : -1);
}

/** What of a range can be taken: within the domain, without the excluded points, and with a whole number if it must be. */
export function allowedParts(range: ValueRange, domain: Domain, excluded: readonly Rational[]): readonly ValueRange[] {
  const from = domain.from && { value: domain.from, included: true };
  const to = domain.to && { value: domain.to, included: true };
  const within = { from: laterStart(range.from, from), to: earlierEnd(range.to, to) };
  return excluded
    .reduce<readonly ValueRange[]>((parts, point) => parts.flatMap((part) => withoutPoint(part, point)), [within])
    .filter((part) => !isEmpty(part) && !(domain.whole && smallestWhole(part) === undefined));
}

/** The smallest whole number of a range, or undefined where it has none or no smallest. */
export function smallestWhole({ from, to }: ValueRange): Rational | undefined {
  if (from === null) return undefined;
  const ceiling = ceilingOf(from.value);
  const start = !from.included && ceiling.equals(from.value) ? ceiling.add(ONE) : ceiling;
  return contains({ from, to }, start) ? start : undefined;
}

/** The largest whole number of a range, or undefined where it has none or no largest. */
export function largestWhole({ from, to }: ValueRange): Rational | undefined {
  if (to === null) return undefined;
  const floor = floorOf(to.value);
  const end = !to.included && floor.equals(to.value) ? floor.subtract(ONE) : floor;
  return contains({ from, to }, end) ? end : undefined;
}

function isEmpty({ from, to }: ValueRange): boolean {
  if (from === null || to === null) return false;
  const order = from.value.compare(to.value);
  return order > 0 || (order === 0 && !(from.included && to.included));
}

function withoutPoint(range: ValueRange, point: Rational): readonly ValueRange[] {
  if (!contains(range, point)) return [range];
  const end = { value: point, included: false };
  return [
    { from: range.from, to: end },
    { from: end, to: range.to },
  ];
}

function laterStart(left: RangeEnd | null, right: RangeEnd | null): RangeEnd | null {
  if (left === null || right === null) return left ?? right;
  const order = left.value.compare(right.value);
  if (order === 0) return left.included ? right : left;
  return order > 0 ? left : right;
}

function earlierEnd(left: RangeEnd | null, right: RangeEnd | null): RangeEnd | null {
  if (left === null || right === null) return left ?? right;
  const order = left.value.compare(right.value);
  if (order === 0) return left.included ? right : left;
  return order < 0 ? left : right;
}
