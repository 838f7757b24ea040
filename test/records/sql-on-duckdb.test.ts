import type { DuckDBConnection } from "@duckdb/node-api";
import {
  type CountableRecord,
  type CountedBy,
  type MeasureSet,
  quarterPeriod,
  type Tally,
  type TallySqlOptions,
  tallyFromRows,
  tallyRecords,
  tallySql,
  yearPeriod,
} from "civic-kpi";
import { parseRecords, plan107 } from "civic-kpi/taichung";
import { beforeAll, describe, expect, test } from "vitest";
import { generateRecords, roadInspections } from "../generate-records/generate-records.ts";
import { loadTable, openDatabase, rowsOf } from "./duckdb.ts";
import { HOSTILE_TYPE, hostileColumns, hostileMeasures, hostileRecords } from "./hostile-records.ts";
import { taichungTables } from "./tables.ts";

const period = yearPeriod(107);

/** What DuckDB makes of the queries. */
async function tallyOf(database: DuckDBConnection, plan: CountedBy, options: TallySqlOptions): Promise<Tally> {
  const rows: [string, Awaited<ReturnType<typeof rowsOf>>][] = [];
  for (const [type, query] of Object.entries(tallySql(plan, options))) rows.push([type, await rowsOf(database, query)]);
  return tallyFromRows(plan, Object.fromEntries(rows), options);
}

/** What a warehouse can know: it doesn't look up records outside the period, or of types that nothing counts. */
function asFromRows(tally: Tally): Tally {
  const counted = tally.records.filter(({ unused }) => unused === 0);
  return { ...tally, records: counted.map((records) => ({ ...records, outOfPeriod: null })) };
}

describe("a million road inspections", () => {
  const records: CountableRecord[] = [];
  const database = openDatabase();

  beforeAll(async () => {
    for (const record of roadInspections(107, 2018)) if (records.push(record) === 1_000_000) break;
    await loadTable(await database, "roadInspection", taichungTables["roadInspection"] ?? {}, records);
  }, 60_000);

  test.each<[string, MeasureSet, string[]]>([
    [
      "by agency and month, as plan 107 counts them",
      {
        measures: {
          clean: { count: "roadInspection", where: { inspectedBy: "team", findings: 0 } },
          all: { count: "roadInspection", where: { inspectedBy: "team" } },
          before: { count: "roadInspection", where: { inspectedBy: "team" }, year: "previous" },
        },
      },
      ["agency", "month"],
    ],
    [
      "by quarter, in every way there is to count",
      {
        measures: {
          findings: { sum: "roadInspection", field: "findings" },
          districts: { distinct: "roadInspection", field: "district", where: { thickness: "failed" } },
          last: { latest: "roadInspection", field: "flatness", where: { majorFindings: [1, 2] } },
        },
      },
      ["quarter"],
    ],
  ])("%s", { timeout: 60_000 }, async (_, measures, by) => {
    const options = { period, by };
    const counted = tallyRecords(measures, records, options);
    expect(counted.records).toMatchObject([{ type: "roadInspection" }]);
    expect(await tallyOf(await database, measures, options)).toEqual(asFromRows(counted));
  });
});

describe("hostile names and values", () => {
  const database = openDatabase();

  beforeAll(async () => {
    await loadTable(await database, "records", { kept: "VARCHAR" }, [{ kept: "yes" }]);
    await loadTable(await database, HOSTILE_TYPE, hostileColumns, hostileRecords);
  });

  test.each<[string, TallySqlOptions]>([
    ["all together", { period }],
    ["of a period with an edge in a leap day's month", { period: { start: "2018-02-28", end: "2018-06-30" } }],
    ["by every hostile column", { period, by: Object.keys(hostileColumns) }],
    ["by month, quarter and type", { period: quarterPeriod(107, 4), by: ["month", "type", "quarter"] }],
    [
      "by a field that the table doesn't have",
      { period, by: ["agency", "district"], columns: { [HOSTILE_TYPE]: ["agency"] } },
    ],
    [
      "from a table with a catalogue and a schema",
      { period, tables: { [HOSTILE_TYPE]: ["memory", "main", HOSTILE_TYPE] } },
    ],
  ])("%s", async (_, options) => {
    const counted = tallyRecords(hostileMeasures, hostileRecords, options);
    expect(await tallyOf(await database, hostileMeasures, options)).toEqual(asFromRows(counted));
  });

  test("drop no table", async () => {
    expect(await rowsOf(await database, "SELECT * FROM records")).toEqual([{ kept: "yes" }]);
  });
});

describe("a year of records, ROC dates and foreign figures among them", () => {
  const foreign = [
    {
      type: "procurementAudit",
      id: "x'1",
      date: "107/01/01",
      agency: "O'Brien\0",
      method: "special",
      category: "works",
      amount: 1e15,
      source: "vendor",
    },
    {
      type: "procurementAudit",
      id: "x2",
      date: "民國107年12月31日",
      agency: '"; DROP',
      method: "written",
      category: "goods",
      amount: "1000000000000000.25",
      source: "public",
    },
    {
      type: "procurementAudit",
      id: "x3",
      date: "1080101",
      agency: "隔年",
      method: "written",
      category: "goods",
      amount: "1",
      source: "public",
    },
    { type: "procurementAssessment", id: "x4", agency: "政風處", score: "90.50", noticedOn: "107年11月30日" },
  ];
  const { records, issues } = parseRecords([...generateRecords({ seed: 107, year: 2018 }), ...foreign]);
  const audits: MeasureSet = {
    measures: {
      audits: { count: "procurementAudit" },
      amount: { sum: "procurementAudit", field: "amount" },
      agencies: { distinct: "procurementAudit", field: "agency" },
    },
  };
  const database = openDatabase();

  beforeAll(async () => {
    for (const [type, columns] of Object.entries(taichungTables))
      await loadTable(
        await database,
        type,
        columns,
        records.filter((record) => record.type === type),
      );
  });

  test("is without a problem", () => {
    expect(issues).toEqual([]);
  });

  test.each<[string, CountedBy, string[]]>([
    ["as plan 107 counts it", plan107, []],
    ["as plan 107 counts it, by agency and quarter", plan107, ["agency", "quarter"]],
    ["its procurement audits by month", audits, ["month"]],
    ["its procurement audits by method and category", audits, ["method", "category"]],
  ])("%s", async (_, plan, by) => {
    const options = { period, by };
    expect(await tallyOf(await database, plan, options)).toEqual(asFromRows(tallyRecords(plan, records, options)));
  });
});
