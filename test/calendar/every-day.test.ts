import { expect, it } from "vitest";
import { formatDate, parseDate } from "../../src/calendar/roc-date.ts";
import { everyDay } from "./every-day.ts";

it("every day of 民國 1 to 300 is read back from each form that it is written in", () => {
  const lost: string[] = [];
  for (const date of everyDay("1912-01-01", "2211-12-31")) {
    for (const form of ["roc", "rocSlash", "rocCompact"] as const) {
      if (parseDate(formatDate(date, form)) !== date) lost.push(`${date} ${form}`);
    }
    if (parseDate(date) !== date || parseDate(date.replaceAll("-", "")) !== date) lost.push(date);
  }
  expect(lost).toEqual([]);
});
