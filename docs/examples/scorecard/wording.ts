import type { Locale } from "civic-kpi";

/** What the program itself says; all else comes from the library. */
export interface ProgramWording {
  readonly usage: string;
  readonly refused: (count: number) => string;
  readonly unknownOption: (option: string, meant: string | undefined) => string;
  readonly missingValue: (option: string) => string;
  readonly unwantedValue: (option: string) => string;
  readonly strayArgument: (argument: string) => string;
  readonly unknownLanguage: (value: string) => string;
  readonly missingFile: (path: string) => string;
  readonly unreadableFile: (path: string, reason: string) => string;
  readonly notJson: (path: string, reason: string) => string;
  readonly figuresNeeded: (year: string) => string;
}

const english: ProgramWording = {
  usage: `Usage: npm run scorecard -- [options]

  --plan 106|107|FILE.json   the plan; by default 106, with its published half-year
  --input FILE.json          your figures by indicator id (invented samples: docs/examples/scorecard/year-107.json)
  --as-of DATE               such as 107-12-31 or 2018-12-31; by default the last day of the plan's year
  --explain ID               how one indicator's figure came about
  --lang zh-TW|en            by default the language of this computer
  --json                     print data instead of text
  --help                     print this`,
  refused: (count) => (count === 1 ? "There is a problem:" : `There are ${count} problems:`),
  unknownOption: (option, meant) =>
    `${option} is no option; ${meant === undefined ? "--help lists them all" : `did you mean ${meant}?`}`,
  missingValue: (option) => `${option} needs a value; --help shows which`,
  unwantedValue: (option) => `${option} takes no value; leave it out`,
  strayArgument: (argument) => `"${argument}" belongs to no option; to read figures write --input FILE.json`,
  unknownLanguage: (value) => `--lang: "${value}" is none of zh-TW, en; give one of them`,
  missingFile: (path) => `${path}: there is no such file; check the path, which counts from ${process.cwd()}`,
  unreadableFile: (path, reason) => `${path}: can't be read (${reason})`,
  notJson: (path, reason) => `${path}: is not JSON (${reason})`,
  figuresNeeded: (plan) =>
    `--plan ${plan} needs figures; give --input FILE.json (a sample: docs/examples/scorecard/year-107.json)`,
};

const chinese: ProgramWording = {
  usage: `用法：npm run scorecard -- [選項]

  --plan 106|107|檔案.json   施政計畫；預設為 106 年度及其公布之上半年成果
  --input 檔案.json          您的數值，依指標代號填寫（虛構之範例：docs/examples/scorecard/year-107.json）
  --as-of 日期               例如 107-12-31 或 2018-12-31；預設為計畫年度最後一日
  --explain 代號             說明一項指標的數值如何得出
  --lang zh-TW|en            預設為本機之語言
  --json                     輸出資料而非文字
  --help                     顯示本說明`,
  refused: (count) => `有 ${count} 個問題：`,
  unknownOption: (option, meant) =>
    `沒有選項 ${option}；${meant === undefined ? "請以 --help 查看全部選項" : `是否為 ${meant}？`}`,
  missingValue: (option) => `${option} 需要一個值；請以 --help 查看`,
  unwantedValue: (option) => `${option} 不帶值；請刪除其值`,
  strayArgument: (argument) => `「${argument}」不屬於任何選項；讀取數值請寫 --input 檔案.json`,
  unknownLanguage: (value) => `--lang：「${value}」不在 zh-TW、en 之中；請擇一提供`,
  missingFile: (path) => `${path}：沒有這個檔案；請確認路徑（自 ${process.cwd()} 起算）`,
  unreadableFile: (path, reason) => `${path}：無法讀取（${reason}）`,
  notJson: (path, reason) => `${path}：不是 JSON（${reason}）`,
  figuresNeeded: (plan) =>
    `--plan ${plan} 需要數值；請提供 --input 檔案.json（範例：docs/examples/scorecard/year-107.json）`,
};

export const programWordings: Readonly<Record<Locale, ProgramWording>> = { "zh-TW": chinese, en: english };
