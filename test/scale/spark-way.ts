import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tallySql } from "civic-kpi";
import { taichungTables } from "../records/tables.ts";
import { preparedPython } from "../spark/prerequisites.ts";
import type { Measurement } from "./one-way.ts";
import { roadMeasures, roadOptions } from "./question.ts";

/** What Spark takes for each file, on a local cluster of two workers; one session for all, as starting one takes longest. */
export function measureSpark(place: string, files: readonly string[]): Measurement[] {
  const generated = resolve(import.meta.dirname, "../../.generated");
  mkdirSync(generated, { recursive: true });
  const python = preparedPython(join(generated, "spark"), resolve(import.meta.dirname, "../spark/requirements.txt"));
  const table = "roadInspection";
  const query = tallySql(roadMeasures, { ...roadOptions, quote: "`" })[table];
  const job = join(place, "job.json");
  writeFileSync(job, JSON.stringify({ table, columns: taichungTables[table], query, files }));
  const { status, stdout } = spawnSync(python, [join(import.meta.dirname, "time_spark.py"), job], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, SPARK_LOCAL_DIRS: place },
    cwd: place,
  });
  if (status !== 0) throw new Error(`Spark ended with status ${status}; its own words stand above`);
  const lines = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}
