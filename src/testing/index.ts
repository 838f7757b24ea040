export { assertCase } from "./assert-case.ts";
export type { Boundary } from "./boundaries.ts";
export { type CaseCoverage, type Covered, caseCoverage, type IndicatorCoverage } from "./case-coverage.ts";
export type { CaseOutcome } from "./case-outcome.ts";
export type { CaseResult } from "./case-result.ts";
export { runCases } from "./run-cases.ts";
