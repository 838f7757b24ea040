import type { Condition } from "./condition.ts";
import type { Counter } from "./counter.ts";
import type { FieldCondition } from "./read-measure.ts";

/** A counter, and the conditions that a record must meet for it. */
export interface GuardedCounter {
  readonly where: readonly FieldCondition[];
  readonly count: Counter;
}

/**
 * One counter in place of several. Measures often begin alike (the team's inspections, and those of them without a finding):
 * what they have in common is asked of a record once. Undefined if there is none.
 */
export function joinCounters(
  guarded: readonly GuardedCounter[],
  compile: (condition: FieldCondition) => Condition,
): Counter | undefined {
  return guarded.length === 0 ? undefined : joined(guarded, compile);
}

function joined(guarded: readonly GuardedCounter[], compile: (condition: FieldCondition) => Condition): Counter {
  const counters = [
    ...guarded.filter(({ where }) => where.length === 0).map(({ count }) => count),
    ...byFirstCondition(guarded).map(({ condition, rest }) => onlyWhere(compile(condition), joined(rest, compile))),
  ];
  const [first, ...others] = counters;
  if (first !== undefined && others.length === 0) return first;
  return (state, record, index, date) => {
    for (const count of counters) count(state, record, index, date);
  };
}

function onlyWhere(isMet: Condition, count: Counter): Counter {
  return (state, record, index, date) => {
    if (isMet(record, index)) count(state, record, index, date);
  };
}

/** Counters with the same first condition, and what is left of their conditions without it. */
interface Branch {
  readonly condition: FieldCondition;
  readonly rest: GuardedCounter[];
}

function byFirstCondition(guarded: readonly GuardedCounter[]): readonly Branch[] {
  const branches = new Map<string, Branch>();
  for (const {
    where: [condition, ...where],
    count,
  } of guarded) {
    if (condition === undefined) continue;
    const key = JSON.stringify(condition);
    const branch = branches.get(key) ?? { condition, rest: [] };
    branch.rest.push({ where, count });
    branches.set(key, branch);
  }
  return [...branches.values()];
}
