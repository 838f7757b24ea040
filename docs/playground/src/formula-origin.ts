import type { Citation, IndicatorSource, PlanSource } from "civic-kpi";
import { PUBLISHED } from "./published.ts";

/**
 * Where an indicator's formula is printed: in its own plan, or, where that prints none and another plan's stands in, in
 * that one; null where it is printed nowhere.
 */
export function formulaOrigin(plan: PlanSource, indicator: IndicatorSource): Citation | null {
  if (indicator.inferred?.includes("formula") !== true) return completed(plan.citation, indicator.citation);
  for (const { source } of Object.values(PUBLISHED)) {
    const printed = source.goals.flatMap(({ indicators }) => indicators).find((each) => isSamePrinted(each, indicator));
    if (printed !== undefined) return completed(source.citation, printed.citation);
  }
  return null;
}

/** Where an indicator's target is printed. */
export function targetOrigin(plan: PlanSource, indicator: IndicatorSource): Citation | null {
  return completed(plan.citation, indicator.citation);
}

function isSamePrinted(printed: IndicatorSource, { title, formula }: IndicatorSource): boolean {
  return printed.title === title && printed.formula === formula && printed.inferred?.includes("formula") !== true;
}

function completed(whole: Citation | undefined, own: Citation | undefined): Citation | null {
  const { document, part, page } = { ...whole, ...own };
  if (document === undefined && page === undefined) return null;
  return {
    ...(document !== undefined && { document }),
    ...(part !== undefined && { part }),
    ...(page !== undefined && { page }),
  };
}
