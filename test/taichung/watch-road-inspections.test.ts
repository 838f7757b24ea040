import { tallyRecords, yearPeriod } from "civic-kpi";
import { roadInspectionGroups, roadInspectionMeasures, watchRoadInspections } from "civic-kpi/taichung";
import { describe, expect, test } from "vitest";
import { codesOf } from "../calendar/issues-of.ts";
import { generateRecords } from "../generate-records/generate-records.ts";

const options = { period: yearPeriod(107), by: roadInspectionGroups };

let number = 0;

function inspection(date: string, agency: string, inspectedBy: "team" | "agency", findings: number, majorFindings = 0) {
  return { type: "roadInspection", id: String(++number), date, agency, inspectedBy, findings, majorFindings };
}

function finding(date: string, agency: string, kind: string, inspectionType = "roadInspection") {
  return { type: "finding", id: String(++number), date, agency, kind, inspectionType };
}

const records = [
  inspection("2018-01-15", "建設局", "team", 0),
  inspection("2018-02-15", "建設局", "team", 2, 1),
  inspection("2018-03-31", "建設局", "agency", 0),
  inspection("2018-03-31", "水利局", "agency", 1),
  finding("2018-02-15", "建設局", "厚度不足"),
  finding("2018-02-15", "建設局", "平整度不足"),
  finding("2018-03-31", "水利局", "厚度不足"),
  finding("2018-03-31", "水利局", "驗收不實", "specialAudit"),
  finding("2018-03-31", "勞工局", "驗收不實", "specialAudit"),
  inspection("2018-04-01", "水利局", "team", 4, 2),
  ...[1, 2, 3, 4].map(() => finding("2018-04-01", "水利局", "厚度不足")),
];

const quarters = watchRoadInspections(tallyRecords(roadInspectionMeasures, records, options), {
  fewestByItself: 1,
  agencies: ["地政局", "建設局"],
});

test("there is a report for each quarter of the period", () => {
  expect(quarters.map(({ quarter }) => quarter)).toEqual(["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"]);
});

test("each agency's inspections by the team and by itself, and what they found", () => {
  const rows = quarters[0]?.agencies.map(({ agency, byTeam, byItself, passed, passRate, findings, majorFindings }) => {
    return [agency, byTeam, byItself, passed, passRate?.toFixed(2) ?? null, findings, majorFindings];
  });
  expect(rows).toEqual([
    ["地政局", 0, 0, 0, null, 0, 0],
    ["建設局", 2, 1, 2, "66.67", 2, 1],
    ["水利局", 0, 1, 0, "0.00", 1, 0],
  ]);
  expect(quarters[0]).toMatchObject({ byTeam: 2, byItself: 2, passed: 2, findings: 3, majorFindings: 1 });
  expect(quarters[0]?.passRate?.toString()).toBe("50");
});

test("month against month", () => {
  expect(
    quarters
      .flatMap(({ months }) => months.map(({ month, findings, change }) => [month, findings, change]))
      .slice(0, 5),
  ).toEqual([
    ["2018-01", 0, null],
    ["2018-02", 2, 2],
    ["2018-03", 1, -1],
    ["2018-04", 4, 3],
    ["2018-05", 0, -4],
  ]);
});

test("which kinds of findings grow, other inspections' left out", () => {
  expect(
    quarters.slice(0, 3).map(({ kinds }) => kinds.map(({ kind, findings, change }) => [kind, findings, change])),
  ).toEqual([
    [
      ["厚度不足", 2, null],
      ["平整度不足", 1, null],
    ],
    [
      ["厚度不足", 4, 2],
      ["平整度不足", 0, -1],
    ],
    [
      ["厚度不足", 0, -4],
      ["平整度不足", 0, 0],
    ],
  ]);
});

test("who has major findings, and who of those with road works inspects too little or not at all", () => {
  expect(quarters.map(({ withMajorFindings }) => withMajorFindings)).toEqual([["建設局"], ["水利局"], [], []]);
  expect(quarters.map(({ tooFewByItself }) => tooFewByItself)).toEqual([
    ["地政局"],
    ["地政局", "建設局", "水利局"],
    ["地政局", "建設局", "水利局"],
    ["地政局", "建設局", "水利局"],
  ]);
});

test("over a generated year the quarters, months and agencies add up", () => {
  const year = [...generateRecords({ seed: 3, year: 2018 })];
  const watched = watchRoadInspections(tallyRecords(roadInspectionMeasures, year, options), { fewestByItself: 3 });
  const inspected = year.filter(({ type, date }) => type === "roadInspection" && date >= "2018-01-01").length;
  for (const { byTeam, byItself, months, agencies } of watched)
    for (const parts of [months, agencies])
      expect(parts.reduce((sum, part) => sum + part.byTeam + part.byItself, 0)).toBe(byTeam + byItself);
  expect(watched.reduce((sum, { byTeam, byItself }) => sum + byTeam + byItself, 0)).toBe(inspected);
});

describe("a tally is refused", () => {
  test("of other measures, or with other groups", () => {
    const other = tallyRecords({ measures: {} }, [], { ...options, by: ["agency"] });
    expect(codesOf(() => watchRoadInspections(other, { fewestByItself: 1 }))).toEqual([
      "talliesDiffer",
      "talliesDiffer",
    ]);
  });
});
