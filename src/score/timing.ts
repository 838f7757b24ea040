import { readAsOf } from "../calendar/elapsed.ts";
import { dayNumber, type IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import type { Issue } from "../issue/issue.ts";

/** How much of a period has passed as of a day, which itself counts. */
export interface Timing {
  readonly asOf: IsoDate;
  readonly elapsed: number;
  readonly days: number;
  /** The as-of day is the period's last, or after it. */
  readonly ended: boolean;
}

/** The timing of a period as of a date, by default its last day; where the date is wrong, issues are added. */
export function readTiming(period: Period, asOf: unknown, problems: Issue[]): Timing | undefined {
  const start = dayNumber(period.start);
  const days = dayNumber(period.end) - start + 1;
  if (asOf === undefined) return { asOf: period.end, elapsed: days, days, ended: true };
  const date = readAsOf(asOf, period, ["asOf"], problems);
  if (date === undefined) return undefined;
  if (date >= period.end) return { asOf: date, elapsed: days, days, ended: true };
  return { asOf: date, elapsed: dayNumber(date) - start + 1, days, ended: false };
}
