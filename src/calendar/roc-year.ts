import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { plainText } from "./printed-text.ts";

/** The Gregorian year of a ROC year is so many more: 民國 1 is 1912. */
export const YEARS_BEFORE_ROC = 1911;

/** The last year of three digits (2910), so that four digits are always a Gregorian year. */
const LAST_ROC_YEAR = 999;

/** 107, 107年, 民國107年度 */
const YEAR = /^(\D*)(\d{1,4})(?:年度?)?$/;

/**
 * The ROC year of a Gregorian year.
 *
 * @throws CivicKpiError for a year outside 1912 to 2910 (民國 1 to 999).
 *
 * @example
 * ```ts
 * import { toRocYear } from "civic-kpi";
 *
 * toRocYear(2018); // => 107
 * toRocYear(1911); // throws /before 民國 1/
 * ```
 */
export function toRocYear(gregorianYear: number): number {
  const problems: Issue[] = [];
  const year = Number.isInteger(gregorianYear)
    ? readGregorianYear(gregorianYear, gregorianYear, [], problems)
    : unreadableYear(gregorianYear, [], problems);
  if (year === undefined) throw new CivicKpiError(problems);
  return year - YEARS_BEFORE_ROC;
}

/**
 * The Gregorian year of a ROC year.
 *
 * @throws CivicKpiError for a year outside 民國 1 to 999.
 *
 * @example
 * ```ts
 * import { toGregorianYear } from "civic-kpi";
 *
 * toGregorianYear(107); // => 2018
 * toGregorianYear(0); // throws /before 民國 1/
 * ```
 */
export function toGregorianYear(rocYear: number): number {
  return parseYear(rocYear) + YEARS_BEFORE_ROC;
}

/**
 * The ROC year that a printed text or a number stands for: `民國107年度`, `107年`, `107`; also `2018年`, as a year of four
 * digits is Gregorian. A number is a ROC year as it stands.
 *
 * @throws CivicKpiError for what is no year, and for years outside 民國 1 to 999.
 *
 * @example
 * ```ts
 * import { parseYear } from "civic-kpi";
 *
 * parseYear("民國107年度"); // => 107
 * parseYear("西元2018年"); // => 107
 * parseYear("民國前1年"); // throws /before 民國 1/
 * ```
 */
export function parseYear(year: string | number): number {
  const problems: Issue[] = [];
  const read = typeof year === "string" ? readYearText(year, problems) : readRocYear(year, [], problems);
  if (read === undefined) throw new CivicKpiError(problems);
  return read;
}

function readYearText(text: string, problems: Issue[]): number | undefined {
  const [, era = "", digits = ""] = YEAR.exec(plainText(text)) ?? [];
  const printed = printedYear(era, digits);
  if (printed === undefined) return unreadableYear(text, [], problems);
  const year = readGregorianYear(printed, text, [], problems);
  return year === undefined ? undefined : year - YEARS_BEFORE_ROC;
}

/** The ROC year that a value is; where it is none, an issue is added to `problems`. */
export function readRocYear(value: unknown, path: IssuePath, problems: Issue[]): number | undefined {
  if (typeof value !== "number" || !Number.isInteger(value)) return unreadableYear(value, path, problems);
  return readGregorianYear(value + YEARS_BEFORE_ROC, value, path, problems) && value;
}

/** The Gregorian year of a printed one, or undefined where there are no digits or nobody knows the era. */
export function printedYear(era: string, digits: string): number | undefined {
  if (digits === "") return undefined;
  const year = Number(digits);
  switch (era) {
    case "":
      return digits.length === 4 ? year : YEARS_BEFORE_ROC + year;
    case "民國":
    case "中華民國":
      return YEARS_BEFORE_ROC + year;
    case "西元":
    case "公元":
      return year;
    case "民前":
    case "民國前":
    case "中華民國前":
      return YEARS_BEFORE_ROC + 1 - year;
    default:
      return undefined;
  }
}

/** The year, where the ROC calendar covers it; else an issue that shows the value that it was read from. */
export function readGregorianYear(
  year: number,
  value: unknown,
  path: IssuePath,
  problems: Issue[],
): number | undefined {
  const rocYear = year - YEARS_BEFORE_ROC;
  if (rocYear >= 1 && rocYear <= LAST_ROC_YEAR) return year;
  const code = rocYear < 1 ? "yearBeforeRoc" : "yearAfterRoc";
  problems.push(createIssue(code, path, { value: shownValue(value) }));
  return undefined;
}

function unreadableYear(value: unknown, path: IssuePath, problems: Issue[]): undefined {
  problems.push(createIssue("unreadableYear", path, { value: shownValue(value) }));
}
