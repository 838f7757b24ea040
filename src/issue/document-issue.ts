import { englishOfDocuments } from "./english-documents.ts";
import type { CatalogueOf, DocumentFacts, FormulaFacts, IssueFacts, PlanFacts } from "./facts.ts";
import { englishOfCalculations, type Issue, type IssuePath, issueOf } from "./issue.ts";

type Facts = FormulaFacts & PlanFacts & DocumentFacts;

const english: CatalogueOf<Facts> = /* @__PURE__ */ Object.assign({}, englishOfCalculations, englishOfDocuments);

/** Makes an issue of a document, a case, a record or a tally, or of what stands in one. */
export function createDocumentIssue<Code extends keyof Facts>(
  code: Code,
  path: IssuePath,
  facts: IssueFacts[Code],
): Issue<Code> {
  return issueOf(code, path, facts, english);
}
