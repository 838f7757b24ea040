import { englishOfFormulas } from "./english-formulas.ts";
import { englishOfPlans } from "./english-plans.ts";
import type { CatalogueOf, FormulaFacts, IssueCode, IssueFacts, PlanFacts } from "./facts.ts";
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

/** The messages of formulas and plans, which whatever computes has. */
export const englishOfCalculations: CatalogueOf<FormulaFacts & PlanFacts> = /* @__PURE__ */ Object.assign(
  {},
  englishOfFormulas,
  englishOfPlans,
);

/**
 * Makes an issue of a number, a formula or a plan, whose message is written from its facts. Those of documents and tables
 * have functions of their own, so that a bundle has the texts of what it does, and no others.
 */
export function createIssue<Code extends keyof (FormulaFacts & PlanFacts)>(
  code: Code,
  path: IssuePath,
  facts: IssueFacts[Code],
): Issue<Code> {
  return issueOf(code, path, facts, englishOfCalculations);
}

/** Makes an issue whose message is written from its facts by a catalogue. */
export function issueOf<Code extends IssueCode>(
  code: Code,
  path: IssuePath,
  facts: IssueFacts[Code],
  catalogue: CatalogueOf<Pick<IssueFacts, Code>>,
): Issue<Code> {
  return { code, path, message: placed(path, catalogue[code](facts)), facts } as Issue<Code>;
}

/** The same issue, found within something that stands at a path of its own. */
export function withinPath(issue: Issue, outer: IssuePath): Issue {
  const path = [...outer, ...issue.path];
  return { ...issue, path, message: placed(path, issue.message.slice(placed(issue.path, "").length)) };
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
