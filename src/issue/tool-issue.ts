import { englishOfTools } from "./english-tools.ts";
import type { IssueFacts, ToolFacts } from "./facts.ts";
import { type Issue, type IssuePath, issueOf } from "./issue.ts";

/** Makes an issue that no evaluation of a plan has: its bundle is spared the text. */
export function createToolIssue<Code extends keyof ToolFacts>(
  code: Code,
  path: IssuePath,
  facts: IssueFacts[Code],
): Issue<Code> {
  return issueOf(code, path, facts, englishOfTools);
}
