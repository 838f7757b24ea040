import type { IssueCode, IssueFacts, Pointed } from "../issue/facts.ts";
import { createIssue, type Issue } from "../issue/issue.ts";

/** The codes of issues that point at a character of a formula. */
export type PointedCode = {
  [Code in IssueCode]: IssueFacts[Code] extends Pointed ? Code : never;
}[IssueCode];

/** Gathers all that is wrong with one formula's text. */
export class FormulaProblems {
  readonly issues: Issue[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add<Code extends PointedCode>(
    code: Code,
    position: number,
    facts: Omit<IssueFacts[Code], keyof Pointed>,
  ): void {
    const pointed = { text: this.#text, position, ...facts } as unknown as IssueFacts[Code];
    this.issues.push(createIssue(code, [], pointed));
  }
}
