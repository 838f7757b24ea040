/**
 * Times functions in turns, so that what else the machine does falls on all of them, and gives the median of each in
 * nanoseconds a call. `calls` is how many calls one run of a function makes.
 */
export async function interleaved(candidates, { rounds = 9, warmup = 3 } = {}) {
  const times = candidates.map(() => []);
  for (let round = -warmup; round < rounds; round++)
    for (const [index, { run, calls }] of candidates.entries()) {
      globalThis.gc?.();
      const start = process.hrtime.bigint();
      await run();
      if (round >= 0) times[index].push(Number(process.hrtime.bigint() - start) / calls);
    }
  return candidates.map((candidate, index) => ({ ...candidate, nanoseconds: median(times[index]) }));
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
