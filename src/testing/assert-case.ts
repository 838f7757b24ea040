import { CivicKpiError } from "../issue/error.ts";
import type { CaseResult } from "./case-result.ts";

/**
 * Passes a case on to any test runner: throws where it failed.
 *
 * @throws CivicKpiError with what differs, and with whatever was wrong with what the case hands in.
 *
 * @example
 * ```ts
 * import { plan107 } from "civic-kpi/taichung";
 * import { assertCase, runCases } from "civic-kpi/testing";
 *
 * const cases = [{ name: "of none", indicator: "2.1", inputs: { 重大缺失件數: 0 }, expected: { value: 0 } }];
 * runCases(plan107, { version: 1, cases }).forEach(assertCase);
 * // throws /case "of none" of 2.1 failed: errors \[missingInput\] instead of \[\]/
 * ```
 */
export function assertCase({ issues }: CaseResult): void {
  if (issues.length > 0) throw new CivicKpiError(issues);
}
