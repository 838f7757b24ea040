import {
  type CountableRecord,
  type CountedBy,
  type MeasureSet,
  quarterPeriod,
  type TallySqlOptions,
  yearPeriod,
} from "civic-kpi";
import { parseRecords, plan107 } from "civic-kpi/taichung";
import { generateRecords, roadInspections } from "../generate-records/generate-records.ts";
import { HOSTILE_TYPE, hostileColumns, hostileMeasures, hostileRecords } from "./hostile-records.ts";
import { type Columns, taichungTables } from "./tables.ts";

/** Something that every engine must count as this library does. */
export interface EngineCase {
  readonly name: string;
  readonly plan: CountedBy;
  readonly options: TallySqlOptions;
}

/** Records, the tables that they are loaded into, and what is counted of them. */
export interface EngineCases {
  readonly name: string;
  readonly records: readonly CountableRecord[];
  /** Columns by table, which is named as the record type. */
  readonly tables: Readonly<Record<string, Columns>>;
  readonly cases: readonly EngineCase[];
}

const period = yearPeriod(107);

const roadMeasures: MeasureSet = {
  measures: {
    clean: { count: "roadInspection", where: { inspectedBy: "team", findings: 0 } },
    all: { count: "roadInspection", where: { inspectedBy: "team" } },
    before: { count: "roadInspection", where: { inspectedBy: "team" }, year: "previous" },
  },
};

const everyKindOfMeasure: MeasureSet = {
  measures: {
    findings: { sum: "roadInspection", field: "findings" },
    districts: { distinct: "roadInspection", field: "district", where: { thickness: "failed" } },
    last: { latest: "roadInspection", field: "flatness", where: { majorFindings: [1, 2] } },
  },
};

/** The same million records for every engine. */
export function millionInspections(): EngineCases {
  const inspections = roadInspections(107, 2018);
  return {
    name: "a million road inspections",
    records: Array.from({ length: 1_000_000 }, () => inspections.next().value),
    tables: { roadInspection: taichungTables["roadInspection"] ?? {} },
    cases: [
      { name: "by agency and month", plan: roadMeasures, options: { period, by: ["agency", "month"] } },
      {
        name: "by quarter, in every way there is to count",
        plan: everyKindOfMeasure,
        options: { period, by: "quarter" },
      },
    ],
  };
}

export function hostileNamesAndValues(): EngineCases {
  const columns = { [HOSTILE_TYPE]: ["agency"] };
  return {
    name: "hostile names and values",
    records: hostileRecords,
    tables: { [HOSTILE_TYPE]: hostileColumns },
    cases: [
      { name: "all together", plan: hostileMeasures, options: { period } },
      {
        name: "of an odd period",
        plan: hostileMeasures,
        options: { period: { start: "2018-02-28", end: "2018-06-30" } },
      },
      { name: "by every column", plan: hostileMeasures, options: { period, by: Object.keys(hostileColumns) } },
      {
        name: "by month, type and quarter",
        plan: hostileMeasures,
        options: { period: quarterPeriod(107, 4), by: ["month", "type", "quarter"] },
      },
      {
        name: "by a field that the table doesn't have",
        plan: hostileMeasures,
        options: { period, by: ["agency", "district"], columns },
      },
    ],
  };
}

/** ROC dates and foreign figures, as `parseRecords` takes them. */
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

const auditMeasures: MeasureSet = {
  measures: {
    audits: { count: "procurementAudit" },
    amount: { sum: "procurementAudit", field: "amount" },
    agencies: { distinct: "procurementAudit", field: "agency" },
  },
};

/** A year of all ten record types, parsed: nothing of it may be refused. */
export function wholeYear(): EngineCases {
  const { records, issues } = parseRecords([...generateRecords({ seed: 107, year: 2018 }), ...foreign]);
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join("\n"));
  return {
    name: "a year of all record types, ROC dates among them",
    records,
    tables: taichungTables,
    cases: [
      { name: "as plan 107 counts it", plan: plan107, options: { period } },
      {
        name: "as plan 107 counts it, by agency and quarter",
        plan: plan107,
        options: { period, by: ["agency", "quarter"] },
      },
      { name: "its procurement audits by month", plan: auditMeasures, options: { period, by: "month" } },
      {
        name: "its procurement audits by method and category",
        plan: auditMeasures,
        options: { period, by: ["method", "category"] },
      },
    ],
  };
}
