import { createIssue, type Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { FieldValue } from "../plan/measure.ts";
import type { CountingState } from "./counter.ts";
import type { Day } from "./day.ts";
import { fieldReader } from "./record.ts";
import { isScalar, withoutSign } from "./scalar.ts";

/** One group while its records are counted. */
export interface CountingGroup {
  readonly key: readonly FieldValue[];
  readonly state: CountingState;
}

type KeyReader = (record: object, day: Day) => unknown;

/** A level of groups: by a key's value either the next level or, at the last one, the group. */
type Level = Map<unknown, Level | CountingGroup>;

/** The groups of a tally, one map within another for each of its `by`, so that no key is ever put together as text. */
export class Groups {
  readonly #by: readonly string[];
  readonly #readers: readonly KeyReader[];
  readonly #start: () => CountingState;
  readonly #problems: Issue[];
  readonly #root: Level = new Map();
  readonly #all: CountingGroup[] = [];

  constructor(by: readonly string[], start: () => CountingState, problems: Issue[]) {
    this.#by = by;
    this.#readers = by.length === 0 ? [() => null] : by.map(keyReader);
    this.#start = start;
    this.#problems = problems;
    if (by.length === 0) this.#root.set(null, this.#create([]));
  }

  get all(): readonly CountingGroup[] {
    return this.#all;
  }

  /** The group of the record at this index; a key that is no plain value is added to the problems. */
  find(record: object, day: Day, index: number): CountingGroup | undefined {
    let found: Level | CountingGroup | undefined = this.#root;
    for (const read of this.#readers) found = (found as Level | undefined)?.get(read(record, day) ?? null);
    return (found as CountingGroup | undefined) ?? this.#add(record, day, index);
  }

  #add(record: object, day: Day, index: number): CountingGroup | undefined {
    const key = this.#readers.map((read) => withoutSign(read(record, day) ?? null));
    const wrong = key.findIndex((value) => value !== null && !isScalar(value));
    if (wrong >= 0) {
      const facts = { value: shownValue(key[wrong]) };
      this.#problems.push(createIssue("notAPlainValue", [index, this.#by[wrong] ?? ""], facts));
      return undefined;
    }
    const group = this.#create(key as FieldValue[]);
    const level = key.slice(0, -1).reduce<Level>(nextLevel, this.#root);
    level.set(key.at(-1), group);
    return group;
  }

  #create(key: readonly FieldValue[]): CountingGroup {
    const group = { key, state: this.#start() };
    this.#all.push(group);
    return group;
  }
}

function keyReader(field: string): KeyReader {
  if (field === "month") return (_, day) => day.month;
  if (field === "quarter") return (_, day) => day.quarter;
  return fieldReader(field);
}

function nextLevel(level: Level, value: unknown): Level {
  const next = (level.get(value) as Level | undefined) ?? new Map();
  level.set(value, next);
  return next;
}
