import { FormulaError, type Issue, type ParseOptions, parseFormula } from "civic-kpi";

/** What is wrong with a formula's text; nothing where it is read. */
export function issuesOf(text: string, options: ParseOptions = {}): readonly Issue[] {
  try {
    parseFormula(text, options);
    return [];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.issues;
  }
}
