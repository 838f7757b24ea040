import { type Finding, watchFindings } from "civic-kpi/taichung";
import { expect, test } from "vitest";
import { codesOf } from "../calendar/issues-of.ts";

function finding(
  id: string,
  agency: string,
  foundOn: string,
  dueOn: string | null,
  rectifiedOn: string | null,
): Finding {
  const inspection = {
    inspectionType: "roadInspection",
    inspectionId: "1",
    kind: "厚度不足",
    severity: "minor",
  } as const;
  return { type: "finding", id, date: foundOn, agency, ...inspection, foundOn, dueOn, rectifiedOn };
}

const findings = [
  finding("in time", "建設局", "2018-04-01", "2018-05-01", "2018-05-01"),
  finding("late", "建設局", "2018-04-01", "2018-05-01", "2018-05-02"),
  finding("without a day", "建設局", "2018-04-01", null, "2018-06-30"),
  finding("due today", "建設局", "2018-06-01", "2018-06-30", null),
  finding("a day overdue", "水利局", "2018-06-01", "2018-06-29", null),
  finding("long overdue", "水利局", "2018-01-01", "2018-02-28", null),
  finding("open without a day", "水利局", "2018-01-01", null, null),
  finding("rectified later", "水利局", "2018-06-01", "2018-06-20", "2018-07-01"),
  finding("found later", "地政局", "2018-07-01", null, null),
];

const watch = watchFindings(findings, "2018-06-30");

test("what is open as of the day, the longest overdue first", () => {
  expect(watch.openFindings.map(({ finding: { id }, daysOverdue }) => [id, daysOverdue])).toEqual([
    ["long overdue", 122],
    ["rectified later", 10],
    ["a day overdue", 1],
    ["due today", 0],
    ["open without a day", 0],
  ]);
});

test("each agency's figures, and those of all", () => {
  const { asOf, agencies, openFindings, ...all } = watch;
  const rows = [{ agency: "all", ...all }, ...agencies].map((each) => [
    each.agency,
    each.findings,
    each.open,
    each.overdue,
    each.rectified,
    each.rectifiedInTime,
    each.rectificationRate?.toString(),
  ]);
  expect(rows).toEqual([
    ["all", 8, 5, 3, 3, 2, "37.5"],
    ["建設局", 4, 1, 0, 3, 2, "75"],
    ["水利局", 4, 4, 3, 0, 0, "0"],
  ]);
});

test("without findings there is no rate", () => {
  expect(watchFindings([], "2018-06-30")).toEqual({
    asOf: "2018-06-30",
    findings: 0,
    open: 0,
    overdue: 0,
    rectified: 0,
    rectifiedInTime: 0,
    rectificationRate: null,
    agencies: [],
    openFindings: [],
  });
});

test("the day may be a ROC date, and must be one", () => {
  expect(watchFindings(findings, "107/06/30")).toEqual(watch);
  expect(codesOf(() => watchFindings([], "soon"))).toEqual(["unreadableDate"]);
});
