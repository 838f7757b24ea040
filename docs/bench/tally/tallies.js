import { interleaved, shown, table } from "../measure.js";
import { roadInspections } from "./inspections.js";
import { arqueroTable, byArquero, byArqueroTable, byHand, byHandWithoutPeriod, byLodash, byPlan } from "./ways.js";

const RECORDS = 1_000_000;

/** A million road inspections by agency and month, counted by plan 107 and in other ways that come to the same. */
export async function benchTallies() {
  const records = [...roadInspections(RECORDS)];
  const columns = arqueroTable(records);
  const ways = [
    ["civic-kpi, by plan 107", () => byPlan(records)],
    ["loop with one Map, by hand", () => byHand(records)],
    ["the same without a look at the period", () => byHandWithoutPeriod(records)],
    ["lodash groupBy", () => byLodash(records)],
    ["arquero, records to columns included", () => byArquero(records)],
    ["arquero, columns at hand", () => byArqueroTable(columns)],
  ];
  const expected = checksum(byHand(records));
  for (const [name, run] of ways) if (checksum(run()) !== expected) throw new Error(`${name} counts otherwise`);
  const times = await interleaved(
    ways.map(([name, run]) => ({ name, run, calls: RECORDS })),
    { rounds: 9, large: true },
  );
  const own = times[0].nanoseconds;
  return table(
    [`${shown(RECORDS)} records by agency and month`, "ns a record", "times the time of civic-kpi"],
    times.map(({ name, nanoseconds }) => [name, shown(nanoseconds), shown(nanoseconds / own)]),
  );
}

function checksum(rows) {
  return JSON.stringify(rows.map((row) => row.join("|")).sort());
}
