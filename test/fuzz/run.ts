import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { slowerThanLinear } from "./doubling.ts";
import { requireAllPrototypes } from "./held.ts";
import { targets } from "./targets.ts";

/** A round gives each target its share, so that a run that is stopped has tried them all. */
const ROUND = 100_000;

/** `npm run fuzz -- --executions 10000000 --seed 1 --only "a date"`. */
const { values } = parseArgs({
  options: {
    executions: { type: "string", default: "10000000" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    only: { type: "string", default: "" },
  },
});
const wanted = Number(values.executions);
const chosen = targets.filter(({ name }) => name.includes(values.only));
const shares = chosen.reduce((sum, { share }) => sum + share, 0);

const held = new Map(chosen.map(({ name }) => [name, 0]));
const findings = new Set<string>();
const total = (): number => [...held.values()].reduce((sum, count) => sum + count, 0);

for (let round = 0; total() < wanted && findings.size < chosen.length; round++) {
  const seed = Number(values.seed) + round;
  for (const { name, share, run } of chosen) {
    if (findings.has(name)) continue;
    const executions = Math.ceil((Math.min(ROUND, wanted) * share) / shares);
    try {
      run(executions, seed);
      requireAllPrototypes();
      held.set(name, (held.get(name) ?? 0) + executions);
    } catch (finding) {
      findings.add(name);
      const { message, cause } = finding as Error;
      console.error(`Found in ${name}, round of seed ${seed}:\n${message}\n${cause ?? ""}`);
    }
  }
  console.log(`${total().toLocaleString("en").padStart(11)} held, up to seed ${seed}`);
}

for (const [name, count] of held) console.log(`${count.toLocaleString("en").padStart(11)}  ${name}`);
console.log(`${total().toLocaleString("en").padStart(11)}  in all; findings in ${findings.size} of ${chosen.length}`);

const slow = slowerThanLinear();
console.log(`${slow.length === 0 ? "nothing" : slow.join(", ")} takes more than linear time`);
process.exitCode = findings.size === 0 && slow.length === 0 ? 0 : 1;
