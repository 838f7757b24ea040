import type { IssueCode, IssueFacts, Pointed } from "../issue/facts.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { shortened } from "../issue/shown-value.ts";
import type { CharacterKind } from "./character.ts";

/** The codes of issues that point at a character of a formula. */
export type PointedCode = {
  [Code in IssueCode]: IssueFacts[Code] extends Pointed ? Code : never;
}[IssueCode];

/** What to say of a character that can be part of nothing where it stands. */
export function codeOfUnreadable(kind: CharacterKind): CodeOfFound {
  switch (kind) {
    case "percent":
    case "perMille":
      return "percentWithoutNumber";
    case "equals":
      return "equalsInFormula";
    case "colon":
      return "colonInFormula";
    case "comma":
    case "enumeration":
      return "separatorOutsideFunction";
    default:
      return "unexpectedCharacter";
  }
}

type CodeOfFound =
  | "percentWithoutNumber"
  | "equalsInFormula"
  | "colonInFormula"
  | "separatorOutsideFunction"
  | "unexpectedCharacter";

/** Gathers all that is wrong with one formula's text. */
export class FormulaProblems {
  readonly #text: string;
  readonly #found: { readonly issue: Issue; readonly position: number }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add<Code extends PointedCode>(code: Code, position: number, facts: Omit<IssueFacts[Code], keyof Pointed>): void {
    const quoted = Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" ? shortened(fact) : fact,
    ]);
    const pointed = { text: this.#text, position, ...Object.fromEntries(quoted) } as unknown as IssueFacts[Code];
    this.#found.push({ issue: createIssue(code, [], pointed), position });
  }

  /** Adds what is wrong with the text as a whole. */
  addOverall(issue: Issue): void {
    this.#found.push({ issue, position: 0 });
  }

  /** All of it, in the order of the text. */
  get issues(): readonly Issue[] {
    return [...this.#found].sort((left, right) => left.position - right.position).map(({ issue }) => issue);
  }
}
