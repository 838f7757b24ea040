import { createDocumentIssue } from "../issue/document-issue.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { ExactSum } from "./exact-sum.ts";
import { distinctFigure, isLater, type LatestFigure, sumFigure, type TallyFigure } from "./figure.ts";
import type { MeasureParts } from "./read-measure.ts";
import { fieldReader } from "./record.ts";
import { isScalar, type Scalar, withoutSign } from "./scalar.ts";

/** What a group holds for each measure while records are counted, by the measure's index. */
export type CountingState = unknown[];

/** Counts one record of its measure's type and year into a group's state. */
export type Counter = (state: CountingState, record: object, index: number, date: string) => void;

/**
 * The counter of the measure with this index, compiled once, for the records that meet the measure's conditions; what can't
 * be counted is added to `problems`.
 */
export function compileCounter({ aggregate, field }: MeasureParts, slot: number, problems: Issue[]): Counter {
  const read = fieldReader(field);
  switch (aggregate) {
    case "count":
      return (state) => {
        state[slot] = (state[slot] as number) + 1;
      };
    case "sum":
      return (state, record, index) => {
        const value = read(record);
        if (!(state[slot] as ExactSum).add(value))
          problems.push(createIssue("notANumber", [index, field], { value: shownValue(value) }));
      };
    case "distinct":
      return (state, record, index) => {
        const value = readScalar(read(record), index, field, problems);
        if (value !== undefined) (state[slot] as Set<Scalar>).add(value);
      };
    case "latest":
      return (state, record, index, date) => {
        const value = readScalar(read(record), index, field, problems);
        const known = state[slot] as LatestFigure | null;
        if (value !== undefined && (known === null || date >= known.date))
          state[slot] = later(known, { value, date, id: idOf(record) });
      };
  }
}

/** What a measure's state is before any record. */
export function startState({ aggregate }: MeasureParts): unknown {
  switch (aggregate) {
    case "count":
      return 0;
    case "sum":
      return new ExactSum();
    case "distinct":
      return new Set();
    case "latest":
      return null;
  }
}

/** The figure that a measure's state has come to. */
export function figureOf({ aggregate }: MeasureParts, state: unknown): TallyFigure {
  if (aggregate === "sum") return sumFigure((state as ExactSum).total());
  return aggregate === "distinct" ? distinctFigure(state as Set<Scalar>) : (state as number | LatestFigure | null);
}

/** A plain value, or undefined where the field is missing; a list or an object is added to `problems`. */
function readScalar(value: unknown, index: number, field: string, problems: Issue[]): Scalar | undefined {
  if (isScalar(value)) return withoutSign(value);
  if ((value ?? null) !== null)
    problems.push(createDocumentIssue("notAPlainValue", [index, field], { value: shownValue(value) }));
  return undefined;
}

function later(known: LatestFigure | null, candidate: LatestFigure): LatestFigure {
  return known === null || isLater(candidate, known) ? candidate : known;
}

function idOf(record: object): string {
  return String((record as { readonly id?: unknown }).id);
}
