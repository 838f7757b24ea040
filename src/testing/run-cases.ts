import { readNumeric } from "../exact/numeric.ts";
import { describeIssue } from "../issue/describe.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { PlanCase, PlanCases } from "../score/plan-case.ts";
import { actualOutcome, differencesBetween, expectedOutcome } from "./case-outcome.ts";
import type { CaseResult } from "./case-result.ts";
import { type EvaluatedCase, evaluateCase } from "./evaluate-case.ts";

/**
 * Runs the cases of a plan, each by itself, and says of each whether it passed, what was expected and what came. Values
 * and points are compared exactly; only where a case gives a tolerance may a value be that far off.
 *
 * What a case hands in wrongly doesn't throw: it is what the case came to, and passes where its codes are expected.
 *
 * @throws PlanError for a plan that can't be run, and CivicKpiError for expected numbers that are none.
 *
 * @example
 * ```ts
 * import { plan107 } from "civic-kpi/taichung";
 * import { runCases } from "civic-kpi/testing";
 *
 * const major = (found: number) => ({ 重大缺失件數: found, 年度抽驗件數: 40 });
 * const results = runCases(plan107, {
 *   version: 1,
 *   cases: [
 *     { name: "four of forty", indicator: "2.1", inputs: major(4), expected: { value: 10, status: "met", points: 9 } },
 *     { name: "five of forty", indicator: "2.1", inputs: major(5), expected: { value: 12.5, status: "met" } },
 *   ],
 * });
 * results.map(({ passed }) => passed); // => [true, false]
 * results[1]?.message?.["zh-TW"];
 * // => "指標 2.1 的案例「five of forty」未通過：狀態預期為 met，實為 notMet；請更正案例或其所測的內容"
 * ```
 */
export function runCases(plan: Plan | PlanSource, { cases, rules }: PlanCases): readonly CaseResult[] {
  const compiled = compiledPlan(plan);
  refuseUnreadable(cases);
  return cases.map((planCase) => resultOf(planCase, evaluateCase(compiled, planCase, rules)));
}

function refuseUnreadable(cases: readonly PlanCase[]): void {
  const problems: Issue[] = [];
  for (const [index, { expected }] of cases.entries()) {
    if ("errors" in expected) continue;
    const { value, tolerance = 0, points = null } = expected;
    for (const [name, number] of Object.entries({ value, tolerance, points }))
      if (number !== null) readNumeric(number, ["cases", index, "expected", name], problems);
  }
  if (problems.length > 0) throw new CivicKpiError(problems);
}

function resultOf(planCase: PlanCase, evaluated: EvaluatedCase): CaseResult {
  const { name, indicator } = planCase;
  const expected = expectedOutcome(planCase.expected);
  const actual = actualOutcome(planCase.expected, evaluated);
  const differences = differencesBetween(expected, actual, "errors" in planCase.expected ? {} : planCase.expected);
  if (differences.length === 0) return { name, indicator, passed: true, expected, actual, issues: [], message: null };
  const failed = createDocumentIssue("caseFailed", [], { name, indicator, differences });
  const message = { "zh-TW": describeIssue(failed, "zh-TW"), en: describeIssue(failed, "en") };
  return { name, indicator, passed: false, expected, actual, issues: [failed, ...evaluated.issues], message };
}
