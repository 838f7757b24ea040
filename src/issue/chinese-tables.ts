import type { CatalogueOf } from "./facts.ts";
import type { TableCell, TableFacts, TableField } from "./table-facts.ts";

/** What is wrong with printed tables, and what to do, in Traditional Chinese. */
export function chineseOfTables(): CatalogueOf<TableFacts> {
  return {
    notATable: ({ value }) => `${value} 不是表格；請提供表格文字，或以文字陣列提供各列`,
    htmlInsteadOfTable: () => "這是網頁原始碼；請開啟網頁後複製表格，或以各儲存格的文字提供各列",
    noTableHeader: ({ rows, partedBy }) =>
      partedBy !== undefined
        ? `${rows} 列中沒有表頭，因各欄僅以${partedBy === "spaces" ? "空白" : "分號"}分隔；請以定位字元（tab）貼上，或採 CSV 或 Markdown`
        : `${rows} 列中沒有表頭；請以表頭列起始，標示欄位名稱，例如 策略績效目標、衡量指標、衡量標準、年度目標值`,
    columnMissing: ({ field }) => `表格沒有「${TABLE_FIELDS[field].name}」欄；請增列，或事後補上`,
    columnLeftOut: (cell) => `${cellText(cell)}：此欄未讀入計畫`,
    rowsLeftOut: ({ row, lastRow, text }) =>
      `${row === lastRow ? `第 ${row} 列` : `第 ${row} 至 ${lastRow} 列`}（${text}）不合表格欄位，未讀入；若其中有數據，請將儲存格對齊表頭各欄`,
    notATextCell: ({ row, column, value }) =>
      `第 ${row} 列第 ${column} 欄為 ${value}，不是文字；請依顯示內容提供，含百分號或單位`,
    numberCell: ({ row, column, value }) =>
      `第 ${row} 列第 ${column} 欄為數值 ${value}，已失去顯示時的百分號或單位；此處讀為 ${value}，請依顯示內容提供`,
    numberParted: ({ isJoined, ...cell }) =>
      `${cellText(cell)} ${isJoined ? "因千分位逗號被分成數個儲存格，已讀為單一數值" : "可能因千分位逗號被分成數個儲存格，該列未讀入"}；請將該數值加上引號，或刪除其逗號`,
    unreadableCell: ({ field, ...cell }) =>
      `${cellText(cell)} 無法讀為${TABLE_FIELDS[field].name}；請寫${TABLE_FIELDS[field].expected}`,
    unreadableTarget: ({ obstacle, ...cell }) => `${cellText(cell)} ${OBSTACLES[obstacle]}`,
    targetOfPeriod: (cell) =>
      `${cellText(cell)} 為各期的數值，衡量標準則計全年，此處照原樣讀入；若應計全年，請寫全年的目標值，例如 12場`,
    noteLeftOut: ({ note, ...cell }) => `${cellText(cell)}：數值不含註記「${note}」；請確認該註是否改變數值`,
    targetInParts: (cell) =>
      `${cellText(cell)} 為部分期間的目標值，而無全年目標值的欄位；各期是否相加並未印出，請增列標示為「年度目標值」的欄位`,
    blankCell: ({ field, row }) =>
      `第 ${row} 列的指標沒有${TABLE_FIELDS[field].name}；請寫${TABLE_FIELDS[field].expected}`,
    unexpectedOrdinal: ({ expected, ...cell }) => `${cellText(cell)} 應為第 ${expected} 項；請確認是否有漏列`,
    yearDiffers: ({ printed, year, ...cell }) =>
      `${cellText(cell)} 為 ${printed} 年度，不是 ${year} 年度；請提供表格所屬年度`,
    otherUnitPrinted: ({ unit, ...cell }) =>
      `${cellText(cell)}：目標值印有另一單位「${unit}」，已採用後者；請更正其中之一`,
    optionContradicted: ({ id, row, option, given, printed }) =>
      `指標 ${id}（第 ${row} 列）的選項 ${option} ${given} 未採用，因表格印為 ${printed}；請刪除該選項，或更正表格`,
    directionAssumed: ({ id, row, direction, because }) =>
      `指標 ${id}（第 ${row} 列）未印方向；${because === undefined ? "因無其他說明" : `因「${because}」`}假定為 ${direction}；可由選項 direction 統一或個別指定`,
    accrualAssumed: ({ id, row, accrual }) =>
      `指標 ${id}（第 ${row} 列）未印數值如何累計；假定為 ${accrual}；可由選項 accrual 統一或個別指定`,
    unitAssumed: ({ id, row, unit, because }) =>
      `指標 ${id}（第 ${row} 列）的目標值未印單位；因「${because}」假定為 ${unit}；可由選項 unit 統一或個別指定`,
    unitNotPrinted: ({ id, row }) => `指標 ${id}（第 ${row} 列）的目標值未印單位；請由選項 unit 統一或個別指定`,
    multipleAssumed: ({ id, row, text, target, unit }) =>
      `指標 ${id}（第 ${row} 列）的目標值 ${text} 讀為 ${target}${unit}，因未說明衡量標準的數值以何種倍數計；請由該指標的選項 unit 指明以所印單位或 ${unit} 計`,
    percentAssumed: ({ id, row, target }) =>
      `指標 ${id}（第 ${row} 列）的目標值 ${target} 沒有百分號；因其數值以百分比計，讀為 ${target}%；請印出百分號，若 ${target} 為比值則請印百分比`,
    nameAssumed: ({ id, row, name }) =>
      `指標 ${id}（第 ${row} 列）的衡量標準讀為名為「${name}」的單一數值，但可能只是敘述；請寫出計算方式，或由該指標的選項 variables 宣告此名稱`,
    weightAssumed: ({ id, row, weight }) =>
      `${id}（第 ${row} 列）未印權重；因目標權重為其指標權重之和，假定為 ${weight}`,
  };
}

/** Why a target with a number in it is none, and what to write instead. */
const OBSTACLES: Readonly<Record<TableFacts["unreadableTarget"]["obstacle"], string>> = {
  change: "說的是與他期相較的增減，目標值則是數值本身；若衡量標準即計算該增減，請寫如 2%，否則請寫應達到的數值",
  range: "為範圍，目標值則為單一數值；請寫必須達到的一端，例如 80%以上",
  beyond: "須超過該數值，而目標值達到即為達成；請寫達成的數值，例如 9件以下",
  several: "有多個數值，目標值則為一個；請寫全年的目標值",
  date: "為日期，目標值則為數值；請寫應達到的數值，例如 100%，日期則由選項 dueBy 指定",
};

/** What is read from a column of a printed table, and what may stand there. */
const TABLE_FIELDS: Readonly<Record<TableField, { readonly name: string; readonly expected: string }>> = {
  goalOrdinal: { name: "目標序號", expected: "一、二、三 或 1、2、3" },
  goal: { name: "策略績效目標", expected: "其名稱" },
  goalWeight: { name: "目標權重", expected: "百分比，例如 11%" },
  indicatorOrdinal: { name: "指標序號", expected: "一、二、三 或 1、2、3" },
  indicator: { name: "衡量指標", expected: "其名稱" },
  weight: { name: "權重", expected: "百分比於名稱之後，例如 (6%)，或另立一欄，或以選項 weight 指定" },
  evaluationSystem: { name: "評估體制", expected: "代號 1 至 5" },
  evaluationMethod: { name: "評估方式", expected: "統計數據、完成工作項目、進度控管、問卷調查 或 其他" },
  formula: { name: "衡量標準", expected: "公式，例如 合格件數/總件數*100%，或附百分比的編號步驟" },
  target: { name: "年度目標值", expected: "一個數值與單位，例如 72%、12場、10%以下 或 ≥95%" },
  unit: { name: "單位", expected: "%、件 或 分 等單位" },
};

function cellText({ row, column, text }: TableCell): string {
  return `第 ${row} 列第 ${column} 欄（${text}）`;
}
