import { computeIndicator, definePlan, evaluatePlan, judgeTarget, toRational } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { inputSets } from "./inputs.js";
import { interleaved, shown, table } from "./measure.js";
import * as cel from "./rivals/cel.js";
import * as celText from "./rivals/cel-text.js";
import * as decimal from "./rivals/decimal.js";
import * as floats from "./rivals/floats.js";
import * as floatsTotals from "./rivals/floats-totals.js";
import * as fraction from "./rivals/fraction.js";
import * as hyperformula from "./rivals/hyperformula.js";
import * as jsonata from "./rivals/jsonata.js";
import * as mathBigNumber from "./rivals/mathjs-bignumber.js";
import * as mathNumbers from "./rivals/mathjs-numbers.js";
import * as publicodes from "./rivals/publicodes.js";

const plan = definePlan(plan107);
const sets = inputSets();

const OWN = {
  "civic-kpi, judged only": (given) =>
    plan.indicators.map((indicator) => judgeTarget(indicator, computeIndicator(indicator, given[indicator.id]))),
  "civic-kpi, scorecard": (given) => evaluatePlan(plan, given),
  "civic-kpi, scorecard as JSON": (given) => JSON.stringify(evaluatePlan(plan, given)),
  "civic-kpi, all figures as Decimals": (given) =>
    evaluatePlan(plan, given).indicators.map(({ actual, points }) => [actual.toDecimal(), points.toDecimal()]),
};

/** Every figure of ours is held to fraction.js digit for digit, not just as a double. */
const OWN_FIGURES = {
  scorecard: (given) => {
    const { points, indicators } = evaluatePlan(plan, given);
    if (points.toFraction() !== fraction.scorecard(given).points.toFraction()) throw new Error("not exact");
    return { points: points.toNumber(), indicators };
  },
};

const RIVALS = [
  floats,
  floatsTotals,
  cel,
  celText,
  fraction,
  mathNumbers,
  mathBigNumber,
  decimal,
  hyperformula,
  jsonata,
  publicodes,
];

/** Scorecards of eight indicators: time, and whether each of the 2,000 is right. */
export async function benchScorecards() {
  const own = Object.entries(OWN).map(([name, run]) => ({ name, exact: "yes", scorecard: run }));
  const timed = await interleaved([...own, ...RIVALS].map(candidate));
  const base = timed.find(({ name }) => name === floats.name).nanoseconds;
  const scorecard = timed.find(({ name }) => name === "civic-kpi, scorecard").nanoseconds;
  const rows = [];
  for (const { name, exact, nanoseconds, rival } of timed)
    rows.push([
      name,
      shown(1e9 / nanoseconds),
      shown(nanoseconds / base),
      shown(nanoseconds / scorecard),
      exact,
      await faults(name.startsWith("civic-kpi") ? OWN_FIGURES : rival),
    ]);
  const headers = ["", "scorecards/s", "time ÷ floats", "time ÷ civic-kpi scorecard", "exact", "wrong among 2,000"];
  return table(headers, rows);
}

/** Each run takes the next of the years. */
function candidate(rival) {
  const { name, exact, scorecard } = rival;
  let next = 0;
  return { name, exact, rival, run: () => scorecard(sets[next++ % sets.length]), calls: 1 };
}

/** Compared with fraction.js: statuses that differ, and totals that are not the double nearest to the exact one. */
async function faults({ scorecard }) {
  let statuses = 0;
  let totals = 0;
  for (const given of sets) {
    const right = fraction.scorecard(given);
    const { points, indicators } = await scorecard(given);
    statuses += indicators.filter(({ status }, index) => status !== right.indicators[index].status).length;
    if (Number(points) !== toRational(right.points.toFraction()).toNumber()) totals++;
  }
  return `${statuses} statuses, ${totals} totals`;
}
