/** The units that are known without 單位 in front. */
export const UNITS = [
  "件",
  "案",
  "次",
  "人",
  "人次",
  "名",
  "位",
  "場",
  "場次",
  "梯次",
  "家",
  "處",
  "所",
  "戶",
  "校",
  "班",
  "個",
  "項",
  "篇",
  "份",
  "冊",
  "座",
  "輛",
  "艘",
  "台",
  "臺",
  "組",
  "隊",
  "團",
  "株",
  "隻",
  "頭",
  "床",
  "筆",
  "張",
  "片",
  "分",
  "分數",
  "點",
  "元",
  "千元",
  "萬元",
  "百萬元",
  "千萬元",
  "億元",
  "小時",
  "時",
  "分鐘",
  "秒",
  "天",
  "日",
  "週",
  "月",
  "年",
  "公里",
  "公尺",
  "公分",
  "平方公里",
  "平方公尺",
  "公頃",
  "公噸",
  "噸",
  "公斤",
  "立方公尺",
  "度",
  "倍",
  "級",
  "等級",
  "坪",
  "件次",
  "戶次",
  "車次",
  "班次",
  "人時",
  "百分比",
  "百分點",
  "‰",
  "%",
  "％",
] as const;

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(UNITS);

const LABEL = /^單位\s*[:：]?\s*/u;

const LONGEST_UNIT = 20;

/** A unit as a page notes it: `件`, `元/件`, `%`. */
export function isUnit(text: string): boolean {
  const [unit = "", per, ...more] = text.trim().split(/[/／]/u, 3);
  return KNOWN.has(unit) && (per === undefined || KNOWN.has(per)) && more.length === 0;
}

/** The unit that a parenthesis notes, with or without 單位 in front; undefined where it notes none. */
export function notedUnit(content: string): string | undefined {
  const printed = content.trim();
  const label = LABEL.exec(printed)?.[0] ?? "";
  const unit = printed.slice(label.length);
  const isNoted = label === "" ? isUnit(unit) : unit !== "" && unit.length <= LONGEST_UNIT;
  return isNoted ? unit.replace("％", "%") : undefined;
}
