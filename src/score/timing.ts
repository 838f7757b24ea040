import { readAsOf } from "../calendar/elapsed.ts";
import { dayNumber, type IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import { Rational } from "../exact/rational.ts";
import type { Issue } from "../issue/issue.ts";

/** Where in a period a day stands. */
export interface Timing {
  readonly asOf: IsoDate;
  /** The share of the period that has passed, the as-of day included; null from the period's last day on. */
  readonly elapsed: Rational | null;
}

/** The timing of a period as of a date, by default its last day; where the date is wrong, issues are added. */
export function readTiming(period: Period, asOf: unknown, problems: Issue[]): Timing | undefined {
  if (asOf === undefined) return { asOf: period.end, elapsed: null };
  const date = readAsOf(asOf, period, ["asOf"], problems);
  if (date === undefined) return undefined;
  if (date >= period.end) return { asOf: date, elapsed: null };
  const start = dayNumber(period.start);
  const elapsed = Rational.ofSafe(dayNumber(date) - start + 1, dayNumber(period.end) - start + 1);
  return { asOf: date, elapsed };
}
