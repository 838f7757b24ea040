import { GOALS, INDICATORS } from "./inputs.js";

const WEIGHT = INDICATORS.reduce((sum, { weight }) => sum + weight, 0);

/** Judges and scores eight doubles, null for what is missing, the way a team writes it by hand: a scorecard of plain numbers. */
export function scoreNumbers(values) {
  const goals = GOALS.map(({ id, weight }) => ({ id, weight, measuredWeight: 0, points: 0 }));
  const indicators = [];
  let points = 0;
  let measuredWeight = 0;
  for (let index = 0; index < INDICATORS.length; index++) {
    const { id, goalIndex, weight, target, atMost } = INDICATORS[index];
    const actual = values[index];
    if (actual === null) {
      const nothing = { actual: null, achievement: null, points: null, light: "white" };
      indicators.push({ id, weight, target, status: "pending", ...nothing });
      continue;
    }
    const met = atMost ? actual <= target : actual >= target;
    const achievement = met ? 1 : achieved(actual, target, atMost);
    const line = weight * achievement;
    const light = lightOf(achievement);
    points += line;
    measuredWeight += weight;
    goals[goalIndex].points += line;
    goals[goalIndex].measuredWeight += weight;
    indicators.push({ id, weight, target, status: met ? "met" : "notMet", actual, achievement, points: line, light });
  }
  return {
    points,
    weight: WEIGHT,
    measuredWeight,
    percentOfMeasured: measuredWeight === 0 ? null : (points / measuredWeight) * 100,
    percentOfDeclared: (points / WEIGHT) * 100,
    bounds: { lowest: points, highest: points + WEIGHT - measuredWeight },
    goals,
    indicators,
  };
}

/** A share in percent, or null where there is nothing to divide by. */
export function percent(part, whole) {
  return whole === 0 ? null : (part / whole) * 100;
}

function achieved(actual, target, atMost) {
  const share = actual < 0 ? 0 : actual / target;
  return Math.max(0, Math.min(1, atMost ? 2 - share : share));
}

function lightOf(achievement) {
  if (achievement >= 1) return "green";
  return achievement >= 0.8 ? "yellow" : "red";
}
