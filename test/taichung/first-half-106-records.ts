import type { TaichungRecord } from "civic-kpi/taichung";

/** The days that records are dated with, from the first to the last of the half-year. */
const DAYS = ["2017-01-01", "2017-02-14", "2017-03-31", "2017-04-01", "2017-05-20", "2017-06-30"];

function times<Each>(
  count: number,
  create: (base: { id: string; date: string; agency: string }, index: number) => Each,
): Each[] {
  return Array.from({ length: count }, (_, index) => {
    const date = DAYS[index % DAYS.length] ?? "";
    return create({ id: `106-${index + 1}`, date, agency: "臺中市政府建設局" }, index);
  });
}

/** Tested and found in order: what the published counts don't say is alike in all road inspections. */
const road = {
  type: "roadInspection",
  district: "西屯區",
  selectionReasons: [],
  flatness: "passed",
  thickness: "passed",
  compaction: "passed",
  asphaltContent: "notTested",
  majorFindings: 0,
} as const;

const audit = { type: "procurementAudit", category: "works", amount: "1000000", source: "system" } as const;

/** Records that state the counts published of the first half of 106, with some beside them that must not count. */
export const firstHalf106Records: readonly TaichungRecord[] = [
  ...times(2, (base) => ({ ...base, type: "leakCase" as const, nature: "breach" as const, referred: false })),
  ...times(34, (base, index) => ({
    ...base,
    type: "publicWorksInspection" as const,
    findings: 3,
    majorFindings: index < 2 ? 1 : 0,
  })),
  ...times(32, (base) => ({ ...base, type: "disciplineCase" as const })),
  ...times(41, (base, index) => ({ ...road, ...base, inspectedBy: "team" as const, findings: index < 20 ? 0 : 1 })),
  ...times(30, (base) => ({ ...road, ...base, id: `${base.id}-own`, inspectedBy: "agency" as const, findings: 0 })),
  ...times(63, (base) => ({ ...audit, ...base, id: `${base.id}-special`, method: "special" as const })),
  ...times(42, (base) => ({ ...audit, ...base, id: `${base.id}-written`, method: "written" as const })),
  { ...audit, id: "105", date: "2016-12-31", agency: "臺中市政府建設局", method: "special" },
  { type: "disciplineCase", id: "106-late", date: "2017-07-01", agency: "臺中市政府建設局" },
];
