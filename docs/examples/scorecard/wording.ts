import type { Locale, RecordsOfType } from "civic-kpi";

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
  readonly notJsonLine: (reason: string) => string;
  readonly secondRecord: (type: string, id: string, first: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly counted: (records: readonly RecordsOfType[]) => string;
}

const english: ProgramWording = {
  usage: `Usage: npm run scorecard -- [options]

  --plan 106|107|FILE.json   the plan; by default 106, with its published half-year
  --input FILE.json          your figures by indicator id (invented samples: docs/examples/scorecard/year-107.json)
  --records FILE.ndjson      your records, one a line, which are counted; --input then holds what no record says
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
    `--plan ${plan} needs figures; give --input FILE.json (a sample: docs/examples/scorecard/year-107.json) or --records FILE.ndjson`,
  notJsonLine: (reason) => `is not JSON (${reason}); write one record a line`,
  secondRecord: (type, id, first) =>
    `line ${first} is ${type} "${id}" already; remove one, or give it an id of its own`,
  moreProblems: (count) => `… and ${count} more`,
  counted: (records) => {
    const { counted, outOfPeriod, unused, types } = totals(records);
    const others = unused === 0 ? "" : `, ${unused} of types that the plan doesn't count (${types.join(", ")})`;
    return `${counted} records counted, ${outOfPeriod} dated outside the period${others}.`;
  },
};

const chinese: ProgramWording = {
  usage: `用法：npm run scorecard -- [選項]

  --plan 106|107|檔案.json   施政計畫；預設為 106 年度及其公布之上半年成果
  --input 檔案.json          您的數值，依指標代號填寫（虛構之範例：docs/examples/scorecard/year-107.json）
  --records 檔案.ndjson      您的紀錄，每行一筆，由程式統計；此時 --input 提供紀錄以外的數值
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
    `--plan ${plan} 需要數值；請提供 --input 檔案.json（範例：docs/examples/scorecard/year-107.json）或 --records 檔案.ndjson`,
  notJsonLine: (reason) => `不是 JSON（${reason}）；請每行書寫一筆紀錄`,
  secondRecord: (type, id, first) => `第 ${first} 行已是 ${type}「${id}」；請刪除其一，或給予不同編號`,
  moreProblems: (count) => `……另有 ${count} 個`,
  counted: (records) => {
    const { counted, outOfPeriod, unused, types } = totals(records);
    const others = unused === 0 ? "" : `，計畫不統計的類型 ${unused} 筆（${types.join("、")}）`;
    return `統計 ${counted} 筆紀錄，期間以外 ${outOfPeriod} 筆${others}。`;
  },
};

function totals(records: readonly RecordsOfType[]) {
  const sum = (count: (of: RecordsOfType) => number): number => records.reduce((all, of) => all + count(of), 0);
  return {
    counted: sum(({ counted }) => counted),
    outOfPeriod: sum(({ outOfPeriod }) => outOfPeriod ?? 0),
    unused: sum(({ unused }) => unused),
    types: records.filter(({ unused }) => unused > 0).map(({ type }) => type),
  };
}

export const programWordings: Readonly<Record<Locale, ProgramWording>> = { "zh-TW": chinese, en: english };
