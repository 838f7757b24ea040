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
    .filter((part) => !isEmpty(part) && !(domain.whole && !contains(part, smallestWhole(part))));
}

/** The smallest whole number from the start of a range on. */
export function smallestWhole({ from }: ValueRange): Rational {
  const { value, included } = from as RangeEnd;
  const ceiling = ceilingOf(value);
  return !included && ceiling.equals(value) ? ceiling.add(ONE) : ceiling;
}

/** The largest whole number up to the end of a range. */
export function largestWhole({ to }: ValueRange): Rational {
  const { value, included } = to as RangeEnd;
  const floor = floorOf(value);
  return !included && floor.equals(value) ? floor.subtract(ONE) : floor;
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

/** The later of a range's start and the domain's, which belongs to it. */
function laterStart(own: RangeEnd | null, domain: RangeEnd | null): RangeEnd | null {
  if (own === null || domain === null) return own ?? domain;
  return own.value.compare(domain.value) >= 0 ? own : domain;
}

/** The earlier of a range's end and the domain's, which belongs to it. */
function earlierEnd(own: RangeEnd | null, domain: RangeEnd | null): RangeEnd | null {
  if (own === null || domain === null) return own ?? domain;
  return own.value.compare(domain.value) <= 0 ? own : domain;
}
