import type { z } from "zod";
import { createDocumentIssue } from "../../issue/document-issue.ts";
import type { Issue } from "../../issue/issue.ts";
import { shownValue } from "../../issue/shown-value.ts";
import { closestName } from "../../issue/suggestion.ts";
import { issueOfZod } from "./issue-of-zod.ts";
import { recordSchemas, type TaichungRecord } from "./record-schemas.ts";

/** The records that can be counted, and all that is wrong with the others. */
export interface ParsedRecords {
  readonly records: readonly TaichungRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Checks foreign data and gives the valid records in one form: ISO dates, whole counts, amounts as text with all their digits.
 * Every problem is named with its index, field, value and remedy; a record with a problem is not among `records`.
 *
 * A record given twice (same type and id) is reported and kept once, as it came first. Between calls nothing is remembered:
 * whoever parses in batches keeps the types and ids seen, or writes them to a table whose key they are.
 *
 * @example
 * ```ts
 * import { parseRecords } from "civic-kpi/taichung";
 *
 * const { records, issues } = parseRecords([
 *   { type: "leakCase", id: "1", date: "民國107年3月5日", agency: "衛生局", nature: "leak", referred: true },
 *   { type: "leakCase", id: "2", date: "107/02/30", agency: "衛生局", nature: "breach", referred: false },
 * ]);
 * records.map(({ id, date }) => `${id} ${date}`); // => ["1 2018-03-05"]
 * issues.map(({ code, path }) => [code, path]); // => [["noSuchDay", [1, "date"]]]
 * ```
 */
export function parseRecords(values: readonly unknown[]): ParsedRecords {
  const records: TaichungRecord[] = [];
  const issues: Issue[] = [];
  const firstIndexes = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const record = parseRecord(value, index, issues);
    if (record === undefined) continue;
    const { type, id } = record;
    const first = firstIndexes.get(`${type} ${id}`);
    if (first !== undefined) {
      issues.push(createDocumentIssue("duplicateRecord", [index, "id"], { type, id: shownValue(id), first }));
      continue;
    }
    firstIndexes.set(`${type} ${id}`, index);
    records.push(record);
  }
  return { records, issues };
}

function parseRecord(value: unknown, index: number, issues: Issue[]): TaichungRecord | undefined {
  const schema = schemaOf(value, index, issues);
  const result = schema?.safeParse(value, { reportInput: true });
  if (result?.success === false) issues.push(...result.error.issues.map((found) => issueOfZod(found, [index])));
  return result?.data;
}

function schemaOf(value: unknown, index: number, issues: Issue[]): z.ZodType<TaichungRecord> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    issues.push(createDocumentIssue("notARecord", [index], { value: shownValue(value) }));
    return undefined;
  }
  const { type } = value as { readonly type?: unknown };
  if (typeof type === "string" && isRecordType(type)) return recordSchemas[type];
  const choices = Object.keys(recordSchemas);
  const suggestion = typeof type === "string" ? closestName(type, choices) : undefined;
  const facts = { value: shownValue(type), choices, ...(suggestion !== undefined && { suggestion }) };
  issues.push(createDocumentIssue("unknownRecordType", [index, "type"], facts));
  return undefined;
}

function isRecordType(type: string): type is TaichungRecord["type"] {
  return Object.hasOwn(recordSchemas, type);
}
