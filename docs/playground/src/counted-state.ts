import { type CountingMeasure, type Given, type Plan, type Tally, toObservations } from "civic-kpi";
import { entryFor } from "./assess.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { PlaygroundState } from "./state.ts";

/** Stands for a figure that no record counts and nobody has typed yet, while the others are put in their places. */
const OPEN = "0";

/**
 * A state with the figures of a tally. What no record counts stays as it was typed, or empty. An indicator of whose
 * records there was none stays as it was: a file of road inspections doesn't say that there were no leaks.
 */
export function withTally(state: PlaygroundState, plan: Plan, tally: Tally): PlaygroundState {
  const uncounted = plan.indicators.flatMap(({ id, formula, source: { variables = {} } }) =>
    formula.variables
      .filter((name) => (variables[name]?.from ?? "given") === "given")
      .map((name) => ({ id, name, typed: entryFor(state, id).inputs.get(name) ?? "" })),
  );
  const given: Given = Object.fromEntries(uncounted.map(({ name }) => [name, OPEN]));
  const observations = toObservations(plan, tally, given);
  const counted = countedIndicators(tally);
  const entries = new Map(state.entries);
  for (const [id, observation] of Object.entries(observations)) {
    const own = uncounted.filter((each) => each.id === id);
    if (counted.has(id)) entries.set(id, withTyped(entryOf(observation), own));
  }
  return { ...state, entries };
}

/** The indicators that a record was counted for. */
function countedIndicators({ measures, records }: Tally): ReadonlySet<string | null> {
  const types = new Set(records.filter(({ counted }) => counted > 0).map(({ type }) => type));
  return new Set(measures.filter(({ measure }) => types.has(typeOf(measure))).map(({ indicator }) => indicator));
}

/** The record type that a measure counts. */
function typeOf(measure: CountingMeasure): string {
  if ("count" in measure) return measure.count;
  if ("sum" in measure) return measure.sum;
  return "distinct" in measure ? measure.distinct : measure.latest;
}

function withTyped(entry: Entry, typed: readonly { readonly name: string; readonly typed: string }[]): Entry {
  if (entry.kind !== "inputs") return entry;
  const inputs = new Map(entry.inputs);
  for (const each of typed) inputs.set(each.name, each.typed);
  return { ...entry, inputs };
}
