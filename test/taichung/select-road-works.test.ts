import { type RoadWorkCandidate, selectionReasonTitles, selectRoadWorks } from "civic-kpi/taichung";
import { expect, test } from "vitest";
import { issuesOf } from "../calendar/issues-of.ts";

test("works with a flag are picked, with all their reasons in the plan's order, the most reasons first", () => {
  const candidates = [
    { id: "無", flags: {} },
    { id: "否", flags: { lowBid: false, remoteArea: false } },
    { id: "一", flags: { volunteerFinding: true }, contractor: "甲" },
    {
      id: "全",
      flags: { volunteerFinding: true, abnormalCapacity: true, poorContractor: true, lowBid: true, remoteArea: true },
    },
    { id: "二", flags: { poorContractor: true, lowBid: true } },
    { id: "又一", flags: { remoteArea: true } },
  ];
  const selected = selectRoadWorks<RoadWorkCandidate>(candidates);
  expect(selected.map(({ candidate, reasons }) => [candidate.id, ...reasons])).toEqual([
    ["全", "remoteArea", "lowBid", "poorContractor", "abnormalCapacity", "volunteerFinding"],
    ["二", "lowBid", "poorContractor"],
    ["一", "volunteerFinding"],
    ["又一", "remoteArea"],
  ]);
  expect(selected[2]?.candidate).toBe(candidates[2]);
});

test("every reason has its title in both languages", () => {
  expect(Object.values(selectionReasonTitles).map((title) => title["zh-TW"])).toEqual([
    "偏遠地區",
    "低價搶標",
    "不良廠商",
    "承攬能量異常",
    "本處廉政志工實地勘查結果涉有缺失",
  ]);
});

test("a flag that is no criterion, or no truth value, is refused and not passed over", () => {
  const candidates = [{ id: "1", flags: JSON.parse('{"lowbid":true,"__proto__":false,"lowBid":"yes"}') }];
  expect(issuesOf(() => selectRoadWorks(candidates)).map(({ path }) => path)).toEqual([
    [0, "flags", "lowbid"],
    [0, "flags", "__proto__"],
    [0, "flags", "lowBid"],
  ]);
});
