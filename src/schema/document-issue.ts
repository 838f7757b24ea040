import type * as z from "zod";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";
import { closestOption } from "./closest-option.ts";
import { bare, fieldsOf, schemaAt } from "./schema-part.ts";
import { unfitIssue } from "./unfit-issue.ts";

/** What zod finds wrong with a document as issues of this library; `schema` is what it was read with. */
export function documentIssues(
  schema: z.core.$ZodType,
  found: readonly z.core.$ZodIssue[],
  outer: IssuePath = [],
): readonly Issue[] {
  return found.flatMap((issue) => {
    const inner = issue.path as IssuePath;
    const part = schemaAt(schema, inner) ?? schema;
    return translated(bare(part), issue, [...outer, ...inner]);
  });
}

function translated(part: z.core.$ZodTypes, issue: z.core.$ZodIssue, path: IssuePath): readonly Issue[] {
  const field = path.at(-1);
  if (issue.code === "unrecognized_keys") return unknownFields(part, issue, path);
  if (issue.code === "invalid_key") return [createIssue("forbiddenName", path, { name: String(field) })];
  if (issue.input === undefined && field !== undefined)
    return [createIssue("missingField", path, { field: String(field) })];
  if (issue.code === "invalid_value") {
    const facts = { value: shownValue(issue.input), choices: issue.values.map(String) };
    return [createIssue("unknownChoice", path, facts)];
  }
  const { def } = part._zod;
  const meant = issue.code === "invalid_union" ? closestOption(issue.errors) : undefined;
  const option = meant === undefined || def.type !== "union" ? undefined : def.options[meant];
  if (option === undefined || issue.code !== "invalid_union") return [unfitIssue(part, issue, path)];
  return documentIssues(option, issue.errors[meant ?? 0] ?? [], path);
}

function unknownFields(
  part: z.core.$ZodType,
  { keys, input }: z.core.$ZodIssueUnrecognizedKeys,
  path: IssuePath,
): readonly Issue[] {
  const unknown = new Set(keys);
  const known = fieldsOf(
    part,
    Object.keys(input ?? {}).filter((key) => !unknown.has(key)),
  );
  return keys.map((field) => {
    const suggestion = closestName(field, known);
    return createIssue("unknownField", [...path, field], {
      field: field.slice(0, LONGEST_SHOWN),
      known,
      ...(suggestion !== undefined && { suggestion }),
    });
  });
}

const LONGEST_SHOWN = 80;
