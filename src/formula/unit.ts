import { withoutPageSpaces } from "./page-spaces.ts";

/** Units that things are counted in: a number with one of them behind is that number (36,000戶). The reader of types reads these lists as well. */
export const COUNTED_UNITS =
  "件 案 案次 次 人 人口 人次 人日 名 位 場 場次 梯次 家 家次 處 處所 處次 所 戶 戶次 校 校次 班 班次 個 個月 項 項次 條 篇 份 冊 本 座 輛 車次 艘 架 台 臺 部 組 隊 隊次 團 株 棵 隻 頭 床 筆 張 片 面 幅 支 盞 口 間 棟 里 鄰 則 種 類 套 具 只 枚 顆 包 箱 盒 瓶 尾 堂 節 集 頁 回 批 件次 課次 分 元 美元 天 日 小時 人時 工時 分鐘 秒 公里 公尺 公分 平方公里 平方公尺 立方公尺 公頃 公噸 噸 公斤 公克 公升 坪 度 度電 倍 區 行政區 鄉鎮 鄉鎮市區 縣 縣市 社區 機關 單位 國小 國中 站 季 週 周 階段 面向 構面 大類 式 時段 工作天 工作日 km km² ㎡ ㎥ m² m³ kg mg ha kW kWh MW MWh CMD";

/** Units that don't make a number of the digits in front: 107年 is a year, and 3級 a grade. */
export const OTHER_UNITS =
  "年 月 期 級 等級 點 時 分數 百分比 百分點 百分率 ‰ % ％ ﹪ 微克 毫克 μg µg m3 m2 km2 L ppm ppb dB 公噸CO2e 噸CO2e 公斤CO2e";

const COUNTED: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(COUNTED_UNITS.split(" ")))();
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...COUNTED, ...OTHER_UNITS.split(" ")]))();

const LABELLED = /^單位\s*[:：]/;
const LABEL = /^單位\s*[:：]?\s*/;

const LONGEST_UNIT = 20;

/** Nothing, a label within a label, and the percent of a step: whatever was meant, it is no unit. */
const NO_UNIT = /^[，,、；;。]|[:：]|[\d０-９][%％﹪]/;

/** Whether a number with this word behind it is a plain number: 36,000戶, 29個行政區. */
export function isCountedUnit(word: string): boolean {
  return COUNTED.has(word) || COUNTED.has(word.replace(/^個/, ""));
}

/** A multiple that things are counted in: 萬人次, 每萬人. */
const MULTIPLE = /^每?(?:[十百千]?萬|[百千億])/;

/** A unit as a page notes it: `件`, `萬人次`, `元/件`, `人/十萬人`, `%`. */
export function isUnit(text: string): boolean {
  const unit = withoutPageSpaces(text);
  const parts = unit.split(/[/／]/, 4);
  return parts.length <= 3 && parts.every((part) => KNOWN.has(part) || COUNTED.has(part.replace(MULTIPLE, "")));
}

/** Whether a text begins by naming the unit: 單位：件. */
export function namesUnit(ahead: string): boolean {
  return LABELLED.test(ahead);
}

/** The unit that a text names with 單位： in front. */
export function labelledUnit(text: string): string | undefined {
  return namesUnit(text) ? notedUnit(text) : undefined;
}

/** The unit that a note names, with or without 單位 in front; undefined where it names none. */
export function notedUnit(content: string): string | undefined {
  const printed = withoutPageSpaces(content);
  const label = LABEL.exec(printed)?.[0] ?? "";
  const unit = printed.slice(label.length);
  const isNoted = label === "" ? isUnit(unit) : unit !== "" && unit.length <= LONGEST_UNIT && !NO_UNIT.test(unit);
  return isNoted ? unit.replace(/[％﹪]/g, "%") : undefined;
}
