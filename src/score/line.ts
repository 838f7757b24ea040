import type { Rational } from "../exact/rational.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Light } from "../plan/rules.ts";
import type { Basis } from "./actual.ts";
import type { Judgement, Status } from "./judge.ts";
import type { IndicatorScore } from "./scorecard.ts";

/** The line of an indicator, however it was found: all lines are of one shape, and no object is made for its parts. */
export function lineOf(
  indicator: Indicator,
  status: Status,
  final: boolean,
  overdue: boolean,
  basis: Basis | null,
  actual: Rational | null,
  achievement: Rational | null,
  points: Rational | null,
  light: Light,
): IndicatorScore {
  return {
    id: indicator.id,
    title: indicator.title,
    weight: indicator.weight,
    unit: indicator.unit,
    direction: indicator.direction,
    target: indicator.target,
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

/** The line of an indicator without a figure, and why it has none. */
export function lineWithout(
  indicator: Indicator,
  { status, final, overdue }: Judgement,
  reason: string,
): IndicatorScore {
  return { ...lineOf(indicator, status, final, overdue, null, null, null, null, "white"), reason };
}
