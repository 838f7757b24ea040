import { z } from "zod";
import type { IsoDate } from "../../calendar/iso-date.ts";
import { readDate } from "../../calendar/roc-date.ts";
import { endingDecimals } from "../../exact/digits.ts";
import { readNumeric } from "../../exact/numeric.ts";
import { createDocumentIssue } from "../../issue/document-issue.ts";
import type { Issue, IssuePath } from "../../issue/issue.ts";
import { shownValue } from "../../issue/shown-value.ts";
import { zodIssue } from "./issue-of-zod.ts";

type Reader<Value> = (value: unknown, path: IssuePath, problems: Issue[]) => Value | undefined;

/** What every SQL engine sums exactly, as the queries of tallies have it. */
const MOST_DECIMALS = 10;
const MOST_WHOLE_DIGITS = 28;

/** A text that isn't empty. */
export function text(): z.ZodType<string> {
  return z.string().min(1);
}

/** An ISO date, from ISO or ROC text. */
export function date(): z.ZodType<IsoDate> {
  return field(readDate);
}

/** A date or null; a missing field and an empty text are null as well. */
export function dateOrNull(): z.ZodType<IsoDate | null> {
  return field((value, path, problems) =>
    value === null || value === "" ? null : readDate(value, path, problems),
  ).default(null);
}

/** A whole number from 0 up. */
export function count(): z.ZodType<number> {
  return field(readCount);
}

/** A decimal number from 0 up, as text with all its digits. */
export function amount(): z.ZodType<string> {
  return field(readAmount);
}

/** A field that is read, and told about, in this library's words; whether it is missing, zod says. */
function field<Value>(read: Reader<Value>): z.ZodType<Value> {
  return z.unknown().transform((value, context) => {
    const problems: Issue[] = [];
    const result = value === undefined ? undefined : read(value, [], problems);
    if (result !== undefined) return result;
    if (value === undefined) context.issues.push({ code: "invalid_type", expected: "nonoptional", input: value });
    context.issues.push(...problems.map(zodIssue));
    return z.NEVER;
  });
}

function readCount(value: unknown, path: IssuePath, problems: Issue[]): number | undefined {
  const read = readNumeric(value, path, []);
  if (read?.isInteger() && read.sign() >= 0 && Number.isSafeInteger(read.numerator)) return Number(read.numerator);
  problems.push(createDocumentIssue("notAWholeNumber", path, { value: shownValue(value) }));
  return undefined;
}

function readAmount(value: unknown, path: IssuePath, problems: Issue[]): string | undefined {
  const read = readNumeric(value, path, []);
  const decimals = read && endingDecimals(BigInt(read.denominator));
  const [whole = ""] = read?.toString().split(".") ?? [];
  if (
    decimals !== undefined &&
    decimals <= MOST_DECIMALS &&
    whole.length <= MOST_WHOLE_DIGITS &&
    !whole.startsWith("-")
  )
    return read?.toString();
  problems.push(
    createDocumentIssue("notAnAmount", path, {
      value: shownValue(value),
      decimals: MOST_DECIMALS,
      digits: MOST_WHOLE_DIGITS,
    }),
  );
  return undefined;
}
