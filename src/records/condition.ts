import type { IsoDate } from "../calendar/iso-date.ts";
import { readDate } from "../calendar/roc-date.ts";
import type { Issue } from "../issue/issue.ts";
import type { FieldValue } from "../plan/measure.ts";
import type { FieldCondition } from "./read-measure.ts";
import { type FieldReader, fieldReader } from "./record.ts";

/** Whether a record meets a condition; what can't be compared is added to `problems`. */
export type Condition = (record: object, index: number) => boolean;

const ALWAYS: Condition = () => true;

/** The condition that all of these are met, compiled once. `periodEnd` is the last day of the period counted. */
export function compileWhere(where: readonly FieldCondition[], periodEnd: IsoDate, problems: Issue[]): Condition {
  const [first = ALWAYS, second, ...others] = where.map(({ field, values }) =>
    values === "upToPeriodEnd" ? dateUpTo(field, periodEnd, problems) : oneOf(fieldReader(field), values),
  );
  if (second === undefined) return first;
  const both: Condition = (record, index) => first(record, index) && second(record, index);
  return others.length === 0
    ? both
    : (record, index) => both(record, index) && others.every((met) => met(record, index));
}

/** A missing field is null, as it is in a table. */
function oneOf(read: FieldReader, values: readonly FieldValue[]): Condition {
  const [only] = values;
  if (values.length !== 1 || only === undefined)
    return (record) => values.includes((read(record) ?? null) as FieldValue);
  return only === null ? (record) => (read(record) ?? null) === null : (record) => read(record) === only;
}

function dateUpTo(field: string, last: IsoDate, problems: Issue[]): Condition {
  const read = fieldReader(field);
  return (record, index) => {
    const value = read(record) ?? null;
    const date = value === null ? undefined : readDate(value, [index, field], problems);
    return date !== undefined && date <= last;
  };
}
