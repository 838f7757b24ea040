import type { FieldValue } from "../plan/measure.ts";
import { compareValues } from "./scalar.ts";
import type { TallyGroup } from "./tally.ts";

/** Groups in the one order that a tally has them in: by their keys, value by value. */
export function inOrder(groups: readonly TallyGroup[]): TallyGroup[] {
  return [...groups].sort((left, right) => compareKeys(left.key, right.key));
}

function compareKeys(left: readonly FieldValue[], right: readonly FieldValue[]): number {
  const at = left.findIndex((value, place) => value !== right[place]);
  return compareValues(left[at] ?? null, right[at] ?? null);
}
