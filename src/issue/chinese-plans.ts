import type { CatalogueOf, PlanFacts } from "./facts.ts";

/** What is wrong with plans, observations, scores and reports, and what to do, in Traditional Chinese. */
export function chineseOfPlans(): CatalogueOf<PlanFacts> {
  return {
    notAPlan: ({ value }) =>
      `應有目標及其指標之處為 ${value}；請提供 goals: [{ id, title, weight, indicators: [{ … }] }]`,
    planTooDeep: ({ limit }) => `計畫的層次超過 ${limit} 層；請移除循環參照或不屬於計畫的內容`,
    noIndicators: () => "計畫沒有任何指標，無從評分；請至少提供一項",
    duplicateId: ({ id }) => `代號 ${id} 已被使用；請為每個目標與每項指標各給一個代號`,
    notAText: ({ value }) => `${value} 不是文字；請提供非空白的文字`,
    unknownChoice: ({ value, choices }) => `${value} 不在 ${choices.join("、")} 之中；請擇一提供`,
    weightNotAboveZero: ({ value }) => `權重 ${value} 未大於 0；請提供印刷的權重`,
    unreadableVariables: ({ value }) => `${value} 不是變數的說明；請提供物件，例如 { 件數: { kind: "count" } }，或省略`,
    unreadableDecimals: ({ value, limit }) => `${value} 不是小數位數；請提供 0 到 ${limit} 的整數`,
    observationsNotAnObject: ({ value }) => `${value} 不是觀測值；請提供物件，為每個指標代號給一項觀測`,
    unknownIndicator: ({ id, suggestion, known }) =>
      `計畫沒有指標「${id}」；${suggestion === undefined ? `其指標為：${known.join("、")}` : `是否為「${suggestion}」？`}`,
    unreadableObservation: ({ value }) =>
      `${value} 不是觀測；請在 inputs、completedStep、reported、pending（原因）與 notApplicable（原因）中恰好提供一項`,
    stepsExpected: ({ steps }) => `此公式為 ${steps} 個步驟；請提供 { completedStep: 0 到 ${steps} }`,
    inputsExpected: ({ variables }) => `此公式沒有步驟；請提供 { inputs }，內含 ${variables.join("、")}`,
    notACount: ({ variable, value }) => `「${variable}」是計數，${value} 不是 0 以上的整數；請提供件數`,
    partAboveWhole: ({ part, partValue, whole, wholeValue }) =>
      `「${part}」為 ${partValue}，大於其所屬的「${whole}」${wholeValue}；請更正其一`,
    unreadableRule: ({ value, choices }) =>
      `${value} 不是達成度規則；請提供 ${choices.join("、")} 或 { banded: [...] }`,
    unreadableBands: ({ value }) => `${value} 不是級距清單；請至少提供一級，各含 from 與結果`,
    notAShare: ({ value }) => `${value} 不是權重的比例；請提供 0 到 1 之間的數值`,
    baselineMissing: ({ id }) => `規則「baseline」需要指標 ${id} 的基準值；請在計畫中宣告，或改用其他規則`,
    baselineEqualsTarget: ({ id, target }) =>
      `指標 ${id} 的基準值等於目標值 ${target}，規則「baseline」無法衡量其間的進程；請更正，或改用其他規則`,
  };
}
