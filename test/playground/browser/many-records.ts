import { writeFileSync } from "node:fs";
import { roadInspections } from "../../generate-records/generate-records.ts";

const FILE = ".generated/many-records.ndjson";

/** A file of 100,000 road inspections of 2018 and the year before. */
export function manyRecords(): string {
  const records = roadInspections(6, 2018);
  const lines = Array.from({ length: 100_000 }, () => JSON.stringify(records.next().value));
  writeFileSync(FILE, lines.join("\n"));
  return FILE;
}
