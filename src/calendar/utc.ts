import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { IsoDate } from "./iso-date.ts";

/** The context that date-fns calculates in: a day is a day in UTC, whatever the machine's time zone has left out. */
export function utc(value: Date | number | string): Date {
  return new UTCDateMini(+new Date(value));
}

/** The day that date-fns has calculated in `utc`. */
export function isoDateOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
