/** A plain value that a record's field is compared with. */
export type FieldValue = string | number | boolean | null;

/** A field that holds a date no later than the last day of the period counted; a field without a date doesn't. */
export interface DateLimit {
  readonly upTo: "periodEnd";
}

/**
 * The small condition of a measure: every field named must equal the value, or one of the values, given for it, or
 * hold a date within the limit given for it.
 */
export type Where = Readonly<Record<string, FieldValue | readonly FieldValue[] | DateLimit>>;

/**
 * How one variable of a formula is had from records: as data, so that a plan stays JSON.
 *
 * `"given"` says that the figure is handed over by a person and is in no record.
 */
export type Measure =
  | "given"
  | {
      readonly count: string;
      readonly where?: Where;
      readonly year?: "current" | "previous";
    }
  | {
      readonly sum: string;
      readonly field: string;
      readonly where?: Where;
      readonly year?: "current" | "previous";
    }
  | {
      readonly distinct: string;
      readonly field: string;
      readonly where?: Where;
      readonly year?: "current" | "previous";
    }
  | {
      readonly latest: string;
      readonly field: string;
      readonly where?: Where;
      readonly year?: "current" | "previous";
    };
