import type { Period } from "../calendar/period.ts";
import type { FieldValue } from "../plan/measure.ts";
import type { TallyFigure } from "./figure.ts";
import type { NamedMeasure } from "./named-measure.ts";

/** One group of records, and what each measure of its tally counted there. */
export interface TallyGroup {
  /** The group's values of the tally's `by`, in the same order; null where its records have no such field. */
  readonly key: readonly FieldValue[];
  /** One figure for each of the tally's measures, in the same order. */
  readonly figures: readonly TallyFigure[];
}

/** What became of the records of one type. */
export interface RecordsOfType {
  readonly type: string;
  /** Records dated in the period, or in the year before, where a measure looks at it. */
  readonly counted: number;
  /** Those of them that are dated in the year before. */
  readonly previousYear: number;
  /** Records with another date; null where the records stayed in a warehouse, which looks up the period's alone. */
  readonly outOfPeriod: number | null;
  /** Records of a type that no measure counts. */
  readonly unused: number;
}

/**
 * What was counted, as plain JSON: it survives a queue, and tallies of parts of the records merge by `mergeTallies` into
 * the tally of all of them.
 *
 * Groups and values stand in an order of their own (by code point), so that equal tallies are equal texts.
 */
export interface Tally {
  readonly period: Period;
  readonly by: readonly string[];
  readonly measures: readonly NamedMeasure[];
  readonly groups: readonly TallyGroup[];
  readonly records: readonly RecordsOfType[];
}

/** Which records are counted, and into which groups. */
export interface TallyOptions {
  /** The period counted; measures of the previous year count the same period a year earlier. */
  readonly period: Period;
  /**
   * What the records are grouped by: `month` and `quarter` are those of the record's date, anything else is a field of the
   * record, such as `agency` or `district`. Without it all records are one group.
   */
  readonly by?: string | readonly string[];
}
