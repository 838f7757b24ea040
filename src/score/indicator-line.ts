import type { Rational } from "../exact/rational.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Light } from "../plan/rules.ts";
import { achievementOf } from "./achievement.ts";
import type { Judgement } from "./judge.ts";
import { lineOf, lineWithout } from "./line.ts";
import type { IndicatorScore } from "./scorecard.ts";

/** One indicator's line of a scorecard. */
export function scoreIndicator(indicator: Indicator, judgement: Judgement, rules: CompiledRules): IndicatorScore {
  const { actual, status, final, overdue } = judgement;
  if (actual.value === null) return lineWithout(indicator, judgement, actual.reason);
  const judged = judgement.judged as Rational;
  const achievement = achievementOf(indicator, judged, indicator.target, judgement.reached as boolean, rules);
  const points = indicator.weight.multiply(achievement);
  const light = lightOf(indicator, judgement, judged, achievement, rules);
  return lineOf(indicator, status, final, overdue, actual.basis, actual.value, achievement, points, light);
}

/** The light of an achievement; before its year ends, a cumulative indicator's is that of its pace. */
function lightOf(
  indicator: Indicator,
  { pace, status }: Judgement,
  judged: Rational,
  achievement: Rational,
  rules: CompiledRules,
): Light {
  const measured =
    pace !== null && status !== "met"
      ? achievementOf(indicator, judged, pace, status === "onTrack", rules)
      : achievement;
  return lightAt(measured, rules);
}

function lightAt(achievement: Rational, { lights }: CompiledRules): Light {
  return lights.find(({ from }) => achievement.compare(from) >= 0)?.light ?? "red";
}
