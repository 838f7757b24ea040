import { createDocumentIssue } from "../issue/document-issue.ts";
import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { FieldValue } from "../plan/measure.ts";
import type { CountingState } from "./counter.ts";
import type { Day } from "./day.ts";
import { type FieldReader, fieldReader } from "./record.ts";
import { isScalar, withoutSign } from "./scalar.ts";

/** One group while its records are counted. */
export interface CountingGroup {
  readonly key: readonly FieldValue[];
  readonly state: CountingState;
}

/** What is read of a record's day rather than of the record. */
const OF_DAY = ["month", "quarter"] as const;

/** A level of groups: by a key's value either the next level or, at the last one, the group. */
type Level = Map<unknown, Level | CountingGroup>;

/**
 * The groups of a tally, one map within another, so that no key is ever put together as text. What a record's day says
 * (`month`, `quarter`) is looked up once for all records of that day; within it, each field has a map of its own.
 */
export class Groups {
  readonly #by: readonly string[];
  readonly #ofDay: readonly (typeof OF_DAY)[number][];
  readonly #first: FieldReader;
  readonly #others: readonly FieldReader[];
  readonly #start: () => CountingState;
  readonly #problems: Issue[];
  readonly #root: Level = new Map();
  readonly #levels: (Level | undefined)[] = [];
  readonly #all: CountingGroup[] = [];

  constructor(by: readonly string[], start: () => CountingState, problems: Issue[]) {
    this.#by = by;
    this.#ofDay = OF_DAY.filter((part) => by.includes(part));
    const [first = () => null, ...others] = by.filter((field) => !isOfDay(field)).map(fieldReader);
    this.#first = first;
    this.#others = others;
    this.#start = start;
    this.#problems = problems;
    if (by.length === 0) this.#root.set(null, this.#create([]));
  }

  get all(): readonly CountingGroup[] {
    return this.#all;
  }

  /** The group of the record at this index; a key that is no plain value is added to the problems. */
  find(record: object, day: Day, index: number): CountingGroup | undefined {
    const level = this.#levels[day.ordinal] ?? this.#levelOf(day);
    let found = level.get(this.#first(record) ?? null);
    for (const read of this.#others) found = (found as Level | undefined)?.get(read(record) ?? null);
    return (found as CountingGroup | undefined) ?? this.#add(record, day, index);
  }

  #add(record: object, day: Day, index: number): CountingGroup | undefined {
    const key = this.#by.map((name) => (isOfDay(name) ? day[name] : withoutSign(fieldReader(name)(record) ?? null)));
    for (const [at, name] of this.#by.entries()) {
      const value = key[at];
      if (value === null || isScalar(value)) continue;
      this.#problems.push(createDocumentIssue("notAPlainValue", [index, name], { value: shownValue(value) }));
      return undefined;
    }
    const group = this.#create(key as FieldValue[]);
    const values = [this.#first, ...this.#others].map((read) => withoutSign(read(record) ?? null));
    const level = values.slice(0, -1).reduce<Level>(nextLevel, this.#levelOf(day));
    level.set(values.at(-1), group);
    return group;
  }

  /** The level of all days with the same month or quarter, where those are asked for. */
  #levelOf(day: Day): Level {
    const level = this.#ofDay.map((part) => day[part]).reduce<Level>(nextLevel, this.#root);
    // Filled up to the day, as an array with large holes is slow to read.
    while (this.#levels.length <= day.ordinal) this.#levels.push(undefined);
    this.#levels[day.ordinal] = level;
    return level;
  }

  #create(key: readonly FieldValue[]): CountingGroup {
    const group = { key, state: this.#start() };
    this.#all.push(group);
    return group;
  }
}

function isOfDay(name: string): name is (typeof OF_DAY)[number] {
  return name === "month" || name === "quarter";
}

function nextLevel(level: Level, value: unknown): Level {
  const next = (level.get(value) as Level | undefined) ?? new Map();
  level.set(value, next);
  return next;
}
