import { INDICATORS } from "../inputs.js";
import { values } from "./floats.js";

export const name = "the same, statuses and totals alone";
export const exact = "no";

/** The least that can be called scoring: no figure of an indicator, a goal, a bound. */
export function scorecard(given) {
  const actuals = values(given);
  const indicators = [];
  let points = 0;
  let measuredWeight = 0;
  for (let index = 0; index < INDICATORS.length; index++) {
    const { weight, target, atMost } = INDICATORS[index];
    const actual = actuals[index];
    if (actual === null) continue;
    const met = atMost ? actual <= target : actual >= target;
    const share = actual < 0 ? 0 : actual / target;
    points += met ? weight : weight * Math.max(0, atMost ? 2 - share : share);
    measuredWeight += weight;
    indicators.push(met ? MET : NOT_MET);
  }
  return { points, measuredWeight, indicators };
}

const MET = { status: "met" };
const NOT_MET = { status: "notMet" };
