import { z } from "zod";
import { createDocumentIssue } from "../../issue/document-issue.ts";
import { createIssue, type Issue } from "../../issue/issue.ts";
import { closestName } from "../../issue/suggestion.ts";
import { date, text } from "./fields.ts";
import { zodIssue } from "./issue-of-zod.ts";

/** What a record says beyond its fields, one by one: parts that exceed their wholes, dates in a wrong order. */
type Check<Output> = (record: Output) => readonly Issue[];

/** What the schema of a record type is made of. */
interface RecordSchemaParts<Output> {
  readonly type: string;
  readonly fields: z.ZodRawShape;
  /** Fields that may be missing, so that a misspelt one would go unnoticed. */
  readonly optional?: readonly string[];
  /** The field that holds the record's date under its own name. */
  readonly datedBy?: string;
  readonly check?: Check<Output>;
}

/** The schema of a record type. Fields that it doesn't know are kept, but for a misspelt one of its own. */
export function recordSchema<Output extends object>({
  type,
  fields,
  optional = [],
  datedBy,
  check = () => [],
}: RecordSchemaParts<Output>): z.ZodType<Output> {
  const shape = { type: z.literal(type), id: text(), date: date(), agency: text(), ...fields };
  const known = new Set(Object.keys(shape));
  const record = z.looseObject(shape).superRefine((value, context) => {
    const misspeltFields = Object.keys(value).flatMap((field) => (known.has(field) ? [] : misspelt(field, optional)));
    for (const issue of [...misspeltFields, ...check(value as unknown as Output)]) context.addIssue(zodIssue(issue));
  });
  const dated = datedBy === undefined ? record : z.preprocess((value) => withDate(value, datedBy), record);
  return dated as unknown as z.ZodType<Output>;
}

/** The issue of a part that exceeds its whole. */
export function exceeding<Field extends string>(
  record: Readonly<Record<Field, number>>,
  part: Field,
  whole: Field,
): readonly Issue[] {
  if (record[part] <= record[whole]) return [];
  const facts = { part, partValue: String(record[part]), whole, wholeValue: String(record[whole]) };
  return [createIssue("partAboveWhole", [part], facts)];
}

/** A record whose date stands under another name has it as `date` as well. */
function withDate(value: unknown, datedBy: string): unknown {
  if (typeof value !== "object" || value === null || Object.hasOwn(value, "date")) return value;
  return { ...value, date: (value as Readonly<Record<string, unknown>>)[datedBy] };
}

function misspelt(field: string, known: readonly string[]): Issue[] {
  const suggestion = closestName(field, known);
  return suggestion === undefined ? [] : [createDocumentIssue("unknownField", [field], { field, suggestion, known })];
}
