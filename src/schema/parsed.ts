import type * as z from "zod";
import { createDocumentIssue } from "../issue/document-issue.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { documentIssues } from "./document-issue.ts";

/** What became of a document: its typed value, or everything that is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** No document is as deep; what is deeper is no field of one, and so is reported by its outermost name. */
const DEEPEST = 16;

/** Reads a document by its schema, without code made at run time, so that it works under a strict policy. */
export function parseDocument<Value>(schema: z.ZodType<Value>, document: unknown): Parsed<Value> {
  const lost = [...lostNames(document, [], new Set())];
  const result = schema.safeParse(document, { jitless: true, reportInput: true });
  const found = result.success ? [] : documentIssues(schema, result.error.issues);
  const issues = [...lost, ...found.filter(({ path }) => path.at(-1) !== "__proto__")];
  return result.success && issues.length === 0 ? { ok: true, value: result.data } : { ok: false, issues };
}

/** zod passes over the name `__proto__` where any name may stand; nothing is passed over here. */
function* lostNames(value: unknown, path: IssuePath, seen: Set<object>): Generator<Issue> {
  if (typeof value !== "object" || value === null || seen.has(value) || path.length > DEEPEST) return;
  seen.add(value);
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const at = [...path, key];
    if (key === "__proto__") yield createDocumentIssue("forbiddenName", at, { name: key });
    yield* lostNames(item, at, seen);
  }
}
