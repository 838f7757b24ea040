import type { CatalogueOf, DocumentFacts } from "./facts.ts";

const CASE_PARTS = { value: "數值", status: "狀態", points: "分數", errors: "錯誤" } as const;

const TALLY_PARTS = { period: "期間", by: "分組方式", measures: "量測方式" } as const;

/** What is wrong with documents, cases and records, and what to do, in Traditional Chinese. */
export function chineseOfDocuments(): CatalogueOf<DocumentFacts> {
  return {
    missingField: ({ field }) => `缺少「${field}」；請提供`,
    unknownField: ({ field, suggestion, known }) =>
      `此處沒有欄位「${field}」；${suggestion === undefined ? `欄位為：${known.join("、")}` : `是否為「${suggestion}」？`}`,
    forbiddenName: ({ name }) => `「${name}」會被程式遺失，不得作為文件中的名稱；請改用其他名稱`,
    notAnObject: ({ value }) => `${value} 不是物件；請提供 { ... } 及其欄位`,
    notAList: ({ value }) => `${value} 不是清單；請提供 [ ... ]`,
    notAWholeNumber: ({ value }) => `${value} 不是 0 以上的整數；請提供整數`,
    notAnIsoDate: ({ value }) =>
      `${value} 不是文件中的日期，或沒有這一天；請寫西元年、月、日，例如 2017-06-30（其他寫法可先以 parseDate 讀取）`,
    notADecimalText: ({ value }) => `${value} 不是十進位文字；請以引號寫出數字，例如 "12.5"`,
    unsafeNumber: ({ value }) => `${value} 超過 2^53，JSON 數值會失去位數；請以引號寫成文字，保留所有位數`,
    unknownVersion: ({ value, known }) =>
      `此處不認得格式版本 ${value}；請提供版本 ${known}，或改用認得該版本的套件版次`,
    unreadableCase: ({ value }) =>
      `${value} 不是案例；請提供 name、indicator 與 expected，並在 inputs、observation、records 中恰好提供一項`,
    unreadableExpectation: ({ value }) =>
      `${value} 不是預期結果；請提供 value（無數值時為 null），並可加 tolerance、status、points；或提供 errors`,
    caseFailed: ({ name, indicator, differences }) =>
      `指標 ${indicator} 的案例「${name}」未通過：${differences.map(({ what, expected, actual }) => `${CASE_PARTS[what]}預期為 ${expected}，實為 ${actual}`).join("；")}；請更正案例或其所測的內容`,
    unreadableMeasure: ({ value }) =>
      `${value} 不是量測方式；請寫含 count、sum、distinct、latest 其一（紀錄類型名稱）的物件，count 以外另需 field，並可加 where 與 year（"current" 或 "previous"）；計畫中亦可寫 "given"`,
    unreadableCondition: ({ value }) =>
      `${value} 不是條件；每個欄位請寫文字、數值、true、false 或 null，或其清單，或 { upTo: "periodEnd" }`,
    notARecord: ({ value }) => `${value} 不是紀錄；請提供含 type、id、date、agency 的物件`,
    notAPlainValue: ({ value }) => `${value} 無法計數或分組；請提供文字、數值、true、false 或 null`,
    talliesDiffer: ({ difference }) =>
      `此統計的${TALLY_PARTS[difference]}不同；請提供同一計畫、同一期間、同一分組方式的統計`,
    tallyOfAnotherYear: ({ start, end, year }) =>
      `統計期間為 ${start} 至 ${end}，超出計畫的 ${year} 年度；請提供該年度或其中一段期間的統計結果，或統計年度的計畫`,
    unknownGiven: ({ name, suggestion, known }) =>
      `計畫中沒有變數或指標「${name}」；${suggestion === undefined ? `有：${known.join("、")}` : `是否為「${suggestion}」？`}`,
    unquotableName: ({ value }) =>
      `${value} 不能作為 SQL 的資料表或欄位名稱；請提供非空白、且不含 NUL 字元與 \${ 的文字`,
    rowsMissing: ({ type }) =>
      `缺少紀錄類型 ${JSON.stringify(type)} 的查詢結果；請執行其查詢並提供結果，沒有資料時提供空清單`,
    unreadableRow: ({ column, value }) => `欄位 ${column} 的 ${value} 不是查詢應有的結果；請原樣提供查詢結果`,
    notAnAmount: ({ value, decimals, digits }) =>
      `${value} 不是金額；請提供 0 以上的十進位數，整數至多 ${digits} 位、小數至多 ${decimals} 位，不含千分位`,
    datesDiffer: ({ date, field, other }) => `日期 ${date} 與「${field}」的 ${other} 不同；請擇一，或省略 date`,
    dateBefore: ({ date, field, other }) => `${date} 早於「${field}」的 ${other}；請更正其中之一`,
    duplicateRecord: ({ type, id, first }) =>
      `第 ${first} 筆已是編號 ${id} 的 ${type}，保留該筆；請刪除其一，或給予不同編號`,
    unknownRecordType: ({ value, suggestion, choices }) =>
      `${value} 不是紀錄類型；${suggestion === undefined ? `類型有：${choices.join("、")}` : `是否為「${suggestion}」？`}`,
    sumOfMissing: ({ field, rows }) =>
      `有 ${rows} 筆列入加總的資料缺少 ${JSON.stringify(field)}；請補齊，或以 where 排除`,
  };
}
