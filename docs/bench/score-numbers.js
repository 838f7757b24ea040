import { GOALS, INDICATORS } from "./inputs.js";

/** Judges and scores eight doubles the way a team writes it by hand: a scorecard of plain numbers. */
export function scoreNumbers(values) {
  const goals = GOALS.map(({ id, weight }) => ({ id, weight, measuredWeight: 0, points: 0 }));
  const indicators = [];
  let points = 0;
  let measuredWeight = 0;
  for (let index = 0; index < INDICATORS.length; index++) {
    const { id, goalIndex, weight, target, atMost } = INDICATORS[index];
    const actual = values[index];
    const met = atMost ? actual <= target : actual >= target;
    const share = actual < 0 ? 0 : actual / target;
    const achievement = met ? 1 : Math.max(0, Math.min(1, atMost ? 2 - share : share));
    const line = weight * achievement;
    const light = met ? "green" : achievement >= 0.8 ? "yellow" : "red";
    points += line;
    measuredWeight += weight;
    goals[goalIndex].points += line;
    goals[goalIndex].measuredWeight += weight;
    indicators.push({ id, weight, target, status: met ? "met" : "notMet", actual, achievement, points: line, light });
  }
  return { points, measuredWeight, percentOfMeasured: (points / measuredWeight) * 100, goals, indicators };
}
