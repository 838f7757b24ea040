import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Status } from "../score/judge.ts";
import type { PlanCases } from "../score/plan-case.ts";
import { type Boundary, boundariesOf, boundaryAt } from "./boundaries.ts";
import { type EvaluatedCase, evaluateCase } from "./evaluate-case.ts";
import { reachableStatuses } from "./reachable-statuses.ts";

/** What of a list the cases came to, and what they didn't. */
export interface Covered<Item> {
  readonly seen: readonly Item[];
  readonly missing: readonly Item[];
}

/** What of one indicator the cases cover. */
export interface IndicatorCoverage {
  readonly id: string;
  /** How many cases are about it. */
  readonly cases: number;
  /** Of the statuses that it can come to. */
  readonly statuses: Covered<Status>;
  /** Of the two sides of its target. */
  readonly boundaries: Covered<Boundary>;
}

/** What of a plan its cases cover. */
export interface CaseCoverage {
  /** Nothing is missing. */
  readonly complete: boolean;
  readonly indicators: readonly IndicatorCoverage[];
}

/**
 * What of a plan its cases cover: for each indicator the statuses that it can come to and the two sides of its target,
 * and which of them no case came to. Cases that raise errors cover nothing; whether a case passed is not asked here.
 *
 * @throws PlanError for a plan that can't be run.
 *
 * @example
 * ```ts
 * import { plan107 } from "civic-kpi/taichung";
 * import { caseCoverage } from "civic-kpi/testing";
 *
 * const inputs = { 重大缺失件數: 4, 年度抽驗件數: 40 };
 * const fourOfForty = { name: "four of forty", indicator: "2.1", inputs, expected: { value: 10 } };
 * const { complete, indicators } = caseCoverage(plan107, { version: 1, cases: [fourOfForty] });
 * complete; // => false
 * indicators[2]?.statuses; // => { seen: ["met"], missing: ["notMet", "pending", "notApplicable", "behind", "notComputable"] }
 * indicators[2]?.boundaries; // => { seen: ["justMet"], missing: ["justMissed"] }
 * ```
 */
export function caseCoverage(plan: Plan | PlanSource, { cases, rules }: PlanCases): CaseCoverage {
  const compiled: Plan = compiledPlan(plan);
  const evaluated = cases.map((planCase) => ({ id: planCase.indicator, ...evaluateCase(compiled, planCase, rules) }));
  const indicators = compiled.indicators.map((indicator) =>
    coverageOf(
      indicator,
      evaluated.filter(({ id }) => id === indicator.id),
    ),
  );
  const isWhole = ({ statuses, boundaries }: IndicatorCoverage): boolean =>
    statuses.missing.length + boundaries.missing.length === 0;
  return { complete: indicators.every(isWhole), indicators };
}

function coverageOf(indicator: Indicator, cases: readonly EvaluatedCase[]): IndicatorCoverage {
  const statuses = cases.flatMap(({ score }) => (score === null ? [] : [score.status]));
  const boundaries = cases.flatMap((each) => {
    const observation = each.score === null ? undefined : each.observation;
    return observation === undefined ? [] : (boundaryAt(indicator, observation) ?? []);
  });
  return {
    id: indicator.id,
    cases: cases.length,
    statuses: covered(reachableStatuses(indicator), statuses),
    boundaries: covered(boundariesOf(indicator), boundaries),
  };
}

function covered<Item>(wanted: readonly Item[], found: readonly Item[]): Covered<Item> {
  return {
    seen: wanted.filter((each) => found.includes(each)),
    missing: wanted.filter((each) => !found.includes(each)),
  };
}
