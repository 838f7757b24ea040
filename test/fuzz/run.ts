import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { requireAllPrototypes } from "./held.ts";
import { targets } from "./targets.ts";

/** `npm run fuzz -- --executions 10000000 --seed 1 --only "a date"`: so many inputs in all, each target its share of them. */
const { values } = parseArgs({
  options: {
    executions: { type: "string", default: "10000000" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    only: { type: "string" },
  },
});
const chosen = targets.filter(({ name }) => values.only === undefined || name.includes(values.only));
const shares = chosen.reduce((sum, { share }) => sum + share, 0);
const seed = Number(values.seed);

console.log(`--seed ${seed} gives this run again`);
let done = 0;
let failed = 0;
for (const { name, share, run } of chosen) {
  const executions = Math.ceil((Number(values.executions) * share) / shares);
  const start = performance.now();
  try {
    run(executions, seed);
    requireAllPrototypes();
    done += executions;
    const seconds = (performance.now() - start) / 1000;
    console.log(`${executions.toLocaleString("en").padStart(11)} held  ${seconds.toFixed(1).padStart(7)} s  ${name}`);
  } catch (finding) {
    failed += 1;
    console.error(
      `Found in ${name}:\n${finding instanceof Error ? `${finding.message}\n${finding.cause ?? ""}` : finding}`,
    );
  }
}
console.log(`${done.toLocaleString("en")} executions held; ${failed} of ${chosen.length} targets have a finding`);
process.exitCode = failed === 0 ? 0 : 1;
