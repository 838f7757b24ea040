import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { daysInMonth, type IsoDate, isoDate } from "./iso-date.ts";
import { readRocYear, toGregorianYear, YEARS_BEFORE_ROC } from "./roc-year.ts";

/** A stretch of days, both ends included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** What a year is cut into. */
export type YearPart = "half" | "quarter" | "month";

const PARTS_OF_A_YEAR: Readonly<Record<YearPart, number>> = { half: 2, quarter: 4, month: 12 };

/**
 * The whole of a ROC year: 1 January to 31 December, the year of a plan.
 *
 * @throws CivicKpiError for a year that is no whole number from 1 to 999.
 *
 * @example
 * ```ts
 * import { yearPeriod } from "civic-kpi";
 *
 * yearPeriod(106); // => { start: "2017-01-01", end: "2017-12-31" }
 * ```
 */
export function yearPeriod(rocYear: number): Period {
  return monthsOfYear(toGregorianYear(rocYear), 1, 12);
}

/**
 * The first half (上半年) or second half (下半年) of a ROC year.
 *
 * @throws CivicKpiError for a year that is no whole number from 1 to 999, and a half that is neither 1 nor 2.
 *
 * @example
 * ```ts
 * import { halfPeriod } from "civic-kpi";
 *
 * halfPeriod(106, 1); // => { start: "2017-01-01", end: "2017-06-30" }
 * ```
 */
export function halfPeriod(rocYear: number, half: 1 | 2): Period {
  return partOfYear(rocYear, "half", half);
}

/**
 * A quarter of a ROC year.
 *
 * @throws CivicKpiError for a year that is no whole number from 1 to 999, and a quarter that is none from 1 to 4.
 *
 * @example
 * ```ts
 * import { quarterPeriod } from "civic-kpi";
 *
 * quarterPeriod(106, 2); // => { start: "2017-04-01", end: "2017-06-30" }
 * ```
 */
export function quarterPeriod(rocYear: number, quarter: 1 | 2 | 3 | 4): Period {
  return partOfYear(rocYear, "quarter", quarter);
}

/**
 * A month of a ROC year.
 *
 * @throws CivicKpiError for a year that is no whole number from 1 to 999, and a month that is none from 1 to 12.
 *
 * @example
 * ```ts
 * import { monthPeriod } from "civic-kpi";
 *
 * monthPeriod(105, 2); // => { start: "2016-02-01", end: "2016-02-29" }
 * monthPeriod(105, 13); // throws /no such month/
 * ```
 */
export function monthPeriod(rocYear: number, month: number): Period {
  return partOfYear(rocYear, "month", month);
}

/** The days from the start of one month to the end of another of a Gregorian year. */
export function monthsOfYear(year: number, first: number, last: number): Period {
  return { start: isoDate(year, first, 1), end: isoDate(year, last, daysInMonth(year, last)) };
}

/** The months of a part of a year, as first and last; where there is no such part, an issue shows the value it was read from. */
export function readMonthsOfPart(
  part: YearPart,
  ordinal: number,
  value: unknown,
  path: IssuePath,
  problems: Issue[],
): readonly [first: number, last: number] | undefined {
  const last = PARTS_OF_A_YEAR[part];
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > last) {
    problems.push(createIssue("noSuchPart", path, { value: shownValue(value), part, last }));
    return undefined;
  }
  const months = 12 / last;
  return [(ordinal - 1) * months + 1, ordinal * months];
}

function partOfYear(rocYear: number, part: YearPart, ordinal: number): Period {
  const problems: Issue[] = [];
  const year = readRocYear(rocYear, [], problems);
  const months = readMonthsOfPart(part, ordinal, ordinal, [], problems);
  if (year === undefined || months === undefined) throw new CivicKpiError(problems);
  return monthsOfYear(year + YEARS_BEFORE_ROC, months[0], months[1]);
}
