import type { IsoDate } from "../calendar/iso-date.ts";
import { endingDecimals } from "../exact/digits.ts";
import { toRational } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import type { Aggregate } from "./read-measure.ts";
import { compareTexts, compareValues, type Scalar } from "./scalar.ts";

/** The latest value of a field, with the day and the id that it is from, which decide when tallies are merged. */
export interface LatestFigure {
  readonly value: Scalar;
  readonly date: IsoDate;
  readonly id: string;
}

/**
 * What a measure counted, as plain JSON: a count is a number; a sum is a text of all its digits; distinct values are
 * themselves, in order; the latest value has its day and id, or is null where there was none.
 */
export type TallyFigure = number | string | readonly Scalar[] | LatestFigure | null;

const EMPTY: Readonly<Record<Aggregate, TallyFigure>> = { count: 0, sum: "0", distinct: [], latest: null };

/** A sum as text: decimal where its digits end, else a fraction. */
export function sumFigure(total: Rational): string {
  return endingDecimals(BigInt(total.denominator)) === undefined ? total.toFraction() : total.toString();
}

export function distinctFigure(values: Iterable<Scalar>): Scalar[] {
  return [...new Set(values)].sort(compareValues);
}

/** Whether the first comes after the second: by day, then by id, then by value, so that it is never a matter of order. */
export function isLater(left: LatestFigure, right: LatestFigure): boolean {
  if (left.date !== right.date) return left.date > right.date;
  return (compareTexts(left.id, right.id) || compareValues(left.value, right.value)) > 0;
}

/** What a measure counts where there is no record. */
export function emptyFigure(aggregate: Aggregate): TallyFigure {
  return EMPTY[aggregate];
}

/** What a measure would have counted over the records of both; associative and commutative. */
export function mergeFigures(aggregate: Aggregate, left: TallyFigure, right: TallyFigure): TallyFigure {
  switch (aggregate) {
    case "count":
      return (left as number) + (right as number);
    case "sum":
      return sumFigure(toRational(left as string).add(toRational(right as string)));
    case "distinct":
      return distinctFigure([...(left as Scalar[]), ...(right as Scalar[])]);
    case "latest":
      return laterOf(left as LatestFigure | null, right as LatestFigure | null);
  }
}

function laterOf(left: LatestFigure | null, right: LatestFigure | null): LatestFigure | null {
  if (left === null || right === null) return left ?? right;
  return isLater(left, right) ? left : right;
}
