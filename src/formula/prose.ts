import { afterSpace, type Character, type Characters, outermost } from "./characters.ts";
import type { Frame } from "./frame.ts";
import { nameBetween } from "./name.ts";

/** Words by which a text describes a figure instead of naming it. */
const DESCRIBING =
  /係指|是指|指的是|定義為|定義如下|計算方式|計算公式|[^扣]除以|乘以|[占佔](?!用|地|有).{1,100}(?:比率|比例|百分比|百分率|比重)$|^(?:依據?|按照?|以|凡|指).+(?:辦理|計算|評定|評核|認定|為準|為主|者)|至少|(?:為準|為主|辦理情形|達成情形|執行情形|調查)$/u;

/** Whether a bare name describes a figure in words. */
export function isProse(name: string): boolean {
  return DESCRIBING.test(name);
}

/** Whether a text without any sign describes a figure, and is no declared name. */
export function isDescription(characters: Characters, { start, end }: Frame, declared: readonly string[]): boolean {
  const { quoted, signsBefore } = characters;
  if (signsBefore[start] !== signsBefore[end] || quoted[afterSpace(characters.list, start)]) return false;
  const name = nameBetween(characters, start, end);
  return isProse(name) && !declared.includes(name);
}

/**
 * Whether a text is made of sentences: punctuation stands between its words, and nothing is multiplied or added. A
 * slash alone makes no formula: 列為特優/優等.
 */
export function isSentence(characters: Characters, { start, end, apart }: Frame): boolean {
  const { list, signsBefore } = characters;
  const isWords = signsBefore[start] === signsBefore[end];
  if (apart !== undefined && !NOTE.test(apart.text)) return isWords && signsBefore[end] === signsBefore[list.length];
  let hasPunctuation = false;
  for (const at of outermost(characters, start, end)) {
    const { kind, text } = list[at] as Character;
    if (kind === "plus" || kind === "times" || kind === "percent") return false;
    hasPunctuation ||= /^[，！？!?…]$/.test(text) || (isWords && (kind === "comma" || kind === "colon"));
  }
  return hasPunctuation;
}

/** Words that begin a note behind a formula. */
const NOTE = /^(?:[註注※]|備註|附註|說明|其中|資料來源)[^:：]{0,10}[:：]/u;

/** Whether a text behind a formula says what its letters stand for, or is a note. */
export function isLegend(text: string, variables: readonly string[]): boolean {
  const [, label] = /^([^:：=＝]{1,40})[:：=＝]/u.exec(text) ?? [];
  return NOTE.test(text) || (label !== undefined && variables.includes(label.trim()));
}
