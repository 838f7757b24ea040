import type { Rational } from "../exact/rational.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { type EvaluateOptions, judgeAll } from "./evaluate.ts";
import type { Judgement } from "./judge.ts";
import { COMPLETED_STEP, numbersOf, type ObservedInputs, observedInputs } from "./observed-inputs.ts";
import { rulesFor } from "./score.ts";
import { changeOf } from "./shortfall-change.ts";
import type { Shortfall } from "./shortfall-entry.ts";
import { noVariableText, reportedText } from "./shortfall-untold-text.ts";

/**
 * What each indicator that is not met, or behind, lacks of its annual target: as a sentence in the variable that the
 * plan names as its `lever` (by default the formula's only one), and as exact data, the others held fixed. Counts are
 * told in whole numbers, and a part doesn't exceed its whole. Where the figure was reported, or the formula gives no
 * exact answer, it says so and why.
 *
 * @throws CivicKpiError as `evaluatePlan`.
 *
 * @example
 * ```ts
 * import { shortfall } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const [leakCases] = shortfall(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * leakCases?.id; // => "1.2"
 * leakCases?.difference; // => "3"
 * leakCases?.text["zh-TW"]; // => "還差 3 件：「年度內洩密案件查察件數」須由 2 件增至 5 件。"
 * ```
 */
export function shortfall<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  observations: ObservationsOf<Source>,
  options: EvaluateOptions = {},
): readonly Shortfall[] {
  const compiled: Plan = compiledPlan(plan);
  rulesFor(compiled, options.rules);
  const { judgements } = judgeAll(compiled, observations, options.asOf);
  return compiled.indicators.flatMap((indicator, index) => {
    const judgement = judgements[index] as Judgement;
    return lacks(judgement) ? [shortfallOf(indicator, judgement, observedInputs(observations, indicator.id))] : [];
  });
}

type Lacking = Judgement & {
  readonly reached: boolean;
  readonly status: "notMet" | "behind";
  readonly judged: Rational;
};

function lacks(judgement: Judgement): judgement is Lacking {
  return judgement.status === "notMet" || judgement.status === "behind";
}

function shortfallOf(indicator: Indicator, { status, judged, reached }: Lacking, inputs: ObservedInputs): Shortfall {
  const { id, title, source, target } = indicator;
  const variable = leverOf(indicator);
  const told = { id, title: { "zh-TW": title, en: source.titleEn ?? title }, status, gap: target.subtract(judged) };
  const untold = { ...told, variable, now: null, needed: null, difference: null, heldFixed: [] };
  if (inputs === undefined) return { ...untold, kind: "reported", text: reportedText(indicator, judged, variable) };
  if (variable === null) return { ...untold, kind: "noVariable", text: noVariableText(indicator, judged) };
  const numbers = numbersOf(indicator, inputs);
  const now = numbers.get(variable) as Rational;
  const heldFixed = [...numbers].flatMap(([name, value]) => (name === variable ? [] : [{ variable: name, value }]));
  return { ...told, ...changeOf(indicator, { variable, now, heldFixed }, reached) };
}

/** The plan's lever, else the formula's only variable, else the step of a milestone list. */
function leverOf({ formula: { expression, variables }, source: { lever } }: Indicator): string | null {
  if (expression === null) return COMPLETED_STEP;
  const named = lever ?? (variables.length === 1 ? variables[0] : undefined);
  return named !== undefined && variables.includes(named) ? named : null;
}
