import type { Period } from "../calendar/period.ts";
import { previousYearPeriod } from "../calendar/previous-year.ts";
import { checkedPeriod } from "../calendar/read-period.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { compileCondition } from "./condition.ts";
import { type Counter, compileCounter, figureOf, startState } from "./counter.ts";
import { type Day, Days } from "./day.ts";
import { inOrder } from "./group-order.ts";
import { Groups } from "./groups.ts";
import { joinCounters } from "./join-counters.ts";
import { type CountedBy, measuresOf, type ReadMeasure } from "./named-measure.ts";
import { compareTexts } from "./scalar.ts";
import type { RecordsOfType, Tally, TallyOptions } from "./tally.ts";

/** More than this say nothing new, and would fill the memory. */
const MOST_PROBLEMS = 100;

/** How the records of one type are counted, and how many there were. */
interface TypeCounting {
  readonly current: Counter | undefined;
  readonly previous: Counter | undefined;
  counted: number;
  previousYear: number;
  outOfPeriod: number;
  unused: number;
}

/** A tally in the making: records go in one by one, and none is kept. */
export class Counting {
  readonly #period: Period;
  readonly #by: readonly string[];
  readonly #measures: readonly ReadMeasure[];
  readonly #types: Map<unknown, TypeCounting>;
  readonly #days: Days;
  readonly #groups: Groups;
  readonly #problems: Issue[] = [];
  #seen = 0;
  #lastType: unknown;
  #last: TypeCounting | undefined;

  constructor(source: CountedBy, { period, by = [] }: TallyOptions) {
    this.#period = checkedPeriod(period);
    this.#by = [by].flat();
    this.#measures = measuresOf(source);
    const yearBefore = this.#measures.some(({ previousYear }) => previousYear)
      ? previousYearPeriod(this.#period)
      : undefined;
    this.#types = compileTypes(this.#measures, this.#period, yearBefore ?? this.#period, this.#problems);
    this.#days = new Days(this.#period, yearBefore, this.#problems);
    this.#groups = new Groups(this.#by, () => this.#measures.map(startState), this.#problems);
  }

  /** How many records went in. */
  get seen(): number {
    return this.#seen;
  }

  /** Counts the next record; beyond 100 problems there is no use in going on, so it throws them. */
  add(record: object): void {
    if (this.#problems.length >= MOST_PROBLEMS) throw new CivicKpiError(this.#problems);
    const index = this.#seen++;
    const type = this.#typeOf(record, index);
    const day = type && this.#days.find((record as { readonly date?: unknown }).date, index);
    if (day !== undefined) this.#count(type as TypeCounting, record, day, index);
  }

  /** Records of a type come together, mostly: it is looked up where it changes, which saves a tenth of the time (Node 20). */
  #typeOf(record: object, index: number): TypeCounting | undefined {
    const type = (record as { readonly type?: unknown } | null)?.type;
    if (this.#last === undefined || type !== this.#lastType) {
      this.#last = this.#types.get(type) ?? this.#newType(record, index);
      this.#lastType = type;
    }
    return this.#last;
  }

  /** The tally of all records that went in, or an error with all that was wrong with them. */
  finish(): Tally {
    if (this.#problems.length > 0) throw new CivicKpiError(this.#problems);
    const groups = this.#groups.all.map(({ key, state }) => {
      return { key, figures: this.#measures.map((measure, slot) => figureOf(measure, state[slot])) };
    });
    return {
      period: this.#period,
      by: this.#by,
      measures: this.#measures.map(({ named }) => named),
      groups: inOrder(groups),
      records: recordsByType(this.#types),
    };
  }

  #count(type: TypeCounting, record: object, day: Day, index: number): void {
    const { current, previous } = type;
    const inPeriod = day.inPeriod && current !== undefined;
    const inYearBefore = day.inYearBefore && previous !== undefined;
    if (!inPeriod && !inYearBefore) {
      if (current === undefined && previous === undefined) type.unused++;
      else type.outOfPeriod++;
      return;
    }
    const group = this.#groups.find(record, day, index);
    if (group === undefined) return;
    type.counted++;
    if (inPeriod) current(group.state, record, index, day.date);
    if (!inYearBefore) return;
    type.previousYear++;
    previous(group.state, record, index, day.date);
  }

  /** A type that no measure counts is noted; what has no type is no record. */
  #newType(record: unknown, index: number): TypeCounting | undefined {
    const type = (record as { readonly type?: unknown } | null)?.type;
    if (typeof type !== "string") {
      this.#problems.push(createDocumentIssue("notARecord", [index], { value: shownValue(record) }));
      return undefined;
    }
    const unused = startType(undefined, undefined);
    this.#types.set(type, unused);
    return unused;
  }
}

function compileTypes(
  measures: readonly ReadMeasure[],
  period: Period,
  yearBefore: Period,
  problems: Issue[],
): Map<unknown, TypeCounting> {
  const counters = measures.map((measure, slot) => {
    return { ...measure, count: compileCounter(measure, slot, problems) };
  });
  const counterOf = (wanted: string, previous: boolean): Counter | undefined =>
    joinCounters(
      counters.filter(({ type, previousYear }) => type === wanted && previousYear === previous),
      (condition) => compileCondition(condition, (previous ? yearBefore : period).end, problems),
    );
  return new Map(measures.map(({ type }) => [type, startType(counterOf(type, false), counterOf(type, true))]));
}

function startType(current: Counter | undefined, previous: Counter | undefined): TypeCounting {
  return { current, previous, counted: 0, previousYear: 0, outOfPeriod: 0, unused: 0 };
}

function recordsByType(types: ReadonlyMap<unknown, TypeCounting>): RecordsOfType[] {
  return [...types]
    .map(([type, { counted, previousYear, outOfPeriod, unused }]) => {
      return { type: String(type), counted, previousYear, outOfPeriod, unused };
    })
    .sort((left, right) => compareTexts(left.type, right.type));
}
