/** A plain value that a record's field is compared with. */
export type FieldValue = string | number | boolean | null;
/**
 * The small condition of a measure: every field named must equal the value, or one of the values, given for it.
 */
export type Where = Readonly<Record<string, FieldValue | readonly FieldValue[]>>;
/**
 * How one variable of a formula is had from records: as data, so that a plan stays JSON.
 *
 * `"given"` says that the figure is handed over by a person and is in no record.
 */
export type Measure = "given" | {
    readonly count: string;
    readonly where?: Where;
    readonly year?: "current" | "previous";
} | {
    readonly sum: string;
    readonly field: string;
    readonly where?: Where;
    readonly year?: "current" | "previous";
} | {
    readonly distinct: string;
    readonly field: string;
    readonly where?: Where;
    readonly year?: "current" | "previous";
} | {
    readonly latest: string;
    readonly field: string;
    readonly where?: Where;
    readonly year?: "current" | "previous";
};
