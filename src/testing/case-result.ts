import type { Issue } from "../issue/issue.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { CaseOutcome } from "./case-outcome.ts";

/** What became of one case, as plain data that any test runner can take. */
export interface CaseResult {
  readonly name: string;
  /** The indicator's id. */
  readonly indicator: string;
  readonly passed: boolean;
  readonly expected: CaseOutcome;
  /** The same fields as expected; or the codes of what was wrong. */
  readonly actual: CaseOutcome;
  /** Where the case failed: that it did (`caseFailed`), and what was wrong with what it hands in; else none. */
  readonly issues: readonly Issue[];
  /** What differs, in both languages; null where the case passed. */
  readonly message: Bilingual | null;
}
