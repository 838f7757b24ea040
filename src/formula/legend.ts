import { unicodePattern } from "../issue/unicode-pattern.ts";
import { capOf } from "./cap.ts";
import { withoutPageSpaces } from "./page-spaces.ts";
import { namesUnit } from "./unit.ts";

/** What stands on a line of its own below a formula: A：合格件數. */
const LABELLED_LINE = /^[^:：=＝\n(（]{1,20}[:：=＝]/;

/** The same behind a space or a comma. */
const LABELLED_WORD = "^[\\p{L}\\p{N}]{1,20}\\s?[:：=＝]";

/** A letter or one of the ten stems, which count as letters do, is explained without a colon, too: A為合格件數. */
const LETTER_MEANS =
  /^(?:(?:其中|where)[，,]?\s?)?[A-Za-zＡ-Ｚａ-ｚ甲乙丙丁戊己庚辛壬癸][0-9０-９]?\s?(?:[:：=＝]|為|係|即|指)/;

/** A unit without parentheses, and what stands behind its comma. */
const UNIT_AND_MORE = /^([^()[\]（）【】，,；;。]*)[，,；;。](.*)/s;

/** What begins a note behind a formula, as a part of patterns. */
export const NOTE_WORDS: RegExp =
  /(?:[【〔[［][註注][】〕\]］]|※\s?[\w一-鿿]|(?:[註注]|備註|附註|說明|其中|資料來源)[^:：\n]{0,10}[:：])/;
const NOTE = /* @__PURE__ */ (() => new RegExp(`^${NOTE_WORDS.source}`))();

/** A note behind a star or a dash, and the name that it is on: *目標值不含展延案件. */
const STARRED = /^[*＊－-]\s?([一-鿿]{2,20}?)(?:不?含|係[指以為]|是指|不[包計]|扣除|為準)/;

/** How a value is rounded. */
const ROUNDING = /^(?:[並均皆以])?(?:四捨五入|無條件|取至|取到|計算[至到]|小數)/;

/** A label is looked for in this many characters. */
export const LONGEST_LABEL = 24;

/** Whether what follows a space is a note and no part of a defined name. */
export function beginsNote(ahead: string): boolean {
  return namesUnit(ahead) || NOTE.test(ahead);
}

/** Whether a text behind a formula says how its value is rounded. */
export function isRounding(text: string): boolean {
  return ROUNDING.test(text);
}

/** A unit and the rounding that is noted with it: 單位：%，四捨五入至整數. */
export function unitAndRounding(note: string): readonly [unit: string, rounding: string] | undefined {
  const match = UNIT_AND_MORE.exec(note);
  if (match === null) return undefined;
  const [unit, behind] = match.slice(1) as [string, string];
  const rounding = withoutPageSpaces(behind);
  return isRounding(rounding) ? [unit, rounding] : undefined;
}

/** What a formula may be explained behind. */
export interface LegendPlace {
  readonly behindLineBreak: boolean;
  /** Behind a percent, a parenthesis or a comma no name goes on. */
  readonly behindWhole: boolean;
  /** The formula, where it ends in a percent: what is noted of one of its names is no part of it. */
  readonly formulaInFront: string | undefined;
}

/** Whether an explanation begins here: A：合格件數, 其中A為合格件數, 註：以年底計, 四捨五入至整數. */
export function beginsLegend(ahead: string, { behindLineBreak, behindWhole, formulaInFront }: LegendPlace): boolean {
  if (beginsNote(ahead) || LETTER_MEANS.test(ahead) || unicodePattern(LABELLED_WORD).test(ahead)) return true;
  const starred = formulaInFront === undefined ? undefined : STARRED.exec(ahead)?.[1];
  if (starred !== undefined && formulaInFront?.includes(starred)) return true;
  return (
    (behindLineBreak && LABELLED_LINE.test(ahead)) || (behindWhole && (isRounding(ahead) || capOf(ahead) !== undefined))
  );
}

/** Whether a parenthesis explains what its formula's letters stand for, though no colon is in it. */
export function explainsLetters(content: string): boolean {
  return LETTER_MEANS.test(content) || content.startsWith("其中");
}

/** The letter that a name has behind it: 合格件數(A). */
const LETTER_BEHIND = /[(（](.{1,2})[)）]$/;

/** Whether a text behind a formula says what its names stand for, how it is rounded, or is a note. */
export function isLegend(text: string, variables: readonly string[]): boolean {
  if (
    NOTE.test(text) ||
    variables.includes(STARRED.exec(text)?.[1] ?? "") ||
    isRounding(text) ||
    capOf(text) !== undefined
  )
    return true;
  const words = text.replace(/^(?:其中|where)[，,]?\s{0,8}/, "");
  const names = variables.flatMap((name) => [name, LETTER_BEHIND.exec(name)?.[1] ?? name]);
  return names.some(
    (name) => words.startsWith(name) && /^\s{0,8}(?:[:：=＝]|為|係|即|指)/.test(words.slice(name.length)),
  );
}
