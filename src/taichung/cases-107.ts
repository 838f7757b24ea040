import type { PlanCases } from "../score/plan-case.ts";

const finding = { type: "finding", agency: "建設局", inspectionType: "specialAudit" };
const entry = { type: "transparencyEntry" };
const inspection = { type: "roadInspection", agency: "建設局" };

/**
 * Cases of `plan107`: for each indicator every status that it can come to, both sides of its target, and what is easily got
 * wrong; with inputs, observations and records. The expected figures are worked out by hand from the printed formulas
 * and targets (臺中市政府政風處107年度施政計畫, part two, page 25-6), the points by the rule `mirror`.
 *
 * @example
 * ```ts
 * import { cases107, plan107 } from "civic-kpi/taichung";
 * import { caseCoverage, runCases } from "civic-kpi/testing";
 *
 * runCases(plan107, cases107).every(({ passed }) => passed); // => true
 * caseCoverage(plan107, cases107).complete; // => true
 * ```
 */
export const cases107: PlanCases = {
  version: 1,
  rules: { achievement: "mirror" },
  cases: [
    {
      name: "18 of 25 passed is 72% exactly",
      indicator: "1.1",
      inputs: { 檢查總項目數: 25, 不合格項目數: 7 },
      expected: { value: 72, status: "met", points: 6 },
    },
    {
      name: "one item more fails",
      indicator: "1.1",
      inputs: { 檢查總項目數: 25, 不合格項目數: 8 },
      expected: { value: 68, status: "notMet", points: "17/3" },
    },
    {
      name: "71.6% is not 72%",
      indicator: "1.1",
      inputs: { 檢查總項目數: 250, 不合格項目數: 71 },
      expected: { value: "71.6", status: "notMet", points: "179/30" },
    },
    {
      name: "below the target while the year lasts",
      indicator: "1.1",
      inputs: { 檢查總項目數: 25, 不合格項目數: 8 },
      asOf: "2018-06-30",
      expected: { value: 68, status: "behind", points: "17/3" },
    },
    {
      name: "nothing checked",
      indicator: "1.1",
      inputs: { 檢查總項目數: 0, 不合格項目數: 0 },
      expected: { value: null, status: "notComputable", points: null },
    },
    {
      name: "more failed than checked",
      indicator: "1.1",
      inputs: { 檢查總項目數: 25, 不合格項目數: 26 },
      expected: { errors: ["partAboveWhole"] },
    },
    {
      name: "an input left out",
      indicator: "1.1",
      inputs: { 檢查總項目數: 25 },
      expected: { errors: ["missingInput"] },
    },
    {
      name: "not known yet",
      indicator: "1.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "1.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "five cases",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 5 },
      expected: { value: 5, status: "met", points: 5 },
    },
    {
      name: "four cases",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 4 },
      expected: { value: 4, status: "notMet", points: 4 },
    },
    {
      name: "three by June, where the pace asks 2.48",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 3 },
      asOf: "2018-06-30",
      expected: { value: 3, status: "onTrack", points: 3 },
    },
    {
      name: "two by June",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 2 },
      asOf: "2018-06-30",
      expected: { value: 2, status: "behind", points: 2 },
    },
    {
      name: "five by June stay five",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 5 },
      asOf: "2018-06-30",
      expected: { value: 5, status: "met", points: 5 },
    },
    {
      name: "half a case",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: "2.5" },
      expected: { errors: ["notACount"] },
    },
    {
      name: "not known yet",
      indicator: "1.2",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "1.2",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "4 of 40 is 10%, which is still met",
      indicator: "2.1",
      inputs: { 重大缺失件數: 4, 年度抽驗件數: 40 },
      expected: { value: 10, status: "met", points: 9 },
    },
    {
      name: "5 of 40",
      indicator: "2.1",
      inputs: { 重大缺失件數: 5, 年度抽驗件數: 40 },
      expected: { value: "12.5", status: "notMet", points: "6.75" },
    },
    {
      name: "twice the target earns nothing",
      indicator: "2.1",
      inputs: { 重大缺失件數: 8, 年度抽驗件數: 40 },
      expected: { value: 20, status: "notMet", points: 0 },
    },
    {
      name: "above the limit while the year lasts",
      indicator: "2.1",
      inputs: { 重大缺失件數: 5, 年度抽驗件數: 40 },
      asOf: "2018-06-30",
      expected: { value: "12.5", status: "behind", points: "6.75" },
    },
    {
      name: "no major finding",
      indicator: "2.1",
      inputs: { 重大缺失件數: 0, 年度抽驗件數: 40 },
      expected: { value: 0, status: "met", points: 9 },
    },
    {
      name: "more findings than works inspected",
      indicator: "2.1",
      inputs: { 重大缺失件數: 50, 年度抽驗件數: 40 },
      expected: { value: 125, status: "notMet", points: 0 },
    },
    {
      name: "nothing inspected",
      indicator: "2.1",
      inputs: { 重大缺失件數: 0, 年度抽驗件數: 0 },
      expected: { value: null, status: "notComputable", points: null },
    },
    {
      name: "a misspelt input",
      indicator: "2.1",
      inputs: { 重大缺失數: 4, 年度抽驗件數: 40 },
      expected: { errors: ["missingInput", "unknownInput"] },
    },
    {
      name: "not known yet",
      indicator: "2.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "2.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "43 of 50 rectified is 86%",
      indicator: "3.1",
      inputs: { 缺失改善數: 43, 缺失總數: 50 },
      expected: { value: 86, status: "met", points: 10 },
    },
    {
      name: "42 of 50",
      indicator: "3.1",
      inputs: { 缺失改善數: 42, 缺失總數: 50 },
      expected: { value: 84, status: "notMet", points: "420/43" },
    },
    {
      name: "84% in June",
      indicator: "3.1",
      inputs: { 缺失改善數: 42, 缺失總數: 50 },
      asOf: "2018-06-30",
      expected: { value: 84, status: "behind", points: "420/43" },
    },
    {
      name: "no findings",
      indicator: "3.1",
      inputs: { 缺失改善數: 0, 缺失總數: 0 },
      expected: { value: null, status: "notComputable", points: null },
    },
    {
      name: "rectified in January is not rectified by the year's end",
      indicator: "3.1",
      records: [
        { ...finding, id: "1", date: "2018-03-05", rectifiedOn: "2018-12-31" },
        { ...finding, id: "2", date: "2018-03-05", rectifiedOn: "2019-01-01" },
        { ...finding, id: "3", date: "2018-03-05", rectifiedOn: null },
        { ...finding, id: "4", date: "2018-04-02", rectifiedOn: "2018-04-30", inspectionType: "publicWorksInspection" },
      ],
      expected: { value: "100/3", status: "notMet" },
    },
    {
      name: "not known yet",
      indicator: "3.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "3.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "two more of 50 agencies is 4%",
      indicator: "4.1",
      inputs: { 今年參加機關數: 30, 去年參加機關數: 28, 機關總數: 50 },
      expected: { value: 4, status: "met", points: 9 },
    },
    {
      name: "one more of 50",
      indicator: "4.1",
      inputs: { 今年參加機關數: 29, 去年參加機關數: 28, 機關總數: 50 },
      expected: { value: 2, status: "notMet", points: "4.5" },
    },
    {
      name: "fewer than last year earns nothing",
      indicator: "4.1",
      inputs: { 今年參加機關數: 27, 去年參加機關數: 28, 機關總數: 50 },
      expected: { value: -2, status: "notMet", points: 0 },
    },
    {
      name: "one more of 50 while entries are open",
      indicator: "4.1",
      inputs: { 今年參加機關數: 29, 去年參加機關數: 28, 機關總數: 50 },
      asOf: "2018-06-30",
      expected: { value: 2, status: "behind", points: "4.5" },
    },
    {
      name: "no agencies",
      indicator: "4.1",
      inputs: { 今年參加機關數: 0, 去年參加機關數: 0, 機關總數: 0 },
      expected: { value: null, status: "notComputable", points: null },
    },
    {
      name: "agencies are counted once, in either year, and their number is given",
      indicator: "4.1",
      records: [
        { ...entry, id: "1", date: "2017-06-20", agency: "教育局" },
        { ...entry, id: "2", date: "2018-06-20", agency: "教育局" },
        { ...entry, id: "3", date: "2018-06-21", agency: "教育局" },
        { ...entry, id: "4", date: "2018-06-22", agency: "建設局" },
      ],
      given: { 機關總數: 20 },
      expected: { value: 5, status: "met", points: 9 },
    },
    {
      name: "not known yet",
      indicator: "4.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "4.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "twenty cases",
      indicator: "5.1",
      inputs: { 當年度行政肅貪案件之統計數量: 20 },
      expected: { value: 20, status: "met", points: 13 },
    },
    {
      name: "nineteen",
      indicator: "5.1",
      inputs: { 當年度行政肅貪案件之統計數量: 19 },
      expected: { value: 19, status: "notMet", points: "12.35" },
    },
    {
      name: "ten by June, where the pace asks 9.92",
      indicator: "5.1",
      inputs: { 當年度行政肅貪案件之統計數量: 10 },
      asOf: "2018-06-30",
      expected: { value: 10, status: "onTrack", points: "6.5" },
    },
    {
      name: "nine by June",
      indicator: "5.1",
      inputs: { 當年度行政肅貪案件之統計數量: 9 },
      asOf: "2018-06-30",
      expected: { value: 9, status: "behind", points: "5.85" },
    },
    {
      name: "not known yet",
      indicator: "5.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "5.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "21 of 50 is 42%",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 21, 道路工程查驗案件數: 50 },
      expected: { value: 42, status: "met", points: 9 },
    },
    {
      name: "20 of 50",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 50 },
      expected: { value: 40, status: "notMet", points: "60/7" },
    },
    {
      name: "20 of 41, as in the first half of 106",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 41 },
      expected: { value: "2000/41", status: "met", points: 9 },
    },
    {
      name: "40% in June",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 50 },
      asOf: "2018-06-30",
      expected: { value: 40, status: "behind", points: "60/7" },
    },
    {
      name: "no inspection",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 0, 道路工程查驗案件數: 0 },
      expected: { value: null, status: "notComputable", points: null },
    },
    {
      name: "the team's inspections count, an agency's own don't",
      indicator: "6.1",
      records: [
        { ...inspection, id: "1", date: "2018-05-07", inspectedBy: "team", findings: 0 },
        { ...inspection, id: "2", date: "2018-05-08", inspectedBy: "team", findings: 2 },
        { ...inspection, id: "3", date: "2018-05-09", inspectedBy: "agency", findings: 0 },
      ],
      expected: { value: 50, status: "met", points: 9 },
    },
    {
      name: "not known yet",
      indicator: "6.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "6.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },

    {
      name: "87",
      indicator: "7.1",
      inputs: { 採購稽核小組績效考核評分綜合成績分數: 87 },
      expected: { value: 87, status: "met", points: 9 },
    },
    {
      name: "86.5",
      indicator: "7.1",
      inputs: { 採購稽核小組績效考核評分綜合成績分數: "86.5" },
      expected: { value: "86.5", status: "notMet", points: "519/58" },
    },
    {
      name: "a score is final when it is there",
      indicator: "7.1",
      inputs: { 採購稽核小組績效考核評分綜合成績分數: "86.5" },
      asOf: "2018-10-20",
      expected: { value: "86.5", status: "notMet", points: "519/58" },
    },
    {
      name: "a score as reported",
      indicator: "7.1",
      observation: { reported: 88 },
      expected: { value: 88, status: "met", points: 9 },
    },
    {
      name: "not known yet",
      indicator: "7.1",
      observation: { pending: "資料彙整中" },
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "not to be had",
      indicator: "7.1",
      observation: { notApplicable: "本年度未辦理" },
      expected: { value: null, status: "notApplicable", points: null },
    },
  ],
};
