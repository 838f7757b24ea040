import { ONE, type Rational } from "../exact/rational.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Light } from "../plan/rules.ts";
import { achievementOf } from "./achievement.ts";
import type { Judgement } from "./judge.ts";
import type { IndicatorScore } from "./scorecard.ts";

/** One indicator's line of a scorecard. */
export function scoreIndicator(indicator: Indicator, judgement: Judgement, rules: CompiledRules): IndicatorScore {
  const { actual } = judgement;
  if (actual.value === null) return { ...lineOf(indicator, judgement, WITHOUT_FIGURE), reason: actual.reason };
  const { weight, target } = indicator;
  const judged = judgement.judged as Rational;
  const achievement = achievementOf(indicator, judged, target, judgement.reached as boolean, rules);
  return lineOf(indicator, judgement, {
    basis: actual.basis,
    actual: actual.value,
    achievement,
    points: achievement === ONE ? weight : weight.multiply(achievement),
    light: lightOf(indicator, judgement, judged, achievement, rules),
  });
}

type Figures = Pick<IndicatorScore, "basis" | "actual" | "achievement" | "points" | "light">;

const WITHOUT_FIGURE: Figures = { basis: null, actual: null, achievement: null, points: null, light: "white" };

/** Written out, and in this order, so that its objects are of one shape with those of `quickLine`. */
function lineOf(
  { id, title, weight, unit, direction, target }: Indicator,
  { status, final, overdue }: Judgement,
  { basis, actual, achievement, points, light }: Figures,
): IndicatorScore {
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
    basis,
    actual,
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
