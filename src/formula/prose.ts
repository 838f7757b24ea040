import type { Characters } from "./characters.ts";

/** Words by which a text describes a figure instead of naming it. */
const DESCRIBING = /係指|是指|指的是|定義為|定義如下|計算方式|計算公式|[^扣]除以|乘以|[占佔].+(?:比率|比例|百分比|百分率|比重)$|^(?:依據?|按照?|以|凡|指).+(?:辦理|計算|評定|評核|認定|為準|為主|者)|(?:為準|為主|辦理情形|達成情形|執行情形)$/u;

/** Whether a bare name describes a figure in words. */
export function isProse(name: string): boolean {
  return DESCRIBING.test(name);
}

/** Whether a text without any sign is made of sentences: punctuation stands between its words. */
export function isSentence(characters: Characters, start: number, end: number): boolean {
  const { list, signsBefore, quoted, partner } = characters;
  if (signsBefore[start] !== signsBefore[end]) return false;
  for (let at = start; at < end; at++) {
    const { kind, text } = list[at] ?? { kind: "end", text: "" };
    if (kind === "open") at = partner[at] ?? at;
    else if (!quoted[at] && (kind === "end" || kind === "comma" || kind === "colon" || /^[！？!?…]$/.test(text))) return true;
  }
  return false;
}
