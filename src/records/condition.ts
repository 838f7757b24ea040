import { type IsoDate, isPlainIsoDate } from "../calendar/iso-date.ts";
import { readDate } from "../calendar/roc-date.ts";
import type { Issue } from "../issue/issue.ts";
import type { FieldValue } from "../plan/measure.ts";
import type { FieldCondition } from "./read-measure.ts";
import { fieldReader } from "./record.ts";

/** Whether a record meets a condition; what can't be compared is added to `problems`. */
export type Condition = (record: object, index: number) => boolean;

/** The condition on one field, compiled once. `periodEnd` is the last day of the period counted. */
export function compileCondition({ field, values }: FieldCondition, periodEnd: IsoDate, problems: Issue[]): Condition {
  return values === "upToPeriodEnd" ? dateUpTo(field, periodEnd, problems) : oneOf(field, values);
}

/** A missing field is null, as it is in a table. */
function oneOf(field: string, values: readonly FieldValue[]): Condition {
  const read = fieldReader(field);
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) return (record) => values.includes((read(record) ?? null) as FieldValue);
  if (only === null) return (record) => (read(record) ?? null) === null;
  if (field in Object.prototype) return (record) => read(record) === only;
  return (record) => (record as Readonly<Record<string, unknown>>)[field] === only;
}

function dateUpTo(field: string, last: IsoDate, problems: Issue[]): Condition {
  const read = fieldReader(field);
  return (record, index) => {
    const value = read(record) ?? null;
    if (value === null) return false;
    const date = isPlainIsoDate(value) ? value : readDate(value, [index, field], problems);
    return date !== undefined && date <= last;
  };
}
