import type { CatalogueOf, ToolFacts } from "./facts.ts";

/** What is wrong with periods, single steps of the way, columns and reports, and what to do, in Traditional Chinese. */
export function chineseOfTools(): CatalogueOf<ToolFacts> {
  return {
    unreadablePeriod: ({ value }) =>
      `${value} 不是期間；請寫 106年度、106年上半年、106年第2季、106年6月 或 106年1月至6月，或提供 { start, end }`,
    periodEndsBeforeStart: ({ start, end }) => `期間的結束日 ${end} 早於開始日 ${start}；請對調`,
    zeroDenominator: ({ denominator }) =>
      `分母 ${denominator} 為 0，無法計算；請提供不為 0 的數值，或改報 pending／notApplicable`,
    unclearTarget: ({ value }) => `${value} 不是目標；請在 { atLeast } 與 { atMost } 中恰好提供一項`,
    notAnIndicator: ({ value }) =>
      `${value} 不是指標；請提供 plan.goals[...].indicators 之一，或由 definePlan(plan) 取得`,
    periodMissing: ({ id }) =>
      `指標 ${id} 以資料給定，其中沒有年度；請提供 period（例如 yearPeriod(107)），或由 definePlan(plan) 取得該指標`,
    judgementMissing: ({ id }) => `指標 ${id} 沒有判定；請對計畫的每項指標各判定一次`,
    judgedTwice: ({ id }) => `指標 ${id} 有不只一項判定；請對計畫的每項指標各判定一次`,
    notAColumn: ({ value }) => `${value} 不是一欄數值；請提供陣列或型別化陣列，每列一個數值`,
    columnLength: ({ length, expected }) =>
      `此欄有 ${length} 列，其他欄有 ${expected} 列；請使各欄長度一致，沒有數值處以 null 表示`,
    judgementsDisagree: ({ asOf, other }) => `一項判定基準日為 ${asOf}，另一項為 ${other}；請以同一日判定`,
    scorecardDisagrees: ({ id, target, weight }) =>
      `計畫中指標 ${id} 的目標值為 ${target}、權重為 ${weight}，與成績表所載不同；請提供產生該成績表的計畫`,
    observationsDisagree: ({ id, computed, scored }) =>
      `指標 ${id} 的觀測算得 ${computed}，成績表所載為 ${scored}；請提供產生該成績表的觀測`,
  };
}
