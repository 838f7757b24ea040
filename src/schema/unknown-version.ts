import { createDocumentIssue } from "../issue/document-issue.ts";
import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";

/** The version of the formats of plans and of cases that this release reads and writes. */
export const FORMAT_VERSION = 1;

/** That a document names a version other than the present one, in which case nothing else of it can be judged. */
export function unknownVersion(document: unknown): Issue | undefined {
  if (typeof document !== "object" || document === null || !Object.hasOwn(document, "version")) return undefined;
  const { version } = document as { readonly version: unknown };
  if (version === FORMAT_VERSION) return undefined;
  return createDocumentIssue("unknownVersion", ["version"], { value: shownValue(version), known: FORMAT_VERSION });
}
