import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { generateRecords } from "./generate-records.ts";

/** `tsx test/generate-records/write-records.ts --year 2018 --road-inspections 1000000 records.ndjson` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "107" },
    year: { type: "string", default: "2018" },
    "road-inspections": { type: "string", default: "280" },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error("name the file to write, such as records.ndjson");

const output = createWriteStream(file);
const wanted = {
  seed: Number(values.seed),
  year: Number(values.year),
  roadInspections: Number(values["road-inspections"]),
};
for (const record of generateRecords(wanted))
  if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, "drain");
output.end();
