import { caretUnder } from "./caret.ts";
import type { CatalogueOf, FormulaFacts, Pointed } from "./facts.ts";

const PARTS = { half: "半年", quarter: "季", month: "月份" } as const;

/** What is wrong with numbers, dates and formulas, and what to do, in Traditional Chinese. */
export function chineseOfFormulas(): CatalogueOf<FormulaFacts> {
  return {
    notANumber: ({ value }) => `${value} 不是數值；請提供有限的數、bigint，或不含千分位與單位的十進位文字，例如 "12.5"`,
    unreadableDate: ({ value }) =>
      `${value} 不是日期；請以文字書寫，例如 2017-06-30、民國106年6月30日、106/06/30 或 1060630`,
    ambiguousDate: ({ value }) =>
      `${value} 有多種讀法；請寫成 民國99年1月5日、099/01/05（民國年在前，三位數）或 2010-01-05`,
    noSuchDay: ({ value, rocYear, month, lastDay }) =>
      `${value} 不存在：民國 ${rocYear} 年（${rocYear + 1911}）${month} 月只到 ${lastDay} 日；請寫 1 到 ${lastDay} 日`,
    unreadableYear: ({ value }) =>
      `${value} 不是年度；請以數字提供民國年，例如 107；文字如 民國107年度、2018年 可由 parseYear 讀取`,
    yearBeforeRoc: ({ value }) => `${value} 早於民國 1 年（1912），尚無民國紀年；請提供民國元年以後的年份`,
    yearAfterRoc: ({ value }) =>
      `${value} 晚於可讀的最後一年民國 999 年（2910）；民國年為西元年減 1911，例如 2018 請寫 107`,
    noSuchPart: ({ value, part, last }) => `${value}：沒有這個${PARTS[part]}；請寫 1 到 ${last}`,
    unreadableMonthAndDay: ({ value }) => `${value} 不是月日；月、日各寫兩位數，例如 "10-31"`,
    asOfBeforePeriod: ({ asOf, start }) => `基準日 ${asOf} 早於期間開始日 ${start}；請提供期間開始以後的日期`,
    emptyFormula: () => "公式是空的；請寫出計算方式，例如 合格件數/總件數*100%",
    notAFormula: ({ value }) => `${value} 不是公式；請提供公式的印刷文字，或 parseFormula 的結果`,
    formulaTooLong: ({ length, limit }) => `公式有 ${length} 個字元，超過上限 ${limit}；請將部分內容另立變數`,
    formulaTooDeep: (facts) => pointed(`括號在此超過 ${facts.limit} 層；請將內層另立變數`, facts),
    formulaTooManyTerms: ({ count, limit }) => `公式有 ${count} 項，超過上限 ${limit}；請將部分內容另立變數`,
    forbiddenCharacter: (facts) => pointed(`公式中不得有不可見或毀損的字元 ${facts.codePoint}；請刪除`, facts),
    unexpectedCharacter: (facts) => pointed(`「${facts.found}」在此沒有意義；請刪除，或將所屬名稱以「…」標示`, facts),
    unclosedBracket: (facts) =>
      pointed(`「${facts.bracket}」沒有收尾；請在該部分結束處寫上「${facts.expected}」`, facts),
    unopenedBracket: (facts) => pointed(`「${facts.bracket}」前面沒有對應的括號；請刪除，或在該部分開頭補上`, facts),
    mismatchedBracket: (facts) =>
      pointed(`「${facts.bracket}」以「${facts.found}」收尾；請改寫為「${facts.expected}」`, facts),
    unclosedQuote: (facts) => pointed("「 沒有收尾；請在名稱結束處寫上 」", facts),
    malformedNumber: (facts) => pointed(`「${facts.found}」不是數字；請寫成 1,234.5 的形式`, facts),
    percentWithoutNumber: (facts) =>
      pointed(
        `「${facts.found}」前面沒有數字；要以 ${facts.found} 表示時，請寫 ×${facts.found === "‰" ? 1000 : 100}${facts.found}；若為權重，請在數字前寫上 ×，例如 滿意度×30%`,
        facts,
      ),
    equalsInFormula: (facts) =>
      pointed(`「${facts.found}」只能寫在最前面所定義的名稱之後；請刪除「${facts.found}」及其後的計算結果`, facts),
    colonInFormula: (facts) =>
      pointed(
        `「${facts.found}」只能寫在最前面所定義的名稱之後；比率請寫「/」，代號說明請以括號寫在最後：（A：合格件數，B：總件數）`,
        facts,
      ),
    separatorOutsideFunction: (facts) =>
      pointed(
        `「${facts.found}」用來分隔函數的各項，但這裡沒有函數；請刪除，或相加請寫 +，函數請寫 合計(甲、乙)，若屬於名稱請以「…」標示`,
        facts,
      ),
    missingOperand: (facts) => pointed(`${foundText(facts.found)}應有數字、名稱或「(」；請補上計算的對象`, facts),
    missingOperator: (facts) =>
      pointed(
        `${foundText(facts.found)}應有運算符號；請補上 + - × 或 ÷${/^[(（]/.test(facts.found) ? "；若為說明，請在括號內以「註：」開頭" : ""}`,
        facts,
      ),
    ambiguousParenthesis: (facts) =>
      pointed(
        `「${facts.name}」可能是一個名稱，也可能是計算；若是名稱，請連同「」寫成「${facts.name}」或宣告為變數；若是相乘，請在括號前寫上 ×；若是函數，請以「、」列出各項，例如 平均(甲、乙)`,
        facts,
      ),
    ambiguousName: (facts) =>
      pointed(
        `「${facts.name}」可能是一個名稱，也可能是計算；若是名稱，請連同「」寫成「${facts.name}」或宣告為變數；若是計算，請將各名稱寫全，例如 107年件數-106年件數，相除請寫 ÷`,
        facts,
      ),
    unclearMultiple: (facts) =>
      pointed(`與「${facts.found}」比較的名稱，單位倍數各不相同；請統一書寫，例如 投資額(億元)/300億元`, facts),
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
    drawnLine: (facts) =>
      pointed(
        "此處為線條；分數請以 / 書寫，線上者在前、線下者在後，例如 合格件數/總件數*100%；減號請只寫一個 -",
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
    barePercentsOfSteps: (facts) =>
      pointed(
        "這看似工作步驟；請編號並於各步驟後標示累計完成的百分比：1. 規劃設計(30%) 2. 發包(50%)；或標示各步驟所占、合計 100 的百分比：1. 規劃設計(占30%) 2. 發包(占20%)",
        facts,
      ),
    stepOutOfOrder: (facts) =>
      pointed(`此處應為第 ${facts.expected} 步，卻是第 ${facts.found} 步；請依 1、2、3 編號`, facts),
    stepWithoutPercent: (facts) => pointed(`第 ${facts.step} 步沒有百分比；請寫在該步之後，例如 (40%)`, facts),
    fallingPercent: (facts) =>
      pointed(`第 ${facts.step} 步由 ${facts.previous}% 降為 ${facts.percent}%；請寫出完成該步時達到的百分比`, facts),
    percentAboveHundred: (facts) => pointed(`第 ${facts.step} 步為 ${facts.percent}%；達到的百分比至多為 100%`, facts),
    inputsNotAnObject: ({ value }) => `${value} 不是輸入值；請提供物件，為每個變數給一個數值`,
    missingInput: ({ variable }) => `缺少「${variable}」；請提供數值`,
    unknownInput: ({ variable, suggestion, known }) =>
      `公式沒有變數「${variable}」；${suggestion === undefined ? `其變數為：${known.join("、") || "無"}` : `是否為「${suggestion}」？`}`,
    unknownStep: ({ value, steps }) => `${value} 不是已完成的步驟；請提供 0 到 ${steps} 的整數`,
  };
}

function foundText(found: string): string {
  return found === "" ? "結尾處" : `「${found}」之前`;
}

function pointed(sentence: string, { text, position }: Pointed): string {
  return `${sentence}\n${caretUnder(text, position)}`;
}
