/**
 * What was published of the first half of ROC year 106 (2017-01-01 to 2017-06-30): the date it stands at, and an
 * observation of each indicator of `plan106`.
 *
 * `procurementAudits` are the audits made by method; they are progress towards the 200 that the plan promises, and no
 * part of indicator 7.1, whose score comes from outside in October.
 *
 * Source: 臺中市政府政風處107年度施政計畫, part four (第四部分), which begins at page 25-11.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * card.points; // => "39"
 * card.measuredWeight; // => "42"
 * ```
 */
export const firstHalf106 = {
  asOf: "2017-06-30",
  observations: {
    "1.1": { reported: "78%", note: "僅印合格率，未印檢查項目數" },
    "1.2": { inputs: { 年度內洩密案件查察件數: 2 } },
    "2.1": { inputs: { 重大缺失件數: 2, 年度抽驗件數: 34 } },
    "3.1": { pending: "專案稽核依期程執行中，已於6月27日召開期中會議" },
    "4.1": { pending: "6月1日至7月20日受理報名中" },
    "5.1": { inputs: { 當年度行政肅貪案件之統計數量: 32 } },
    "6.1": { inputs: { 道路工程查驗無缺失案件數: 20, 道路工程查驗案件數: 41 } },
    "7.1": { pending: "行政院公共工程委員會每年10月間函知考核評分結果" },
  },
  procurementAudits: { special: 63, written: 42 },
} as const;
