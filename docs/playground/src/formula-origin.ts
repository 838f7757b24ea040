import type { Citation, IndicatorSource, PlanSource } from "civic-kpi";
import { PUBLISHED } from "./published.ts";

/** Where a formula is printed. */
export interface FormulaOrigin {
  readonly citation: Citation;
  /** The ROC year of another plan, where that one's formula stands in for one that isn't printed. */
  readonly standsIn: number | null;
}

/**
 * Where an indicator's formula is printed: in its own plan, or, where that prints none and another plan's stands in, in
 * that one; null where it is printed nowhere.
 */
export function formulaOrigin(plan: PlanSource, indicator: IndicatorSource): FormulaOrigin | null {
  if (!isInferred(indicator)) return originIn(plan, indicator, null);
  for (const { source } of Object.values(PUBLISHED)) {
    const printed = source.goals.flatMap(({ indicators }) => indicators).find((each) => isSamePrinted(each, indicator));
    if (printed !== undefined) return originIn(source, printed, source.year);
  }
  return null;
}

function originIn(plan: PlanSource, indicator: IndicatorSource, standsIn: number | null): FormulaOrigin | null {
  const citation = completed(plan.citation, indicator.citation);
  return citation && { citation, standsIn };
}

/** Where an indicator's target is printed. */
export function targetOrigin(plan: PlanSource, indicator: IndicatorSource): Citation | null {
  return completed(plan.citation, indicator.citation);
}

function isSamePrinted(printed: IndicatorSource, { title, formula }: IndicatorSource): boolean {
  return printed.title === title && printed.formula === formula && !isInferred(printed);
}

function isInferred({ inferred = [] }: IndicatorSource): boolean {
  return inferred.includes("formula");
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
