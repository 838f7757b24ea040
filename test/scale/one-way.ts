import { type CountableRecord, type Tally, tallyFromRows, tallyRecords, tallySql, tallyStream } from "civic-kpi";
import { openDatabase, rowsOf } from "../records/duckdb.ts";
import { readInspections } from "./inspection-file.ts";
import { roadMeasures, roadOptions } from "./question.ts";

/** What one way took to count a file. */
export interface Measurement {
  readonly seconds: number;
  /** Of all its threads; on a machine that is shared, the better figure. Unknown of a cluster, as is its memory. */
  readonly cpuSeconds?: number;
  /** Of the whole process, so that each way has one of its own. */
  readonly peakMegabytes?: number;
  readonly groups: number;
  readonly counted: number;
}

/** A way to count: it prepares what is there before anybody counts, and returns the count itself, which is timed. */
type Way = (file: string) => Promise<() => Tally | Promise<Tally>>;

const WAYS: Readonly<Record<string, Way>> = {
  async tallyRecords(file) {
    const records: CountableRecord[] = [];
    for await (const record of readInspections(file)) records.push(record);
    return () => tallyRecords(roadMeasures, records, roadOptions);
  },
  async tallyStream(file) {
    return () => tallyStream(roadMeasures, readInspections(file), roadOptions);
  },
  async duckdb(file) {
    const database = await openDatabase();
    await database.run(
      `CREATE TABLE "roadInspection" AS SELECT * FROM read_json('${file}', format = 'newline_delimited')`,
    );
    const { roadInspection: query = "" } = tallySql(roadMeasures, roadOptions);
    return async () => tallyFromRows(roadMeasures, { roadInspection: await rowsOf(database, query) }, roadOptions);
  },
};

async function measureWay(way: string, file: string): Promise<Measurement> {
  const prepare = WAYS[way];
  if (prepare === undefined) throw new Error(`no such way as ${way}; there are ${Object.keys(WAYS).join(", ")}`);
  const count = await prepare(file);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const tally = await count();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    groups: tally.groups.length,
    counted: tally.records[0]?.counted ?? 0,
  };
}

const [asked = "", source = ""] = process.argv.slice(2);
console.log(JSON.stringify(await measureWay(asked, source)));
