import type { Rational } from "../exact/rational.ts";
import type { Meeting } from "./solve-meeting.ts";
import {
  allowedParts,
  contains,
  type Domain,
  largestWhole,
  type RangeEnd,
  smallestWhole,
  type ValueRange,
} from "./solve-range.ts";

/** Where a variable's values meet a target, and where they miss it, all over the numbers. */
export interface SolutionSet {
  readonly hits: readonly Meeting[];
  readonly misses: readonly Meeting[];
  /** Where there is no value at all. */
  readonly excluded: readonly Rational[];
}

/** What the values that a variable can take say of a target. */
export type Answer =
  | {
      readonly kind: "value";
      readonly boundary: Rational;
      readonly boundaryMeets: boolean;
      readonly direction: "atLeast" | "atMost";
      readonly whole: Rational | null;
      readonly ranges: readonly ValueRange[];
    }
  | { readonly kind: "alreadyMet"; readonly now: Rational; readonly ranges: readonly ValueRange[] }
  | { readonly kind: "anyValue"; readonly ranges: readonly ValueRange[] }
  | { readonly kind: "cannotBeMet" };

/** The answer within a domain; already met is what the present value meets, wherever it is. */
export function answerWithin(set: SolutionSet, domain: Domain, now: Rational | undefined): Answer {
  const allowed = (meetings: readonly Meeting[]): readonly ValueRange[] =>
    meetings.flatMap(({ range }) => allowedParts(range, domain, set.excluded)).sort(fromTheLowest);
  const ranges = allowed(set.hits);
  if (ranges.length > 0 && allowed(set.misses).length === 0) return { kind: "anyValue", ranges };
  if (now !== undefined && meets(set, now)) return { kind: "alreadyMet", now, ranges };
  for (const meeting of set.hits) {
    const parts = allowedParts(meeting.range, domain, set.excluded);
    const bound = parts.length > 0 ? boundWithin(meeting, domain) : undefined;
    if (bound === undefined) continue;
    const { direction, end } = bound;
    const whole = domain.whole ? nearestWhole(parts, direction) : null;
    return { kind: "value", boundary: end.value, boundaryMeets: meets(set, end.value), direction, whole, ranges };
  }
  return { kind: "cannotBeMet" };
}

function meets({ hits, excluded }: SolutionSet, value: Rational): boolean {
  return hits.some(({ range }) => contains(range, value)) && !excluded.some((point) => point.equals(value));
}

/** The end at which the target is just met, or the other one where the domain begins behind it. */
function boundWithin(
  { range, justMetAt }: Meeting,
  domain: Domain,
): { readonly direction: "atLeast" | "atMost"; readonly end: RangeEnd } | undefined {
  const lower = range.from && { direction: "atLeast" as const, end: range.from };
  const upper = range.to && { direction: "atMost" as const, end: range.to };
  const bounds = justMetAt === "to" ? [upper, lower] : [lower, upper];
  return bounds.filter((bound) => bound !== null).find(({ end }) => isWithin(domain, end.value));
}

function isWithin({ from, to }: Domain, value: Rational): boolean {
  return (from === null || value.compare(from) >= 0) && (to === null || value.compare(to) <= 0);
}

/** Each part has a whole number, and an end on the side of the bound. */
function nearestWhole(parts: readonly ValueRange[], direction: "atLeast" | "atMost"): Rational {
  return direction === "atLeast" ? smallestWhole(parts.at(0) as ValueRange) : largestWhole(parts.at(-1) as ValueRange);
}

function fromTheLowest(left: ValueRange, right: ValueRange): number {
  if (left.from === null) return -1;
  return right.from === null ? 1 : left.from.value.compare(right.from.value);
}
