import { HUNDRED, type Rational } from "../exact/rational.ts";
import type { Expression } from "../formula/ast.ts";
import { derivedFrom } from "../formula/explain.ts";
import type { Derivation } from "../formula/explain-derivation.ts";
import { type DerivationStep, putIn } from "../formula/explain-steps.ts";
import { formatExpression, formatFormula } from "../formula/format.ts";
import { CivicKpiError } from "../issue/error.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { IndicatorId, ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { type EvaluateOptions, judgeAll } from "./evaluate.ts";
import { explainAchievement } from "./explain-achievement.ts";
import { comparisonText, paceExplained } from "./explain-comparison.ts";
import type { IndicatorDerivation } from "./explain-derivation.ts";
import { citationOf } from "./explain-source.ts";
import { statusText } from "./explain-status.ts";
import { indicatorText } from "./explain-text.ts";
import type { Judgement } from "./judge.ts";
import { type ObservedInputs, observedInputs } from "./observed-inputs.ts";
import { rulesFor, score } from "./score.ts";
import type { IndicatorScore } from "./scorecard.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

/**
 * How one indicator's figure, status and points came about: its formula as printed with the numbers put in, each step,
 * whether the figure was computed or reported, target and pace, why its status is what it is, the achievement rule and
 * its arithmetic, the source, and what is read into the plan rather than printed; as data and as a text in Traditional
 * Chinese and English. Without a figure it says why there is none.
 *
 * @throws CivicKpiError for an id that the plan doesn't have, and as `evaluatePlan`.
 *
 * @example
 * ```ts
 * import { explainIndicator } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const derivation = explainIndicator(plan106, firstHalf106.observations, "1.2", { asOf: firstHalf106.asOf });
 * derivation.reason.en; // => "Behind: below the pace"
 * derivation.pace?.value.toFixed(3); // => "2.479"
 * derivation.achievement.reason.en; // => "A/T = 2/5 = 0.4 (A actual, T target)"
 * derivation.points; // => "2"
 * ```
 */
export function explainIndicator<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  observations: ObservationsOf<Source>,
  id: IndicatorId<Source>,
  options: EvaluateOptions = {},
): IndicatorDerivation {
  const compiled: Plan = compiledPlan(plan);
  const index = compiled.indicators.findIndex((each) => each.id === id);
  if (index < 0) throw new CivicKpiError([unknownIndicator(compiled, id, ["id"])]);
  const rules = rulesFor(compiled, options.rules);
  const { judgements, asOf } = judgeAll(compiled, observations, options.asOf);
  const indicator = compiled.indicators[index] as Indicator;
  const judgement = judgements[index] as Judgement;
  const line = score(compiled, judgements, rules, asOf).indicators[index] as IndicatorScore;
  const { actual } = judgement;
  const derivation: Omit<IndicatorDerivation, "text"> = {
    ...formulaPart(indicator, judgement, observedInputs(observations, id)),
    id,
    title: { "zh-TW": indicator.title, en: indicator.source.titleEn ?? indicator.title },
    asOf,
    basis: line.basis,
    note: (actual.value === null ? undefined : actual.note) ?? null,
    scaledToPercent: indicator.scaledToPercent,
    judged: judgement.judged,
    direction: indicator.direction,
    target: indicator.target,
    pace: paceExplained(indicator, judgement),
    comparison: comparisonText(indicator, judgement),
    status: judgement.status,
    final: judgement.final,
    overdue: judgement.overdue,
    reason: statusText(indicator, judgement),
    achievement: explainAchievement(indicator, judgement, rules, line.achievement),
    weight: indicator.weight,
    points: line.points,
    light: line.light,
    citation: citationOf(compiled, indicator),
    inferred: indicator.source.inferred ?? [],
    notice: rules.applied.notice,
  };
  return { ...derivation, text: indicatorText(derivation) };
}

/** The formula with what was observed put in; where nothing was, as it is printed. */
function formulaPart(indicator: Indicator, { actual }: Judgement, inputs: ObservedInputs): Omit<Derivation, "text"> {
  const { formula, unit } = indicator;
  const { value } = actual;
  if (inputs === undefined)
    return {
      formula: formula.text,
      canonical: formatFormula(formula),
      inputs: [],
      substituted: null,
      steps: [],
      value,
      unit,
    };
  const derived = derivedFrom(formula, inputs, value !== null);
  const steps =
    indicator.scaledToPercent && value !== null ? [...derived.steps, scalingStep(indicator, value)] : derived.steps;
  return { ...derived, steps, value, unit };
}

function scalingStep({ formula: { expression } }: Indicator, value: Rational): DerivationStep {
  const printed = formatExpression(expression as Expression);
  return { expression: `${printed}*100%`, numbers: `${putIn(value.divide(HUNDRED))}*100%`, value, unit: "%" };
}
