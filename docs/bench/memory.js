import { definePlan, evaluatePlan } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { inputSets } from "./inputs.js";
import { shown, table } from "./measure.js";

const ROUND = 250_000;

/** What is left on the heap after a collection, before and after each quarter of a million scorecards. */
export function benchMemory() {
  const plan = definePlan(plan107);
  const sets = inputSets();
  const evaluate = (count) => {
    for (let call = 0; call < count; call++) evaluatePlan(plan, sets[call % sets.length]);
  };
  // The engine's own code for the hot path is made first, so that it doesn't count as left behind.
  evaluate(ROUND);
  const start = heapUsed();
  const rows = [1, 2, 3, 4].map((round) => {
    evaluate(ROUND);
    return [shown(round * ROUND, 7), shown((heapUsed() - start) / 1000)];
  });
  return table(["scorecards evaluated", "kB more on the heap than before them"], rows);
}

function heapUsed() {
  for (let times = 0; times < 3; times++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}
