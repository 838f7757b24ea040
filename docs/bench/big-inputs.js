import { definePlan, evaluatePlan } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { inputSets } from "./inputs.js";
import { interleaved, shown, table } from "./measure.js";
import * as floats from "./rivals/floats.js";
import * as fraction from "./rivals/fraction.js";

const plan = definePlan(plan107);

/** Above 2^53 and odd, so that counts times it are bigints that no double holds. */
const SCALE = 2n ** 60n + 1n;

/** The indicators that are a share: their value stays the same when all of their inputs grow alike. */
const SHARES = ["1.1", "2.1", "3.1", "4.1", "6.1"];

const sets = inputSets();
const bigSets = sets.map((given) => Object.fromEntries(Object.entries(given).map(grown)));

function grown([id, { inputs }]) {
  if (!SHARES.includes(id)) return [id, { inputs }];
  return [
    id,
    { inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, BigInt(value) * SCALE])) },
  ];
}

/** Scorecards whose shares are of counts beyond 2^53; the figures must be those of the small counts. */
export async function benchBigInputs() {
  for (const [index, given] of sets.entries()) {
    const expected = fraction.scorecard(given).points.toFraction();
    const big = bigSets[index];
    if (evaluatePlan(plan, big).points.toFraction() !== expected) throw new Error("civic-kpi is not exact");
    if (fraction.scorecard(big).points.toFraction() !== expected) throw new Error("fraction.js is not exact");
  }
  const [own, rival] = await interleaved([
    scorecards("civic-kpi", (given) => evaluatePlan(plan, given)),
    scorecards(fraction.name, fraction.scorecard),
  ]);
  return table(
    ["counts beyond 2^53", "scorecards/s", "time ÷ civic-kpi", "wrong among 2,000"],
    [
      ...[own, rival].map(({ name, nanoseconds }) => [
        name,
        shown(1e9 / nanoseconds),
        shown(nanoseconds / own.nanoseconds),
        "0",
      ]),
      [floats.name, "—", "—", refusal(() => floats.scorecard(bigSets[0]))],
    ],
  );
}

function scorecards(name, scorecard) {
  const calls = 500;
  const run = () => {
    for (let call = 0; call < calls; call++) scorecard(bigSets[call]);
  };
  return { name, run, calls };
}

function refusal(run) {
  try {
    run();
    return "";
  } catch (error) {
    return `takes no bigint (${error.message})`;
  }
}
