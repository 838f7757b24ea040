import { caretUnder } from "./caret.ts";
import type { Catalogue, Pointed, TableCell, TableField } from "./facts.ts";

const PARTS = { half: "半年", quarter: "季", month: "月份" } as const;

const CASE_PARTS = { value: "數值", status: "狀態", points: "分數", errors: "錯誤" } as const;

const TALLY_PARTS = { period: "期間", by: "分組方式", measures: "量測方式" } as const;

/** What is wrong and what to do, in Traditional Chinese. */
export const chinese: Catalogue = {
  notANumber: ({ value }) => `${value} 不是數值；請提供有限的數、bigint，或不含千分位與單位的十進位文字，例如 "12.5"`,

  unreadableDate: ({ value }) =>
    `${value} 不是日期；請以文字書寫，例如 2017-06-30、民國106年6月30日、106/06/30 或 1060630`,
  ambiguousDate: ({ value }) =>
    `${value} 有多種讀法；請寫成 民國99年1月5日、099/01/05（民國年在前，三位數）或 2010-01-05`,
  noSuchDay: ({ value, rocYear, month, lastDay }) =>
    `${value} 不存在：民國 ${rocYear} 年（${rocYear + 1911}）${month} 月只到 ${lastDay} 日；請寫 1 到 ${lastDay} 日`,
  unreadableYear: ({ value }) => `${value} 不是年度；請提供民國年，例如 107，或文字，例如 民國107年度、2018年`,
  yearBeforeRoc: ({ value }) => `${value} 早於民國 1 年（1912），尚無民國紀年；請提供民國元年以後的年份`,
  yearAfterRoc: ({ value }) =>
    `${value} 晚於可讀的最後一年民國 999 年（2910）；民國年為西元年減 1911，例如 2018 請寫 107`,
  unreadablePeriod: ({ value }) =>
    `${value} 不是期間；請寫 106年度、106年上半年、106年第2季、106年6月 或 106年1月至6月，或提供 { start, end }`,
  noSuchPart: ({ value, part, last }) => `${value}：沒有這個${PARTS[part]}；請寫 1 到 ${last}`,
  periodEndsBeforeStart: ({ start, end }) => `期間的結束日 ${end} 早於開始日 ${start}；請對調`,
  unreadableMonthAndDay: ({ value }) => `${value} 不是月日；月、日各寫兩位數，例如 "10-31"`,
  asOfBeforePeriod: ({ asOf, start }) => `基準日 ${asOf} 早於期間開始日 ${start}；請提供期間開始以後的日期`,

  emptyFormula: () => "公式是空的；請寫出計算方式，例如 合格件數/總件數*100%",
  notAFormula: ({ value }) => `${value} 不是公式；請提供公式的印刷文字，或 parseFormula 的結果`,
  formulaTooLong: ({ length, limit }) => `公式有 ${length} 個字元，超過上限 ${limit}；請將部分內容另立變數`,
  formulaTooDeep: (facts) => pointed(`括號在此超過 ${facts.limit} 層；請將內層另立變數`, facts),
  formulaTooManyTerms: ({ count, limit }) => `公式有 ${count} 項，超過上限 ${limit}；請將部分內容另立變數`,
  forbiddenCharacter: (facts) => pointed(`公式中不得有不可見或毀損的字元 ${facts.codePoint}；請刪除`, facts),
  unexpectedCharacter: (facts) => pointed(`「${facts.found}」在此沒有意義；請刪除，或將所屬名稱以「…」標示`, facts),
  unclosedBracket: (facts) => pointed(`「${facts.bracket}」沒有收尾；請在該部分結束處寫上「${facts.expected}」`, facts),
  unopenedBracket: (facts) => pointed(`「${facts.bracket}」前面沒有對應的括號；請刪除，或在該部分開頭補上`, facts),
  mismatchedBracket: (facts) =>
    pointed(`「${facts.bracket}」以「${facts.found}」收尾；請改寫為「${facts.expected}」`, facts),
  unclosedQuote: (facts) => pointed("「 沒有收尾；請在名稱結束處寫上 」", facts),
  malformedNumber: (facts) => pointed(`「${facts.found}」不是數字；請寫成 1,234.5 的形式`, facts),
  percentWithoutNumber: (facts) =>
    pointed(`「${facts.found}」前面沒有數字；要以百分比表示時，請寫 ×100${facts.found}`, facts),
  equalsInFormula: (facts) =>
    pointed(`「${facts.found}」只能寫在最前面所定義的名稱之後；請刪除「${facts.found}」及其後的計算結果`, facts),
  colonInFormula: (facts) =>
    pointed(
      `「${facts.found}」只能寫在最前面所定義的名稱之後；比率請寫「/」，代號說明請以括號寫在最後：（A：合格件數，B：總件數）`,
      facts,
    ),
  separatorOutsideFunction: (facts) =>
    pointed(
      `「${facts.found}」用來分隔函數的各項，但這裡沒有函數；相加請寫 +，函數請寫 合計(甲、乙)，若屬於名稱請以「…」標示`,
      facts,
    ),
  missingOperand: (facts) => pointed(`${foundText(facts.found)}應有數字、名稱或「(」；請補上計算的對象`, facts),
  missingOperator: (facts) => pointed(`${foundText(facts.found)}應有運算符號；請補上 + - × 或 ÷`, facts),
  ambiguousParenthesis: (facts) =>
    pointed(
      `「${facts.name}」可能是一個名稱，也可能是乘積；請以「${facts.name}」標示名稱、宣告為變數，或在括號前寫上 ×`,
      facts,
    ),
  suffixWithoutNames: (facts) =>
    pointed(
      `括號後的「${facts.suffix}」由括號內的名稱共用，但括號內不只有名稱；請在其前補上運算符號，或將各名稱寫全`,
      facts,
    ),
  proseInsteadOfFormula: (facts) =>
    pointed(
      "這是文字說明，不是公式；請以名稱與運算符號書寫，例如 合格件數/總件數*100%，或只寫所計數的名稱，例如 年度查察件數",
      facts,
    ),
  textBehindFormula: (facts) =>
    pointed(
      "公式在此之前已結束；請刪除後面的文字、另立一項指標，或以「註：」或代號加冒號（如 A：合格件數）開頭",
      facts,
    ),
  severalFormulas: (facts) =>
    pointed(
      "此處開始是第二個公式；請一項指標寫一個公式，或寫出各步驟達到的百分比：1. 完成規劃(40%) 2. 完工(100%)",
      facts,
    ),
  unreadableName: ({ name }) =>
    `變數 ${JSON.stringify(name)} 不能出現在公式中；名稱不得有不可見字元、前後空白或不成對的「」`,
  stepOutOfOrder: (facts) =>
    pointed(`此處應為第 ${facts.expected} 步，卻是第 ${facts.found} 步；請依 1、2、3 編號`, facts),
  stepWithoutPercent: (facts) => pointed(`第 ${facts.step} 步沒有百分比；請寫在該步之後，例如 (40%)`, facts),
  fallingPercent: (facts) =>
    pointed(`第 ${facts.step} 步由 ${facts.previous}% 降為 ${facts.percent}%；請寫出完成該步時達到的百分比`, facts),
  percentsOfSteps: (facts) =>
    pointed(
      "各步驟的百分比合計為 100%，可能是各步驟所占的比重；請寫出完成該步驟時累計達到的百分比，例如 20%、50%、100%，或註明「累計」",
      facts,
    ),
  percentAboveHundred: (facts) => pointed(`第 ${facts.step} 步為 ${facts.percent}%；達到的百分比至多為 100%`, facts),

  inputsNotAnObject: ({ value }) => `${value} 不是輸入值；請提供物件，為每個變數給一個數值`,
  missingInput: ({ variable }) => `缺少「${variable}」；請提供數值`,
  unknownInput: ({ variable, suggestion, known }) =>
    `公式沒有變數「${variable}」；${suggestion === undefined ? `其變數為：${known.join("、") || "無"}` : `是否為「${suggestion}」？`}`,
  zeroDenominator: ({ denominator }) =>
    `分母 ${denominator} 為 0，無法計算；請提供不為 0 的數值，或改報 pending／notApplicable`,
  unknownStep: ({ value, steps }) => `${value} 不是已完成的步驟；請提供 0 到 ${steps} 的整數`,
  unclearTarget: ({ value }) => `${value} 不是目標；請在 { atLeast } 與 { atMost } 中恰好提供一項`,

  notAPlan: ({ value }) => `${value} 不是含有指標的目標清單；請提供 goals: [{ id, title, weight, indicators: [...] }]`,
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

  unreadableRule: ({ value, choices }) => `${value} 不是達成度規則；請提供 ${choices.join("、")} 或 { banded: [...] }`,
  unreadableBands: ({ value }) => `${value} 不是級距清單；請至少提供一級，各含 from 與結果`,
  baselineMissing: ({ id }) => `規則「baseline」需要指標 ${id} 的基準值；請在計畫中宣告，或改用其他規則`,
  baselineEqualsTarget: ({ id, target }) =>
    `指標 ${id} 的基準值等於目標值 ${target}，規則「baseline」無法衡量其間的進程；請更正，或改用其他規則`,
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

  missingField: ({ field }) => `缺少「${field}」；請提供`,
  unknownField: ({ field, suggestion, known }) =>
    `此處沒有欄位「${field}」；${suggestion === undefined ? `欄位為：${known.join("、")}` : `是否為「${suggestion}」？`}`,
  forbiddenName: ({ name }) => `「${name}」會被程式遺失，不得作為文件中的名稱；請改用其他名稱`,
  notAnObject: ({ value }) => `${value} 不是物件；請提供 { ... } 及其欄位`,
  notAList: ({ value }) => `${value} 不是清單；請提供 [ ... ]`,
  notAWholeNumber: ({ value }) => `${value} 不是 0 以上的整數；請提供整數`,
  notADecimalText: ({ value }) => `${value} 不是十進位文字；請以引號寫出數字，例如 "12.5"`,
  unsafeNumber: ({ value }) => `${value} 超過 2^53，JSON 數值會失去位數；請以引號寫成文字，保留所有位數`,
  unknownVersion: ({ value, known }) => `此處不認得格式版本 ${value}；請提供版本 ${known}，或改用認得該版本的套件版次`,

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
  unknownGiven: ({ name, suggestion, known }) =>
    `計畫中沒有變數或指標「${name}」；${suggestion === undefined ? `有：${known.join("、")}` : `是否為「${suggestion}」？`}`,
  unquotableName: ({ value }) => `${value} 不能作為 SQL 的資料表或欄位名稱；請提供非空白且不含 NUL 字元的文字`,
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

  notATable: ({ value }) => `${value} 不是表格；請提供表格文字，或以文字陣列提供各列`,
  htmlInsteadOfTable: () => "這是網頁原始碼；請開啟網頁後複製表格，或以各儲存格的文字提供各列",
  noTableHeader: ({ rows }) =>
    `${rows} 列中沒有表頭；請以表頭列起始，標示欄位名稱，例如 策略績效目標、衡量指標、衡量標準、年度目標值`,
  columnMissing: ({ field }) => `表格沒有「${TABLE_FIELDS[field].name}」欄；請增列，或事後補上`,
  columnLeftOut: (cell) => `${cellText(cell)}：此欄未讀入計畫`,
  rowsLeftOut: ({ row, lastRow, text }) =>
    `${row === lastRow ? `第 ${row} 列` : `第 ${row} 至 ${lastRow} 列`}（${text}）不合表格欄位，未讀入；若其中有數據，請將儲存格對齊表頭各欄`,
  notATextCell: ({ row, column, value }) =>
    `第 ${row} 列第 ${column} 欄為 ${value}，不是文字；請依顯示內容提供，含百分號或單位`,
  unreadableCell: ({ field, ...cell }) =>
    `${cellText(cell)} 無法讀為${TABLE_FIELDS[field].name}；請寫${TABLE_FIELDS[field].expected}`,
  blankCell: ({ field, row }) =>
    `第 ${row} 列的指標沒有${TABLE_FIELDS[field].name}；請寫${TABLE_FIELDS[field].expected}`,
  unexpectedOrdinal: ({ expected, ...cell }) => `${cellText(cell)} 應為第 ${expected} 項；請確認是否有漏列`,
  yearDiffers: ({ printed, year, ...cell }) =>
    `${cellText(cell)} 為 ${printed} 年度，不是 ${year} 年度；請提供表格所屬年度`,
  directionAssumed: ({ id, row, direction, because }) =>
    `指標 ${id}（第 ${row} 列）未印方向；${because === undefined ? "因無其他說明" : `因「${because}」`}假定為 ${direction}；可由選項 direction 統一或個別指定`,
  accrualAssumed: ({ id, row, accrual }) =>
    `指標 ${id}（第 ${row} 列）未印數值如何累計；假定為 ${accrual}；可由選項 accrual 統一或個別指定`,
  unitAssumed: ({ id, row, unit, because }) =>
    `指標 ${id}（第 ${row} 列）的目標值未印單位；因「${because}」假定為 ${unit}；可由選項 unit 統一或個別指定`,
  unitNotPrinted: ({ id, row }) => `指標 ${id}（第 ${row} 列）的目標值未印單位；請由選項 unit 統一或個別指定`,
  weightAssumed: ({ id, row, weight }) => `${id}（第 ${row} 列）未印權重；因目標權重為其指標權重之和，假定為 ${weight}`,
};

/** What is read from a column of a printed table, and what may stand there. */
const TABLE_FIELDS: Readonly<Record<TableField, { readonly name: string; readonly expected: string }>> = {
  goalOrdinal: { name: "目標序號", expected: "一、二、三 或 1、2、3" },
  goal: { name: "策略績效目標", expected: "其名稱" },
  goalWeight: { name: "目標權重", expected: "百分比，例如 11%" },
  indicatorOrdinal: { name: "指標序號", expected: "一、二、三 或 1、2、3" },
  indicator: { name: "衡量指標", expected: "其名稱" },
  weight: { name: "權重", expected: "百分比於名稱之後，例如 (6%)，或另立一欄" },
  evaluationSystem: { name: "評估體制", expected: "代號 1 至 5" },
  evaluationMethod: { name: "評估方式", expected: "統計數據、完成工作項目、進度控管、問卷調查 或 其他" },
  formula: { name: "衡量標準", expected: "公式，例如 合格件數/總件數*100%，或附百分比的編號步驟" },
  target: { name: "年度目標值", expected: "一個數值與單位，例如 72%、12場、10%以下 或 ≥95%" },
  unit: { name: "單位", expected: "%、件 或 分 等單位" },
};

function cellText({ row, column, text }: TableCell): string {
  return `第 ${row} 列第 ${column} 欄（${text}）`;
}

function foundText(found: string): string {
  return found === "" ? "結尾處" : `「${found}」之前`;
}

function pointed(sentence: string, { text, position }: Pointed): string {
  return `${sentence}\n${caretUnder(text, position)}`;
}
