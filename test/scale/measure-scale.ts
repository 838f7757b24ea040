import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { MissingPrerequisite } from "../spark/prerequisites.ts";
import { repeatFile, writeInspections } from "./inspection-file.ts";
import type { Measurement } from "./one-way.ts";
import { measureSpark } from "./spark-way.ts";

/**
 * Measures how counting grows with the records, as docs/scale.md shows it: `npx tsx test/scale/measure-scale.ts`. Ten million
 * records take 4 GB of disk; `--most 1000000` stops before them, `--ways tallyStream,duckdb` leaves the others out.
 */
const { values } = parseArgs({
  options: {
    most: { type: "string", default: "10000000" },
    ways: { type: "string", default: "tallyRecords,tallyStream,duckdb,spark" },
  },
});

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= Number(values.most));
/** Beyond it a file holds the records of the size before ten times over. */
const MOST_GENERATED = 1_000_000;
/** Beyond it the records of a file, held as objects, fill the heap that Node has unless told. */
const MOST_HELD = 3_000_000;

const ways = values.ways.split(",");
const place = mkdtempSync(join(tmpdir(), "civic-kpi-scale-"));
try {
  const files = SIZES.map((size) => join(place, `${size}.ndjson`));
  const measured = new Map(ways.map((way): [string, Measurement[]] => [way, []]));
  for (const [index, size] of SIZES.entries()) {
    const file = files[index] ?? "";
    if (size <= MOST_GENERATED) await writeInspections(file, size);
    else await repeatFile(files[index - 1] ?? "", file, 10);
    for (const [way, all] of measured)
      if (way !== "spark" && (way !== "tallyRecords" || size <= MOST_HELD)) all.push(measureAlone(way, file));
    console.error(`${size} records: ${JSON.stringify([...measured].map(([way, all]) => [way, all[index]]))}`);
  }
  if (measured.has("spark")) measured.set("spark", sparkIfThere(files));
  console.log(described(measured));
} finally {
  rmSync(place, { recursive: true });
}

/** In a process of its own, so that its memory is its own. */
function measureAlone(way: string, file: string): Measurement {
  const program = resolve(import.meta.dirname, "../../node_modules/tsx/dist/cli.mjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [program, join(import.meta.dirname, "one-way.ts"), way, file],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`${way} ended with status ${status} on ${file}`);
  return JSON.parse(stdout);
}

/** Nothing where Spark can't run, which is said. */
function sparkIfThere(files: readonly string[]): Measurement[] {
  try {
    return measureSpark(place, files);
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error;
    console.error(`Spark can't run here. It needs ${error.message}.`);
    return [];
  }
}

/** A Markdown table; every way must have counted the same. */
function described(measured: ReadonlyMap<string, readonly Measurement[]>): string {
  const rows = SIZES.map((size, index) => {
    const row = ways.map((way) => measured.get(way)?.[index]);
    const counts = new Set(row.flatMap((each) => (each === undefined ? [] : [`${each.groups}/${each.counted}`])));
    if (counts.size > 1) throw new Error(`of ${size} records the ways count differently: ${[...counts].join(", ")}`);
    return [size.toLocaleString("en"), ...row.map(shown)];
  });
  const load = loadavg().map((each) => each.toFixed(0));
  const lines = [["records", ...ways], ["---", ...ways.map(() => "---")], ...rows];
  return [
    `${availableParallelism()} cores, load ${load.join(", ")}; seconds (of processor), peak memory\n`,
    ...lines.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function shown(measurement: Measurement | undefined): string {
  if (measurement === undefined) return "–";
  const { seconds, cpuSeconds, peakMegabytes } = measurement;
  return [
    seconds.toPrecision(2),
    ...(cpuSeconds === undefined ? [] : [`(${cpuSeconds.toPrecision(2)})`]),
    ...(peakMegabytes === undefined ? [] : [`${peakMegabytes.toFixed(0)} MB`]),
  ].join(" ");
}
