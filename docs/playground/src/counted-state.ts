import { type Given, type Plan, type Tally, toObservations } from "civic-kpi";
import { entryFor } from "./assess.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { PlaygroundState } from "./state.ts";

/** Stands for a figure that no record counts and nobody has typed yet, while the others are put in their places. */
const OPEN = "0";

/**
 * A state with the figures of a tally. What no record counts stays as it was typed, or empty; an indicator that the
 * records say nothing of stays as it was.
 */
export function withTally(state: PlaygroundState, plan: Plan, tally: Tally): PlaygroundState {
  const uncounted = plan.indicators.flatMap(({ id, formula, source: { variables = {} } }) =>
    formula.variables
      .filter((name) => (variables[name]?.from ?? "given") === "given")
      .map((name) => ({ id, name, typed: entryFor(state, id).inputs.get(name) ?? "" })),
  );
  const given: Given = Object.fromEntries(uncounted.map(({ name }) => [name, OPEN]));
  const observations = toObservations(plan, tally, given);
  const entries = new Map(state.entries);
  for (const [id, observation] of Object.entries(observations)) {
    const entry = entryOf(observation);
    const own = uncounted.filter((each) => each.id === id);
    if (own.length < plan.indicator(id).formula.variables.length) entries.set(id, withTyped(entry, own));
  }
  return { ...state, entries };
}

function withTyped(entry: Entry, typed: readonly { readonly name: string; readonly typed: string }[]): Entry {
  if (entry.kind !== "inputs") return entry;
  const inputs = new Map(entry.inputs);
  for (const each of typed) inputs.set(each.name, each.typed);
  return { ...entry, inputs };
}
