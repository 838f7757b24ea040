import type { z } from "zod";
import { createDocumentIssue } from "../../issue/document-issue.ts";
import { createIssue, type Issue, type IssuePath, withinPath } from "../../issue/issue.ts";
import { shownValue } from "../../issue/shown-value.ts";

/** An issue of this library as zod hands it on. */
export function zodIssue(issue: Issue): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  return { code: "custom", input: null, path: [...issue.path], message: issue.message, params: { issue } };
}

/** An issue of zod, with its input, as one of this library, at the place where the record stands. */
export function issueOfZod(found: z.core.$ZodIssue, outer: IssuePath): Issue {
  const path = [...outer, ...found.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (found.code === "custom") {
    const issue = found.params?.["issue"] as Issue;
    return withinPath(issue, path.slice(0, path.length - issue.path.length));
  }
  if (found.input === undefined) return createDocumentIssue("missingField", path, { field: String(found.path.at(-1)) });
  const value = shownValue(found.input);
  if (found.code === "invalid_value")
    return createIssue("unknownChoice", path, { value, choices: found.values.map(String) });
  const expected = found.code === "invalid_type" ? found.expected : "string";
  if (expected === "boolean") return createIssue("unknownChoice", path, { value, choices: ["true", "false"] });
  return createDocumentIssue(expected === "array" ? "notAList" : "notAText", path, { value });
}
