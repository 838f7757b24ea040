import { english } from "./english.ts";
import type { IssueCode, IssueFacts } from "./facts.ts";
import { unicodePattern } from "./unicode-pattern.ts";

/** Where in the data an issue is: the keys and indexes that lead to it. */
export type IssuePath = readonly (string | number)[];

/**
 * One thing that is wrong with what was handed in.
 *
 * `message` is English and complete by itself; `describeIssue` gives it in either language. `facts` are the plain
 * values that the message is made of.
 */
export type Issue<Code extends IssueCode = IssueCode> = Code extends IssueCode
  ? {
      readonly code: Code;
      readonly path: IssuePath;
      readonly message: string;
      readonly facts: IssueFacts[Code];
    }
  : never;

/** Makes an issue whose message is written from its facts. */
export function createIssue<Code extends IssueCode>(code: Code, path: IssuePath, facts: IssueFacts[Code]): Issue<Code> {
  const message = placed(path, english[code](facts));
  return { code, path, message, facts } as Issue<Code>;
}

/** The same issue, found within something that stands at a path of its own. */
export function withinPath(issue: Issue, outer: IssuePath): Issue {
  const path = [...outer, ...issue.path];
  return { ...issue, path, message: placed(path, english[issue.code](issue.facts as never)) };
}

/** A message behind the path that it belongs to. */
export function placed(path: IssuePath, text: string): string {
  return path.length === 0 ? text : `${shownPath(path)}: ${text}`;
}

/** A path as people write it: `goals[0].indicators[1].weight`, `["1.1"].inputs.甲`. */
export function shownPath(path: IssuePath): string {
  return path.map(shownStep).join("").replace(/^\./, "");
}

function shownStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return unicodePattern("^[\\p{L}_][\\p{L}\\p{N}_]*$").test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
