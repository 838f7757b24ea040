const WARM_UP = 400e6;
const SLICE = 10e6;
const LARGE_SLICE = 100e6;

/**
 * Times functions in turns of about 10 ms, so that what else the machine does falls on all of them, and gives the median
 * of each in nanoseconds a call. `calls` is how many calls one run of a function makes. Each is warmed up for as long as
 * the engine needs to compile it, and its time is the processor's, in which other programs have no part. What they
 * leave behind is collected before each round; where results are `large`, before each turn, which then lasts ten times as
 * long and collects its own. A turn that doesn't count follows, as the engine is slower for some milliseconds after it
 * was made to collect.
 */
export async function interleaved(candidates, { rounds = 31, warmUp = WARM_UP, large = false } = {}) {
  const runs = [];
  for (const { run } of candidates) runs.push(await runsInSlice(run, warmUp, large ? LARGE_SLICE : SLICE));
  const times = candidates.map(() => []);
  for (let round = 0; round < rounds; round++) {
    if (!large) {
      globalThis.gc?.();
      await processorTime(candidates[0].run, runs[0]);
    }
    for (const [index, { run, calls }] of candidates.entries()) {
      if (large) {
        globalThis.gc?.();
        await processorTime(run, runs[index]);
      }
      times[index].push((await processorTime(run, runs[index])) / runs[index] / calls);
    }
  }
  return candidates.map((candidate, index) => ({ ...candidate, nanoseconds: median(times[index]) }));
}

/** Warms a function up, and says how many runs of it make a slice. */
async function runsInSlice(run, warmUp, slice) {
  let spent = 0;
  let last = 0;
  let count = 1;
  while (spent < warmUp) {
    last = await processorTime(run, count);
    spent += last;
    if (last < slice) count *= 2;
  }
  return Math.max(1, Math.round((count * slice) / Math.max(last, 1)));
}

async function processorTime(run, count) {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A Markdown table. */
export function table(headers, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}

export function shown(value, digits = 3) {
  return Number(value.toPrecision(digits)).toLocaleString("en");
}
