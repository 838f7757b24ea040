import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import type { IsoDate } from "./iso-date.ts";
import type { Period } from "./period.ts";
import { checkedPeriod } from "./read-period.ts";
import { parseDate } from "./roc-date.ts";
import { isoDateOf, utc } from "./utc.ts";

/**
 * The month of a day as the key that tallies by month have, `2017-06`; `parsePeriod` reads it back.
 *
 * @throws CivicKpiError as `parseDate`.
 *
 * @example
 * ```ts
 * import { monthOf } from "civic-kpi";
 *
 * monthOf("2017-06-30"); // => "2017-06"
 * monthOf("106/06/31"); // throws /ends on day 30/
 * ```
 */
export function monthOf(date: string): string {
  return monthKey(parseDate(date));
}

/**
 * The quarter of a day as the key that tallies by quarter have, `2017-Q2`; `parsePeriod` reads it back.
 *
 * @throws CivicKpiError as `parseDate`.
 *
 * @example
 * ```ts
 * import { quarterOf } from "civic-kpi";
 *
 * quarterOf("2017-06-30"); // => "2017-Q2"
 * ```
 */
export function quarterOf(date: string): string {
  return quarterKey(parseDate(date));
}

/**
 * The months that a period touches, in order, as the keys that tallies by month have; `parsePeriod` reads them back.
 *
 * @throws CivicKpiError for what is no period.
 *
 * @example
 * ```ts
 * import { monthsOfPeriod, quarterPeriod } from "civic-kpi";
 *
 * monthsOfPeriod(quarterPeriod(106, 2)); // => ["2017-04", "2017-05", "2017-06"]
 * ```
 */
export function monthsOfPeriod(period: Period): string[] {
  return eachMonthOfInterval(checkedPeriod(period), { in: utc }).map((month) => monthKey(isoDateOf(month)));
}

/**
 * The quarters that a period touches, in order, as the keys that tallies by quarter have; `parsePeriod` reads them back.
 *
 * @throws CivicKpiError for what is no period.
 *
 * @example
 * ```ts
 * import { quartersOfPeriod, halfPeriod } from "civic-kpi";
 *
 * quartersOfPeriod(halfPeriod(106, 2)); // => ["2017-Q3", "2017-Q4"]
 * ```
 */
export function quartersOfPeriod(period: Period): string[] {
  return [...new Set(monthsOfPeriod(period).map(quarterKey))];
}

/** As `monthOf`, for a date that has been read: it runs once per record. */
export function monthKey(date: IsoDate): string {
  return date.slice(0, 7);
}

/** As `quarterOf`, for a date (or the key of a month) that has been read: it runs once per record. */
export function quarterKey(date: IsoDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
