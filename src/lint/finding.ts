import type { IssuePath } from "../issue/issue.ts";
import type { Bilingual } from "../issue/locale.ts";

/**
 * How bad a finding is: an `error` can't be run, or contradicts itself; a `warning` should be explained or changed;
 * an `information` is to be known by who reads the plan.
 */
export type Severity = "error" | "warning" | "information";

/** The name of a rule, for switching it off and for telling findings apart. docs/lint.md describes each. */
export type LintCode =
  | "notRunnable"
  | "unreadableFormula"
  | "goalWeightDiffers"
  | "totalNotHundred"
  | "unsuppliedVariable"
  | "variableNotInFormula"
  | "leverNotInFormula"
  | "unitMismatch"
  | "percentSignMissing"
  | "mixedPercent"
  | "growthIsShareDifference"
  | "targetMayBeShare"
  | "nameMayBeProse"
  | "lastStepBelowHundred"
  | "dueByNotAssessed"
  | "baselineBeyondTarget"
  | "directionContradictsTitle"
  | "servesNothing"
  | "unknownInferred"
  | "minusMayBeHyphen"
  | "duplicateTitle"
  | "titleSpeltDifferently"
  | "renamed"
  | "dropped"
  | "weightShifted"
  | "targetLoosened"
  | "targetAlreadyReached"
  | "reachedTargetKept"
  | "reportedMayBeShare";

/** One thing in a plan that is odd. */
export interface Finding {
  readonly code: LintCode;
  readonly severity: Severity;
  /** Where in the plan it is; of what was dropped, where in the previous plan. */
  readonly path: IssuePath;
  /** What was found. */
  readonly message: Bilingual;
  /** Why that is odd. */
  readonly reason: Bilingual;
  /** The title and point of the publication that asks for it, or "convention" where there is none. */
  readonly source: string;
  /** What would settle it, where one thing would. */
  readonly fix?: Bilingual;
  /** Why the rule is switched off; findings of rules in force have none. */
  readonly switchedOff?: string;
}
