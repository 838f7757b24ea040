import type { IsoDate } from "../../calendar/iso-date.ts";

/** What all records of the department have. */
export interface BaseRecord<Type extends string> {
  readonly type: Type;
  /** Unique among the records of its type. */
  readonly id: string;
  /** The day that decides which period the record counts in. */
  readonly date: IsoDate;
  /** The agency inspected, audited or taking part, by its full name. */
  readonly agency: string;
}
