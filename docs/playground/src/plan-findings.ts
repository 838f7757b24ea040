import type { Locale, PlanSource } from "civic-kpi";

/** What is odd in a plan, in a reader's language. */
export function planFindings(_plan: PlanSource, _locale: Locale): readonly string[] {
  return [];
}
