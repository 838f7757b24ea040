import type { Issue } from "./issue.ts";

/**
 * What every throwing function of this library throws: all issues at once, each with its path, value and remedy.
 *
 * @example
 * ```ts
 * import { CivicKpiError, evaluateFormula } from "civic-kpi";
 *
 * function codesOf(run: () => unknown): string[] {
 *   try {
 *     run();
 *     return [];
 *   } catch (error) {
 *     return error instanceof CivicKpiError ? error.issues.map((issue) => issue.code) : [];
 *   }
 * }
 * codesOf(() => evaluateFormula("甲/乙", { 甲: "many", 乙: Number.NaN })); // => ["notANumber", "notANumber"]
 * ```
 */
export class CivicKpiError extends Error {
  override readonly name: string = "CivicKpiError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join("\n"));
    this.issues = issues;
  }
}

/**
 * A formula that can't be read, or can't be evaluated with the inputs given.
 *
 * @example
 * ```ts
 * import { FormulaError, parseFormula } from "civic-kpi";
 *
 * let found: unknown;
 * try {
 *   parseFormula("(甲/乙");
 * } catch (error) {
 *   found = error instanceof FormulaError && error.issues[0]?.code;
 * }
 * found; // => "unclosedBracket"
 * ```
 */
export class FormulaError extends CivicKpiError {
  override readonly name: string = "FormulaError";
}

/**
 * A plan that can't be run: `issues` names all that is wrong with it.
 *
 * @example
 * ```ts
 * import { definePlan, PlanError } from "civic-kpi";
 *
 * let found: unknown;
 * try {
 *   definePlan({ version: 1, agency: "某處", year: 107, goals: [] });
 * } catch (error) {
 *   found = error instanceof PlanError;
 * }
 * found; // => true
 * ```
 */
export class PlanError extends CivicKpiError {
  override readonly name: string = "PlanError";
}
