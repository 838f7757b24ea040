import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, shown, table } from "./measure.js";

const ROUNDS = 15;
const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Each is one script of a fresh process; `timed` is measured within it, so that the start of Node stays out. */
const CASES = {
  'import "decimal.js"': { timed: 'await import("decimal.js")' },
  'import "civic-kpi" (decimal.js within)': { timed: 'await import("civic-kpi")' },
  'import "@marcbachmann/cel-js"': { timed: 'await import("@marcbachmann/cel-js")' },
  'import "publicodes"': { timed: 'await import("publicodes")' },
  'import "mathjs"': { timed: 'await import("mathjs")' },
  "parse and compile a plan of 100 indicators, first call": {
    before: `
      const { definePlan } = await import("civic-kpi");
      const source = (await import("./hundred-indicators.js")).hundredIndicators();`,
    timed: "definePlan(source)",
  },
};

/** What a cold process pays: the cases take turns, each in a process of its own. */
export function benchCold() {
  const times = Object.keys(CASES).map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, each] of Object.values(CASES).entries()) times[index].push(milliseconds(each));
  const medians = times.map(median);
  return table(
    ["in a fresh process", "ms", "time ÷ decimal.js"],
    Object.keys(CASES).map((name, index) => [name, shown(medians[index]), shown(medians[index] / medians[0])]),
  );
}

function milliseconds({ before = "", timed }) {
  const script = `${before}
    const start = process.hrtime.bigint();
    ${timed};
    console.log(Number(process.hrtime.bigint() - start) / 1e6);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: HERE,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return Number(stdout);
}
