import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { CountableRecord } from "civic-kpi";
import { roadInspections } from "../generate-records/generate-records.ts";

/** Records are written some at a time, as a write for each takes longer than to make it. */
const BATCH = 1000;

/** Writes so many road inspections, one JSON object a line. */
export async function writeInspections(file: string, count: number): Promise<void> {
  const inspections = roadInspections(107, 2018);
  const output = createWriteStream(file);
  for (let written = 0; written < count; written += BATCH) {
    const lines = Array.from({ length: Math.min(BATCH, count - written) }, () =>
      JSON.stringify(inspections.next().value),
    );
    if (!output.write(`${lines.join("\n")}\n`)) await once(output, "drain");
  }
  output.end();
  await once(output, "close");
}

/** Writes a file so many times over into another: its records are real ones, only not all different. */
export async function repeatFile(source: string, file: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    await pipeline(createReadStream(source), createWriteStream(file, { flags: "a" }));
}

/** The records of a file, one JSON object a line. */
export async function* readInspections(file: string): AsyncGenerator<CountableRecord> {
  let rest = "";
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 2 ** 18 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line);
  }
}
