import type { PlanCases } from "../score/plan-case.ts";

/**
 * Cases of `plan106`: the published half-year (2017-06-30), and for each indicator every status that it can come to and
 * both sides of its target. Half-year figures are those of 臺中市政府政風處107年度施政計畫, part four, from page 25-11; the other
 * expected figures are worked out by hand from the formulas and targets, the points by the rule `mirror`.
 *
 * @example
 * ```ts
 * import { cases106, plan106 } from "civic-kpi/taichung";
 * import { caseCoverage, runCases } from "civic-kpi/testing";
 *
 * runCases(plan106, cases106).every(({ passed }) => passed); // => true
 * caseCoverage(plan106, cases106).complete; // => true
 * ```
 */
export const cases106: PlanCases = {
  version: 1,
  rules: { achievement: "mirror" },
  cases: [
    {
      name: "the published half-year: 78%",
      indicator: "1.1",
      observation: { reported: "78%" },
      asOf: "2017-06-30",
      expected: { value: 78, status: "met", points: 6 },
    },
    {
      name: "7 of 10 passed is 70%",
      indicator: "1.1",
      inputs: { 檢查總項目數: 10, 不合格項目數: 3 },
      expected: { value: 70, status: "met", points: 6 },
    },
    {
      name: "6 of 10",
      indicator: "1.1",
      inputs: { 檢查總項目數: 10, 不合格項目數: 4 },
      expected: { value: 60, status: "notMet", points: "36/7" },
    },
    {
      name: "60% in June",
      indicator: "1.1",
      inputs: { 檢查總項目數: 10, 不合格項目數: 4 },
      asOf: "2017-06-30",
      expected: { value: 60, status: "behind", points: "36/7" },
    },
    {
      name: "nothing checked",
      indicator: "1.1",
      inputs: { 檢查總項目數: 0, 不合格項目數: 0 },
      expected: { value: null, status: "notComputable", points: null },
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
      name: "the published half-year: two cases",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 2 },
      asOf: "2017-06-30",
      expected: { value: 2, status: "behind", points: 2 },
    },
    {
      name: "three by June, where the pace asks 2.48",
      indicator: "1.2",
      inputs: { 年度內洩密案件查察件數: 3 },
      asOf: "2017-06-30",
      expected: { value: 3, status: "onTrack", points: 3 },
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
      name: "the published half-year: 2 of 34",
      indicator: "2.1",
      inputs: { 重大缺失件數: 2, 年度抽驗件數: 34 },
      asOf: "2017-06-30",
      expected: { value: "100/17", status: "met", points: 9 },
    },
    {
      name: "3 of 25 is 12%, which is still met",
      indicator: "2.1",
      inputs: { 重大缺失件數: 3, 年度抽驗件數: 25 },
      expected: { value: 12, status: "met", points: 9 },
    },
    {
      name: "4 of 25",
      indicator: "2.1",
      inputs: { 重大缺失件數: 4, 年度抽驗件數: 25 },
      expected: { value: 16, status: "notMet", points: 6 },
    },
    {
      name: "16% in June",
      indicator: "2.1",
      inputs: { 重大缺失件數: 4, 年度抽驗件數: 25 },
      asOf: "2017-06-30",
      expected: { value: 16, status: "behind", points: 6 },
    },
    {
      name: "nothing inspected",
      indicator: "2.1",
      inputs: { 重大缺失件數: 0, 年度抽驗件數: 0 },
      expected: { value: null, status: "notComputable", points: null },
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
      name: "the published half-year: audits under way",
      indicator: "3.1",
      observation: { pending: "專案稽核依期程執行中" },
      asOf: "2017-06-30",
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "21 of 25 rectified is 84%",
      indicator: "3.1",
      inputs: { 缺失改善數: 21, 缺失總數: 25 },
      expected: { value: 84, status: "met", points: 10 },
    },
    {
      name: "20 of 25",
      indicator: "3.1",
      inputs: { 缺失改善數: 20, 缺失總數: 25 },
      expected: { value: 80, status: "notMet", points: "200/21" },
    },
    {
      name: "80% in June",
      indicator: "3.1",
      inputs: { 缺失改善數: 20, 缺失總數: 25 },
      asOf: "2017-06-30",
      expected: { value: 80, status: "behind", points: "200/21" },
    },
    {
      name: "no findings",
      indicator: "3.1",
      inputs: { 缺失改善數: 0, 缺失總數: 0 },
      expected: { value: null, status: "notComputable", points: null },
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
      name: "the published half-year: entries open until 20 July",
      indicator: "4.1",
      observation: { pending: "6月1日至7月20日受理報名中" },
      asOf: "2017-06-30",
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "one more of 50 agencies is 2%",
      indicator: "4.1",
      inputs: { 今年參加機關數: 29, 去年參加機關數: 28, 機關總數: 50 },
      expected: { value: 2, status: "met", points: 9 },
    },
    {
      name: "as many as last year",
      indicator: "4.1",
      inputs: { 今年參加機關數: 28, 去年參加機關數: 28, 機關總數: 50 },
      expected: { value: 0, status: "notMet", points: 0 },
    },
    {
      name: "as many as last year, in June",
      indicator: "4.1",
      inputs: { 今年參加機關數: 28, 去年參加機關數: 28, 機關總數: 50 },
      asOf: "2017-06-30",
      expected: { value: 0, status: "behind", points: 0 },
    },
    {
      name: "no agencies",
      indicator: "4.1",
      inputs: { 今年參加機關數: 0, 去年參加機關數: 0, 機關總數: 0 },
      expected: { value: null, status: "notComputable", points: null },
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
      name: "the published half-year: 32 of 20",
      indicator: "5.1",
      inputs: { 當年度行政肅貪案件之統計數量: 32 },
      asOf: "2017-06-30",
      expected: { value: 32, status: "met", points: 13 },
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
      asOf: "2017-06-30",
      expected: { value: 10, status: "onTrack", points: "6.5" },
    },
    {
      name: "nine by June",
      indicator: "5.1",
      inputs: { 當年度行政肅貪案件之統計數量: 9 },
      asOf: "2017-06-30",
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
      name: "the published half-year: 20 of 41, printed as 49%",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 41 },
      asOf: "2017-06-30",
      expected: { value: "2000/41", status: "met", points: 9 },
    },
    {
      name: "20 of 50 is 40%",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 50 },
      expected: { value: 40, status: "met", points: 9 },
    },
    {
      name: "19 of 50",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 19, 道路工程查驗案件數: 50 },
      expected: { value: 38, status: "notMet", points: "8.55" },
    },
    {
      name: "38% in June",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 19, 道路工程查驗案件數: 50 },
      asOf: "2017-06-30",
      expected: { value: 38, status: "behind", points: "8.55" },
    },
    {
      name: "no inspection",
      indicator: "6.1",
      inputs: { 道路工程查驗無缺失案件數: 0, 道路工程查驗案件數: 0 },
      expected: { value: null, status: "notComputable", points: null },
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
      name: "the published half-year: the score comes in October",
      indicator: "7.1",
      observation: { pending: "行政院公共工程委員會每年10月間函知" },
      asOf: "2017-06-30",
      expected: { value: null, status: "pending", points: null },
    },
    {
      name: "86",
      indicator: "7.1",
      inputs: { 採購稽核小組績效考核評分綜合成績分數: 86 },
      expected: { value: 86, status: "met", points: 9 },
    },
    {
      name: "85",
      indicator: "7.1",
      inputs: { 採購稽核小組績效考核評分綜合成績分數: 85 },
      expected: { value: 85, status: "notMet", points: "765/86" },
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
