import type { FieldValue } from "../plan/measure.ts";
import { compareValues } from "./scalar.ts";
import type { TallyGroup } from "./tally.ts";

/** Groups in the one order that a tally has them in: by their keys, value by value. */
export function inOrder(groups: readonly TallyGroup[]): TallyGroup[] {
  return [...groups].sort((left, right) => compareKeys(left.key, right.key));
}

function compareKeys(left: readonly FieldValue[], right: readonly FieldValue[]): number {
  for (const [at, value] of left.entries()) {
    const order = compareValues(value, right[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
