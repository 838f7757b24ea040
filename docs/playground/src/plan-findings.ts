import { lintPlan, type Severity } from "civic-kpi";
import type { Assessment } from "./assess.ts";
import { PUBLISHED } from "./published.ts";

/** One thing that is odd in a plan, in a reader's language. */
export interface PlanFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly reason: string;
  /** What would settle it; null where there is no one thing. */
  readonly fix: string | null;
}

/** What is odd in the plan shown; that of 107 beside what had become of that of 106. */
export function planFindings({ plan, printed, state }: Assessment): readonly PlanFinding[] {
  const { source, observations, asOf } = PUBLISHED[106];
  const isNext = state.plan.kind === "published" && state.plan.year === 107;
  const found = lintPlan(plan?.source ?? printed, isNext ? { previous: source, actuals: { asOf, observations } } : {});
  return found.map(({ severity, message, reason, fix }) => ({
    severity,
    message: message[state.locale],
    reason: reason[state.locale],
    fix: fix?.[state.locale] ?? null,
  }));
}
