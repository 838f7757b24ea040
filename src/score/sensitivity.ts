import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { compiledPlan } from "../plan/define.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { type EvaluateOptions, judgeAll } from "./evaluate.ts";
import type { Judgement } from "./judge.ts";
import { rulesFor, score } from "./score.ts";
import type { IndicatorScore, Scorecard } from "./scorecard.ts";
import { type InputSensitivity, inputSensitivities } from "./sensitivity-input.ts";
import { type RuleOutcome, ruleOutcomes } from "./sensitivity-rules.ts";
import { readTiming, type Timing } from "./timing.ts";

/** The plan's percent if one indicator were left out. */
export interface DropOne {
  readonly id: string;
  readonly title: string;
  /** Of what would still be measured; null where that is nothing. */
  readonly percentOfMeasured: Rational | null;
  /** That percent less the present one, in percentage points; 0 for an indicator without a figure. */
  readonly change: Rational | null;
}

/** How sure a scorecard is: what would move it, and by how much. */
export interface Sensitivity {
  readonly scorecard: Scorecard;
  /** In the order of the plan and of its formulas; for indicators that have a figure. */
  readonly inputs: readonly InputSensitivity[];
  readonly dropOne: readonly DropOne[];
  /** The score by each achievement rule, side by side. */
  readonly rules: readonly RuleOutcome[];
}

/**
 * What a plan's score hangs on, exactly and without sampling: for each input the nearest values, below and above, at
 * which its indicator's status is another (the other inputs as they are; counts in whole numbers, parts within their
 * wholes); what the percent would be without each indicator; and the score by each achievement rule. Where a formula
 * gives no exact answer in an input, it says so and why.
 *
 * @throws CivicKpiError as `evaluatePlan`.
 *
 * @example
 * ```ts
 * import { sensitivity } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const { inputs, rules } = sensitivity(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * const major = inputs.find(({ variable }) => variable === "重大缺失件數");
 * major?.now; // => "2"
 * major?.solvable && major.above; // => { at: "5", by: "3", inclusive: true, status: "behind" }
 * major?.solvable && major.below; // => null
 * rules.map(({ rule, points }) => [rule, points?.toString()]);
 * // => [["mirror", "39"], ["ratio", "39"], ["baseline", undefined], ["binary", "37"]]
 * ```
 */
export function sensitivity<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  observations: ObservationsOf<Source>,
  options: EvaluateOptions = {},
): Sensitivity {
  const compiled: Plan = compiledPlan<PlanSource>(plan);
  const rules = rulesFor(compiled, options.rules);
  const { judgements, asOf } = judgeAll(compiled, observations, options.asOf);
  const timing = readTiming(compiled.period, asOf, []) as Timing;
  const scorecard = score(compiled, judgements, rules, asOf);
  return {
    scorecard,
    inputs: compiled.indicators.flatMap((indicator, index) =>
      inputSensitivities(indicator, judgements[index] as Judgement, observations, timing),
    ),
    dropOne: scorecard.indicators.map((line) => dropOne(scorecard, line)),
    rules: ruleOutcomes(compiled, judgements, rules, asOf),
  };
}

function dropOne({ points, measuredWeight, percentOfMeasured }: Scorecard, line: IndicatorScore): DropOne {
  const { id, title, weight } = line;
  const isMeasured = line.points !== null;
  const restWeight = isMeasured ? measuredWeight.subtract(weight) : measuredWeight;
  if (percentOfMeasured === null || restWeight.isZero()) return { id, title, percentOfMeasured: null, change: null };
  const rest = points.subtract(line.points ?? ZERO);
  const percent = rest.multiply(HUNDRED).divide(restWeight);
  return { id, title, percentOfMeasured: percent, change: percent.subtract(percentOfMeasured) };
}
