import { englishOfTables } from "./english-tables.ts";
import type { IssueFacts } from "./facts.ts";
import { type Issue, type IssuePath, issueOf } from "./issue.ts";
import type { TableFacts } from "./table-facts.ts";

/** Makes an issue of a printed table. */
export function createTableIssue<Code extends keyof TableFacts>(
  code: Code,
  path: IssuePath,
  facts: IssueFacts[Code],
): Issue<Code> {
  return issueOf(code, path, facts, englishOfTables);
}
