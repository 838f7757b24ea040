import type { IsoDate } from "../calendar/iso-date.ts";

/** What every record has; its other fields are its type's own. */
export interface CountableRecord {
  /** The name of its type, such as `roadInspection`. */
  readonly type: string;
  /** Unique among the records of its type. */
  readonly id: string;
  /** The day that decides which period it counts in. */
  readonly date: IsoDate;
  readonly agency: string;
}

/** Reads one field of a record. */
export type FieldReader = (record: object) => unknown;

/** A reader for a field of any name: what a record inherits, such as `constructor`, is not a field of it. */
export function fieldReader(name: string): FieldReader {
  const read: FieldReader = (record) => (record as Readonly<Record<string, unknown>>)[name];
  return name in Object.prototype ? (record) => (Object.hasOwn(record, name) ? read(record) : undefined) : read;
}
