import { plainText } from "./printed-text.ts";
import { printedYear } from "./roc-year.ts";

/** Year (Gregorian), month and day as printed; whether there is such a day is another question. */
export interface PrintedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 106年6月30日, 民國106年6月30日, 西元2017年6月30日 */
const WORDED = /^(\D*)(\d{1,4})年(\d{1,2})月(\d{1,2})日$/;

/** 106/06/30, 106.6.30, 106-06-30, 99/01/05, 2017-06-30 */
const SEPARATED = /^(\D*)(\d{1,4})([-/.])(\d{1,2})\3(\d{1,2})$/;

/** 1060630, 20170630 */
const COMPACT = /^(\D*)(\d{3,4})(\d\d)(\d\d)$/;

/** 06/30/2017, and 990105, which may be a day of 民國 99 or of 1999. */
const AMBIGUOUS = /^(?:\d{1,2}([-/.])\d{1,2}\1\d{3,4}|\d{6})$/;

const MOST_DAYS = 31;

/**
 * A printed date taken apart; `"ambiguous"` where people read it in more than one way, undefined where it is no date.
 *
 * Between separators, a year of one or two digits without an era must not be mistaken for a month or a day: 99/01/05
 * can only be a day of 民國 99, but 05/06/07 is refused.
 */
export function printedDate(text: string): PrintedDate | "ambiguous" | undefined {
  const plain = plainText(text);
  if (AMBIGUOUS.test(plain)) return "ambiguous";
  const ordered = WORDED.exec(plain) ?? COMPACT.exec(plain);
  if (ordered) return dated(ordered[1], ordered[2], ordered[3], ordered[4]);
  const [, era, year, , month, day] = SEPARATED.exec(plain) ?? [];
  return era === "" && mayBeDay(year) ? "ambiguous" : dated(era, year, month, day);
}

function mayBeDay(digits = ""): boolean {
  return digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= MOST_DAYS;
}

function dated(era = "", digits = "", month = "", day = ""): PrintedDate | undefined {
  const year = printedYear(era, digits);
  return year === undefined ? undefined : { year, month: Number(month), day: Number(day) };
}
