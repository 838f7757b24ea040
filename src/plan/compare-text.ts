import type { Bilingual } from "../issue/locale.ts";
import type { ChangeKind, Tendency, WordlessChange } from "./change.ts";

const LEVELS: Readonly<Record<WordlessChange["level"], Bilingual>> = {
  goal: { "zh-TW": "目標", en: "goal" },
  indicator: { "zh-TW": "指標", en: "indicator" },
};

const SUBJECTS: Readonly<Record<ChangeKind, Bilingual>> = {
  added: { "zh-TW": "新增", en: "added" },
  dropped: { "zh-TW": "刪除", en: "dropped" },
  renamed: { "zh-TW": "名稱", en: "title" },
  moved: { "zh-TW": "編號", en: "number" },
  weight: { "zh-TW": "權重", en: "weight" },
  target: { "zh-TW": "目標值", en: "target" },
  formula: { "zh-TW": "衡量標準", en: "formula" },
  direction: { "zh-TW": "方向", en: "direction" },
  unit: { "zh-TW": "單位", en: "unit" },
};

const TENDENCIES: Readonly<Record<Tendency, Bilingual>> = {
  tightened: { "zh-TW": "，較嚴", en: ", tightened" },
  loosened: { "zh-TW": "，較寬", en: ", loosened" },
  unchanged: { "zh-TW": "，未變", en: ", unchanged" },
  notComparable: { "zh-TW": "，無從比較", en: ", not comparable" },
};

/** A change in words. */
export function changeMessage(change: WordlessChange): Bilingual {
  return { "zh-TW": inChinese(change), en: inEnglish(change) };
}

function inChinese({ kind, level, id, from, to, tendency }: WordlessChange): string {
  const item = `${LEVELS[level]["zh-TW"]} ${id}`;
  const subject = SUBJECTS[kind]["zh-TW"];
  if (from === null || to === null) return `${subject}${item}「${from ?? to}」`;
  return `${item} 的${subject}：${from} → ${to}${tendency === undefined ? "" : TENDENCIES[tendency]["zh-TW"]}`;
}

function inEnglish({ kind, level, id, from, to, tendency }: WordlessChange): string {
  const item = `${LEVELS[level].en} ${id}`;
  const subject = SUBJECTS[kind].en;
  if (from === null || to === null) return `${item} ${subject}: ${from ?? to}`;
  return `${subject} of ${item}: ${from} → ${to}${tendency === undefined ? "" : TENDENCIES[tendency].en}`;
}
