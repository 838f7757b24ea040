import type * as z from "zod";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";
import { closestOption } from "./closest-option.ts";
import { fieldsOf, schemaAt } from "./schema-part.ts";
import { unfitIssue } from "./unfit-issue.ts";

const LONGEST_SHOWN = 80;

/** What zod finds wrong with a document as issues of this library; `schema` is what it was read with. */
export function documentIssues(
  schema: z.core.$ZodType,
  found: readonly z.core.$ZodIssue[],
  outer: IssuePath = [],
): readonly Issue[] {
  return found.flatMap((issue) => {
    const inner = issue.path as IssuePath;
    return translated(schemaAt(schema, inner), issue, [...outer, ...inner]);
  });
}

function translated(part: z.core.$ZodTypes, issue: z.core.$ZodIssue, path: IssuePath): readonly Issue[] {
  const field = String(path.at(-1));
  if (issue.code === "unrecognized_keys") return unknownFields(part, issue, path);
  if (issue.input === undefined && path.length > 0) return [createDocumentIssue("missingField", path, { field })];
  if (issue.code === "invalid_value") {
    const facts = { value: shownValue(issue.input), choices: issue.values.map(String) };
    return [createIssue("unknownChoice", path, facts)];
  }
  const { def } = part._zod;
  const meant = issue.code === "invalid_union" && def.type === "union" ? closestOption(def.options, issue) : undefined;
  return meant === undefined ? [unfitIssue(part, issue, path)] : documentIssues(meant.schema, meant.issues, path);
}

function unknownFields(
  part: z.core.$ZodTypes,
  { keys, input }: z.core.$ZodIssueUnrecognizedKeys,
  path: IssuePath,
): readonly Issue[] {
  const unknown = new Set(keys);
  const fitting = Object.keys(input as object).filter((key) => !unknown.has(key));
  const known = fieldsOf(part, fitting);
  return keys.map((field) => {
    const suggestion = closestName(field, known);
    return createDocumentIssue("unknownField", [...path, field], {
      field: field.slice(0, LONGEST_SHOWN),
      known,
      ...(suggestion !== undefined && { suggestion }),
    });
  });
}
