import type { Locale } from "civic-kpi";

/** What the program says in one language. */
export interface ProgramWording {
  readonly usage: string;
  readonly tableNeeded: string;
  readonly oneTable: string;
  readonly agencyNeeded: string;
  readonly yearNeeded: string;
  readonly notASetting: (option: string, value: string) => string;
  readonly unreadableFile: (path: string, reason: string) => string;
  readonly notUtf8: (path: string) => string;
  readonly runs: (indicators: number) => string;
  readonly refused: (count: number) => string;
}

/** The program's words by language. */
export const programWordings: Readonly<Record<Locale, ProgramWording>> = {
  en: {
    usage: `Turns the printed table of a plan into plan JSON.

  npm run plan -- table.txt --agency 某市政府觀光局 --year 103 > plan.json

  --agency <name>           whose plan it is
  --agency-en <name>        its English name
  --year <ROC year>         of several columns of targets, the one of this year is read
  --direction <setting>     atLeast or atMost, for all or for one: 1.3=atMost
  --accrual <setting>       cumulative, rate, assessed or milestones, for all or for one: 2.2=assessed
  --unit <setting>          the unit where none is printed, for all or for one: 1.2=家
  --indicators <file>       JSON of what else holds for single indicators, by id:
                            { "2.2": { "dueBy": "11-30", "variables": { "年度輔導家數": { "kind": "count" } } } }
  --lang <zh-TW|en>         language of the messages

The table is tab-separated, comma-separated or Markdown text, a web page (.html), or JSON rows (.json).

The plan goes to standard output; what could not be read or had to be assumed goes to standard error, and so does what
is odd in the plan. The exit code is 0 when the plan can be run, and 1 when it can't.`,
    tableNeeded: "the file of the table is missing",
    oneTable: "give one file",
    agencyNeeded: "--agency is missing",
    yearNeeded: "--year takes a ROC year, such as 103",
    notASetting: (option, value) => `--${option} ${value} is nothing that can be set; --help lists what can`,
    unreadableFile: (path, reason) => `${path} can't be read: ${reason}`,
    notUtf8: (path) => `${path} is not UTF-8; save it as such`,
    runs: (indicators) => `The plan can be run: ${indicators} indicators.`,
    refused: (count) => `The plan can't be run yet: ${count} to settle.`,
  },
  "zh-TW": {
    usage: `將施政計畫的關鍵績效指標表轉為計畫 JSON。

  npm run plan -- table.txt --agency 某市政府觀光局 --year 103 > plan.json

  --agency <名稱>           機關
  --agency-en <名稱>        機關英文名稱
  --year <民國年>           有多個年度的目標值時，讀取該年度者
  --direction <設定>        atLeast 或 atMost，統一或個別指定：1.3=atMost
  --accrual <設定>          cumulative、rate、assessed 或 milestones，統一或個別指定：2.2=assessed
  --unit <設定>             未印單位者的單位，統一或個別指定：1.2=家
  --indicators <檔案>       個別指標的其他設定（JSON），依代號：
                            { "2.2": { "dueBy": "11-30", "variables": { "年度輔導家數": { "kind": "count" } } } }
  --lang <zh-TW|en>         訊息語言

表格可為以定位字元或逗號分隔的文字、Markdown、網頁（.html），或 JSON 的各列（.json）。

計畫寫到標準輸出；無法讀取與假定之處，以及計畫的可議之處，寫到標準錯誤。計畫可執行時結束代碼為 0，否則為 1。`,
    tableNeeded: "請指定表格檔案",
    oneTable: "請只指定一個檔案",
    agencyNeeded: "請以 --agency 指定機關",
    yearNeeded: "請以 --year 指定民國年，例如 103",
    notASetting: (option, value) => `--${option} ${value} 不是可用的設定；--help 列出可用者`,
    unreadableFile: (path, reason) => `無法讀取 ${path}：${reason}`,
    notUtf8: (path) => `${path} 不是 UTF-8 編碼；請改存為 UTF-8`,
    runs: (indicators) => `計畫可執行：${indicators} 項指標。`,
    refused: (count) => `計畫尚不能執行：${count} 處待解決。`,
  },
};
