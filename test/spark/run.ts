import { deepStrictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type SqlRow, tallyFromRows, tallyRecords, tallySql } from "civic-kpi";
import { asFromRows } from "../records/as-from-rows.ts";
import {
  type EngineCase,
  type EngineCases,
  hostileNamesAndValues,
  millionInspections,
  wholeYear,
} from "../records/engine-cases.ts";
import { MissingPrerequisite, preparedPython } from "./prerequisites.ts";

/**
 * Runs the queries of `tallySql` on Apache Spark, in local-cluster mode with two workers, on the records that the ordinary tests
 * run them on DuckDB with, and compares with `tallyRecords`. Sets up what it needs under .generated/; the first time takes
 * minutes, as PySpark is 400 MB.
 */
const folder = import.meta.dirname;

interface SparkAnswer {
  readonly rows: ReadonlyMap<string, readonly SqlRow[]>;
  readonly version: string;
  readonly workers: number;
}

async function writeRecords(file: string, records: Iterable<object>): Promise<void> {
  const output = createWriteStream(file);
  for (const record of records) if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, "drain");
  output.end();
  await once(output, "close");
}

async function writeJob(place: string, all: readonly EngineCases[]): Promise<void> {
  const tables: object[] = [];
  const queries: object[] = [];
  for (const [number, { records, tables: own, cases }] of all.entries()) {
    for (const [type, columns] of Object.entries(own)) {
      const file = join(place, `table-${tables.length}.ndjson`);
      await writeRecords(
        file,
        records.filter((record) => record.type === type),
      );
      tables.push({ name: tableName(number, type), file, columns });
    }
    for (const each of cases)
      for (const [type, text] of Object.entries(tallySql(each.plan, sparkOptions(number, each, own))))
        queries.push({ id: queryId(number, each, type), text });
  }
  writeFileSync(join(place, "job.json"), JSON.stringify({ tables, queries }));
}

/** Cases have tables of the same types, and all are in one session. */
function tableName(number: number, type: string): string {
  return `${number} ${type}`;
}

function sparkOptions(number: number, { options }: EngineCase, tables: EngineCases["tables"]) {
  const names = Object.keys(tables).map((type) => [type, tableName(number, type)]);
  return { ...options, quote: "`", tables: Object.fromEntries(names) } as const;
}

function queryId(number: number, { name }: EngineCase, type: string): string {
  return [number, name, type].join("/");
}

function runSpark(python: string, place: string): SparkAnswer {
  const [job, answer] = [join(place, "job.json"), join(place, "rows.ndjson")];
  const env = { ...process.env, SPARK_LOCAL_DIRS: place };
  const { status } = spawnSync(python, [join(folder, "run_queries.py"), job, answer], {
    stdio: "inherit",
    env,
    cwd: place,
  });
  if (status !== 0) throw new Error(`Spark ended with status ${status}; its own words stand above`);
  const lines = readFileSync(answer, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { version, workers } = lines.pop();
  return { rows: new Map(lines.map(({ id, rows }) => [id, rows])), version, workers };
}

function compare(all: readonly EngineCases[], { rows }: SparkAnswer): void {
  for (const [number, { name, records, tables, cases }] of all.entries())
    for (const each of cases) {
      const { plan } = each;
      const types = Object.keys(tallySql(plan, sparkOptions(number, each, tables)));
      const rowsByType = Object.fromEntries(types.map((type) => [type, rows.get(queryId(number, each, type)) ?? []]));
      const counted = tallyRecords(plan, records, each.options);
      deepStrictEqual(tallyFromRows(plan, rowsByType, each.options), asFromRows(counted), `${name}, ${each.name}`);
      console.log(`equal: ${name}, ${each.name} (${records.length} records, ${counted.groups.length} groups)`);
    }
}

async function main(): Promise<void> {
  const generated = resolve(folder, "../../.generated");
  mkdirSync(generated, { recursive: true });
  const python = preparedPython(join(generated, "spark"), join(folder, "requirements.txt"));
  const place = mkdtempSync(join(tmpdir(), "civic-kpi-spark-"));
  try {
    const all = [millionInspections(), hostileNamesAndValues(), wholeYear()];
    await writeJob(place, all);
    const answer = runSpark(python, place);
    if (answer.workers !== 2) throw new Error(`Spark ran on ${answer.workers} workers, not on 2`);
    compare(all, answer);
    console.log(`Spark ${answer.version} on ${answer.workers} workers agrees with tallyRecords to the last digit.`);
  } finally {
    rmSync(place, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MissingPrerequisite)) throw error;
  console.error(`Spark can't run here. It needs ${error.message}.`);
  process.exitCode = 1;
}
