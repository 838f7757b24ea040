import { type SqlRow, tallyFromRows, tallyRecords, tallySql, yearPeriod } from "civic-kpi";
import { beforeAll, describe, expect, test } from "vitest";
import { asFromRows } from "./as-from-rows.ts";
import { loadTable, openDatabase, rowsOf } from "./duckdb.ts";
import { type EngineCase, hostileNamesAndValues, millionInspections, wholeYear } from "./engine-cases.ts";
import { HOSTILE_TYPE, hostileColumns, hostileMeasures, hostileRecords } from "./hostile-records.ts";

/** Loading and counting a million records takes seconds; a busy machine gets a minute. */
const timeout = 60_000;

async function countOnDuckDB({ plan, options }: EngineCase, database: ReturnType<typeof openDatabase>) {
  const rows: [string, readonly SqlRow[]][] = [];
  for (const [type, query] of Object.entries(tallySql(plan, options)))
    rows.push([type, await rowsOf(await database, query)]);
  return tallyFromRows(plan, Object.fromEntries(rows), options);
}

describe.each([millionInspections(), hostileNamesAndValues(), wholeYear()])(
  "DuckDB counts as tallyRecords does: $name",
  ({ records, tables, cases }) => {
    const database = openDatabase();

    beforeAll(async () => {
      for (const [type, columns] of Object.entries(tables))
        await loadTable(
          await database,
          type,
          columns,
          records.filter((record) => record.type === type),
        );
    }, timeout);

    test.each(cases)("$name", { timeout }, async (each) => {
      const counted = tallyRecords(each.plan, records, each.options);
      expect(counted.groups.length).toBeGreaterThan(0);
      expect(await countOnDuckDB(each, database)).toEqual(asFromRows(counted));
    });
  },
);

test("hostile names drop no table, nor does a catalogue and a schema before them", async () => {
  const database = openDatabase();
  await loadTable(await database, "records", { kept: "VARCHAR" }, [{ kept: "yes" }]);
  await loadTable(await database, HOSTILE_TYPE, hostileColumns, hostileRecords);
  const options = { period: yearPeriod(107), tables: { [HOSTILE_TYPE]: ["memory", "main", HOSTILE_TYPE] } };
  expect(await countOnDuckDB({ name: "", plan: hostileMeasures, options }, database)).toEqual(
    asFromRows(tallyRecords(hostileMeasures, hostileRecords, options)),
  );
  expect(await rowsOf(await database, "SELECT * FROM records")).toEqual([{ kept: "yes" }]);
});
