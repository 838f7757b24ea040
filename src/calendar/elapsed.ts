import { Rational } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { dayNumber, type IsoDate } from "./iso-date.ts";
import type { Period } from "./period.ts";
import { checkedPeriod, readPeriod } from "./read-period.ts";
import { readDate } from "./roc-date.ts";

/**
 * The number of days of a period, both ends included.
 *
 * @throws CivicKpiError for what is no period.
 *
 * @example
 * ```ts
 * import { daysOfPeriod, yearPeriod } from "civic-kpi";
 *
 * daysOfPeriod(yearPeriod(106)); // => 365
 * ```
 */
export function daysOfPeriod(period: Period): number {
  const { start, end } = checkedPeriod(period);
  return dayNumber(end) - dayNumber(start) + 1;
}

/**
 * The days of a period that have passed as of a date, which itself counts: 106-06-30 is day 181 of its year. After the
 * period's end they are all of its days.
 *
 * @throws CivicKpiError for what is no period or no date, and for a date before the period.
 *
 * @example
 * ```ts
 * import { elapsedDays, yearPeriod } from "civic-kpi";
 *
 * elapsedDays(yearPeriod(106), "2017-06-30"); // => 181
 * elapsedDays(yearPeriod(106), "2018-03-01"); // => 365
 * elapsedDays(yearPeriod(106), "2016-12-31"); // throws /before the period/
 * ```
 */
export function elapsedDays(period: Period, asOf: IsoDate): number {
  const problems: Issue[] = [];
  const read = readPeriod(period, [], problems);
  const date = readAsOf(asOf, read, [], problems);
  if (read === undefined || date === undefined) throw new CivicKpiError(problems);
  return daysOfPeriod({ start: read.start, end: date < read.end ? date : read.end });
}

/**
 * The share of a period that has passed as of a date, exactly: the pace that a cumulative target is measured against.
 *
 * @throws CivicKpiError as `elapsedDays`.
 *
 * @example
 * ```ts
 * import { elapsedShare, yearPeriod } from "civic-kpi";
 *
 * elapsedShare(yearPeriod(106), "2017-06-30").toFraction(); // => "181/365"
 * ```
 */
export function elapsedShare(period: Period, asOf: IsoDate): Rational {
  return Rational.ofSafe(elapsedDays(period, asOf), daysOfPeriod(period));
}

/**
 * The as-of date that a value stands for; where it is none, or before the period, an issue is added to `problems`. An
 * unknown period, whose own issues are there already, has no before.
 */
export function readAsOf(
  value: unknown,
  period: Period | undefined,
  path: IssuePath,
  problems: Issue[],
): IsoDate | undefined {
  const asOf = readDate(value, path, problems);
  if (asOf === undefined || period === undefined || asOf >= period.start) return asOf;
  problems.push(createIssue("asOfBeforePeriod", path, { asOf, start: period.start }));
  return undefined;
}
