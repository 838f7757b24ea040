import { ONE, type Rational } from "../exact/rational.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Light } from "../plan/rules.ts";
import { achievementOf } from "./achievement.ts";
import type { Judgement } from "./judge.ts";
import type { IndicatorScore } from "./scorecard.ts";

/** One indicator's line of a scorecard. */
export function scoreIndicator(indicator: Indicator, judgement: Judgement, rules: CompiledRules): IndicatorScore {
  const { id, title, weight, unit, direction, target } = indicator;
  const { actual, status, final, overdue } = judgement;
  if (actual.value === null) {
    return {
      id,
      title,
      weight,
      unit,
      direction,
      target,
      status,
      final,
      overdue,
      basis: null,
      actual: null,
      achievement: null,
      points: null,
      light: "white",
      reason: actual.reason,
    };
  }
  const judged = judgement.judged as Rational;
  const achievement = achievementOf(indicator, judged, target, judgement.reached as boolean, rules);
  const points = achievement === ONE ? weight : weight.multiply(achievement);
  const light = lightOf(indicator, judgement, judged, achievement, rules);
  return {
    id,
    title,
    weight,
    unit,
    direction,
    target,
    status,
    final,
    overdue,
    basis: actual.basis,
    actual: actual.value,
    achievement,
    points,
    light,
  };
}

/** The light of an achievement; before its year ends, a cumulative indicator's is that of its pace. */
function lightOf(
  indicator: Indicator,
  { pace, status }: Judgement,
  judged: Rational,
  achievement: Rational,
  rules: CompiledRules,
): Light {
  const onPace = pace !== null && (status === "onTrack" || status === "behind");
  const measured = onPace ? achievementOf(indicator, judged, pace, status === "onTrack", rules) : achievement;
  return lightAt(measured, rules);
}

function lightAt(achievement: Rational, { lights }: CompiledRules): Light {
  return lights.find(({ from }) => achievement.compare(from) >= 0)?.light ?? "red";
}
