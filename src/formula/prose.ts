import { afterSpace, type Characters, findOutermost, isBetweenDigits, kindAt, textAt } from "./characters.ts";
import type { Frame } from "./frame.ts";
import { beginsNote, isRounding } from "./legend.ts";
import { nameBetween } from "./name.ts";

/** Words by which a text describes a figure instead of naming it. */
const DESCRIBING =
  /定義為|定義如下|計算方式|計算公式|滾動(?:檢討|修正|調整)|[占佔](?!用|地|有).{1,100}(?:比率|比例|百分比|百分率|比重)$|^(?:依據?|按照?|以|凡|指).+(?:辦理|計算|評定|評核|認定|為準|為主|者)|至少(?![^(（]*[)）])|(?:為準|為主|辦理情形|達成情形|執行情形|調查)$/;

/** What stands in the place of a formula: 無, 同上, 詳如附件. */
const PLACEHOLDER = /^(?:無|同上|如上|略|不適用|待[訂定]|另[訂定]|如?期?完成|[Nn][Aa]|[詳見][如見備附下].{0,20})$/;

/** N/A, also with the page's spaces and a full stop. */
const NOT_APPLICABLE = /^[\s。｡;；]*[Nn]\s*\/\s*[Aa][\s。｡;；]*$/;

/** What is to be done, unless it ends in what is counted or measured: 推動志願服務人次. */
const INTENTION =
  /^(?:提[升昇]|強化|加強|落實|推[動展]|促進|營造|健全|持續|積極|配合|透過|藉由|結合).+[^數率量度次額值比例積長時間日天元件案場所戶人家座處項輛棟頭株校篇名位點倍重寬高深離程尺頃噸斤克升坪電費款金稅分級第期速)）」】]$/;

/** A target in words: 每年辦理2場次, 滿意度達80%以上. */
const TARGET =
  /^(?:每[年月季]|全年|至少|辦理|完成|召開|舉辦|補助|新增|培訓|輔導).*[0-9０-９]\D{1,3}$|[^xXｘＸ0-9０-９.\s][0-9０-９.]{1,8}\s?[%％﹪](?:以[上下內])?$/;

/** A calculation in words, within a formula or instead of one. */
const CALCULATION = /係指|是指|指的是|[^扣]除以|乘以|^若.+則|(?:divid|multipli)ed by/;

/** What parts sentences, and no part of a formula. */
const PUNCTUATION = /[，！？!?…]/;

/** Whether a bare name describes a figure in words. */
export function isProse(name: string): boolean {
  return (
    PLACEHOLDER.test(name) ||
    DESCRIBING.test(name) ||
    CALCULATION.test(name) ||
    INTENTION.test(name) ||
    TARGET.test(name)
  );
}

/** Whether a bare name among others is a calculation in words. */
export function isCalculationInWords(name: string): boolean {
  return CALCULATION.test(name);
}

/** Whether a text without any sign describes a figure, and is no declared name. */
export function isDescription(characters: Characters, { start, end }: Frame, declared: readonly string[]): boolean {
  const { quoted, signsBefore } = characters;
  if (NOT_APPLICABLE.test(characters.text)) return true;
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
  if (apart !== undefined && !beginsNote(apart.text) && !isRounding(apart.text))
    return isWords && signsBefore[end] === signsBefore[list.length];
  const isArithmetic = (at: number): boolean => {
    const kind = kindAt(list, at);
    return kind === "plus" || kind === "times" || (kind === "percent" && !isWords);
  };
  const isPunctuation = (at: number): boolean => {
    const kind = kindAt(list, at);
    if (kind === "comma" && isBetweenDigits(characters, at)) return false;
    return PUNCTUATION.test(textAt(list, at)) || (isWords && (kind === "comma" || kind === "colon"));
  };
  return (
    findOutermost(characters, start, end, isPunctuation) !== undefined &&
    findOutermost(characters, start, end, isArithmetic) === undefined
  );
}
