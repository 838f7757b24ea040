import type { IssueCode, IssueFacts } from "./facts.ts";
/** Where in the data an issue is: the keys and indexes that lead to it. */
export type IssuePath = readonly (string | number)[];
/**
 * One thing that is wrong with what was handed in.
 *
 * `message` is English and complete by itself; `describeIssue` gives it in either language. `facts` are the plain
 * values that the message is made of.
 */
export type Issue<Code extends IssueCode = IssueCode> = Code extends IssueCode ? {
    readonly code: Code;
    readonly path: IssuePath;
    readonly message: string;
    readonly facts: IssueFacts[Code];
} : never;
/** Makes an issue whose message is written from its facts. */
export declare function createIssue<Code extends IssueCode>(code: Code, path: IssuePath, facts: IssueFacts[Code]): Issue<Code>;
/** The same issue, found within something that stands at a path of its own. */
export declare function withinPath(issue: Issue, outer: IssuePath): Issue;
/** A message behind the path that it belongs to. */
export declare function placed(path: IssuePath, text: string): string;
/** A path as people write it: `goals[0].indicators[1].weight`, `["1.1"].inputs.甲`. */
export declare function shownPath(path: IssuePath): string;
