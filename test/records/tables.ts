/** The columns of a table, with their types; what a record has no field for is NULL. */
export type Columns = Readonly<Record<string, "VARCHAR" | "INTEGER" | "BOOLEAN">>;

const base: Columns = { type: "VARCHAR", id: "VARCHAR", date: "VARCHAR", agency: "VARCHAR" };
const findings: Columns = { findings: "INTEGER", majorFindings: "INTEGER" };

/** The columns that the records of each type have in a warehouse. */
export const taichungTables: Readonly<Record<string, Columns>> = {
  confidentialityInspection: { ...base, kind: "VARCHAR", itemsChecked: "INTEGER", itemsFailed: "INTEGER" },
  leakCase: { ...base, nature: "VARCHAR", referred: "BOOLEAN" },
  publicWorksInspection: { ...base, ...findings },
  specialAudit: { ...base, ...findings },
  finding: {
    ...base,
    inspectionType: "VARCHAR",
    inspectionId: "VARCHAR",
    kind: "VARCHAR",
    severity: "VARCHAR",
    foundOn: "VARCHAR",
    dueOn: "VARCHAR",
    rectifiedOn: "VARCHAR",
  },
  transparencyEntry: base,
  disciplineCase: base,
  roadInspection: {
    ...base,
    inspectedBy: "VARCHAR",
    district: "VARCHAR",
    flatness: "VARCHAR",
    thickness: "VARCHAR",
    compaction: "VARCHAR",
    asphaltContent: "VARCHAR",
    ...findings,
  },
  procurementAudit: { ...base, method: "VARCHAR", category: "VARCHAR", amount: "VARCHAR", source: "VARCHAR" },
  procurementAssessment: { ...base, score: "VARCHAR", noticedOn: "VARCHAR" },
};
