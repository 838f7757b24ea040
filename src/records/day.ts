import type { IsoDate } from "../calendar/iso-date.ts";
import { monthKey, quarterKey } from "../calendar/months-and-quarters.ts";
import type { Period } from "../calendar/period.ts";
import { readDate } from "../calendar/roc-date.ts";
import type { Issue } from "../issue/issue.ts";

/** A day that records are dated with, and all that a tally asks of it. */
export interface Day {
  /** Which of all days it is, from 0 in the order they were first seen. */
  readonly ordinal: number;
  readonly date: IsoDate;
  readonly month: string;
  readonly quarter: string;
  readonly inPeriod: boolean;
  readonly inYearBefore: boolean;
}

/** The days that records are dated with: each is looked at once, however many records it has. */
export class Days {
  readonly #period: Period;
  readonly #yearBefore: Period | undefined;
  readonly #problems: Issue[];
  readonly #known = new Map<unknown, Day>();

  constructor(period: Period, yearBefore: Period | undefined, problems: Issue[]) {
    this.#period = period;
    this.#yearBefore = yearBefore;
    this.#problems = problems;
  }

  /** The day that the date of the record at this index stands for; what is no date is added to the problems. */
  find(value: unknown, index: number): Day | undefined {
    return this.#known.get(value) ?? this.#read(value, index);
  }

  #read(value: unknown, index: number): Day | undefined {
    const date = readDate(value, [index, "date"], this.#problems);
    if (date === undefined) return undefined;
    const inYearBefore = this.#yearBefore !== undefined && isWithin(this.#yearBefore, date);
    const day = {
      ordinal: this.#known.size,
      date,
      month: monthKey(date),
      quarter: quarterKey(date),
      inPeriod: isWithin(this.#period, date),
      inYearBefore,
    };
    this.#known.set(value, day);
    return day;
  }
}

function isWithin({ start, end }: Period, date: IsoDate): boolean {
  return date >= start && date <= end;
}
