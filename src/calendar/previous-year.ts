import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { daysInMonth, type IsoDate, isoDate, partsOfDate } from "./iso-date.ts";
import type { Period } from "./period.ts";
import { checkedPeriod } from "./read-period.ts";
import { readGregorianYear } from "./roc-year.ts";

/**
 * The same period a year earlier, as a growth rate compares it. One that ends with its month still does: the year before
 * February 2017 is February 2016 with its 29 days.
 *
 * @throws CivicKpiError for what is no period, and where the year before is before 民國 1.
 *
 * @example
 * ```ts
 * import { previousYearPeriod, monthPeriod } from "civic-kpi";
 *
 * previousYearPeriod(monthPeriod(106, 2)); // => { start: "2016-02-01", end: "2016-02-29" }
 * ```
 */
export function previousYearPeriod(period: Period): Period {
  const { start, end } = checkedPeriod(period);
  const problems: Issue[] = [];
  const earlier = readGregorianYear(partsOfDate(start).year - 1, start, [], problems);
  if (earlier === undefined) throw new CivicKpiError(problems);
  return { start: yearEarlier(start, false), end: yearEarlier(end, true) };
}

/** The same day a year earlier, or its month's last day, where there is no such day or the month's end shall stay one. */
function yearEarlier(date: IsoDate, keepsMonthEnd: boolean): IsoDate {
  const { year, month, day } = partsOfDate(date);
  const lastDay = daysInMonth(year - 1, month);
  const atMonthEnd = keepsMonthEnd && day === daysInMonth(year, month);
  return isoDate(year - 1, month, atMonthEnd ? lastDay : Math.min(day, lastDay));
}
