import type { YearPart } from "./period.ts";
import { printedYear } from "./roc-year.ts";

/** A Gregorian year, or a part of one by its number; whether there is such a part is another question. */
export interface PrintedPeriod {
  readonly year: number;
  readonly part: YearPart | "year";
  readonly ordinal: number;
}

/** 106, 106年, 106年度, before the rest. */
const YEAR = /^(\D*)(\d{1,4})(?:年度?|(?!\d))-?(.*)$/;

/** 2017-06, 106/06, 民國99.6; a year of two digits might be a month without an era. */
const SEPARATED_MONTH = /^(\D*)(\d{3,4})[-/.](\d{1,2})$/;

/** 10606, 201706 */
const COMPACT_MONTH = /^()(\d{3,4})(\d\d)$/;

const HALF = /^(?:([上下])半年度?|H(\d))$/i;
const QUARTER = /^(?:第?([\d一二三四])季度?|Q(\d))$/i;
const MONTH = /^(\d{1,2})月份?$/;

/** A printed year, half, quarter or month taken apart, or undefined where it is none. */
export function printedPeriod(text: string): PrintedPeriod | undefined {
  const separated = SEPARATED_MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  if (separated) return datedBy(separated[1], separated[2], "month", Number(separated[3]));
  const [, era, digits, rest = ""] = YEAR.exec(text) ?? [];
  if (rest === "") return datedBy(era, digits, "year", 1);
  const half = HALF.exec(rest);
  if (half) return datedBy(era, digits, "half", ordinalOf("上下", half[1] ?? half[2]));
  const quarter = QUARTER.exec(rest);
  if (quarter) return datedBy(era, digits, "quarter", ordinalOf("一二三四", quarter[1] ?? quarter[2]));
  const month = MONTH.exec(rest);
  return month ? datedBy(era, digits, "month", Number(month[1])) : undefined;
}

function ordinalOf(numerals: string, printed = ""): number {
  return numerals.includes(printed) ? numerals.indexOf(printed) + 1 : Number(printed);
}

function datedBy(
  era: string | undefined,
  digits: string | undefined,
  part: PrintedPeriod["part"],
  ordinal: number,
): PrintedPeriod | undefined {
  const year = printedYear(era ?? "", digits ?? "");
  return year === undefined ? undefined : { year, part, ordinal };
}
