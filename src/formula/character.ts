import { unicodePattern } from "../issue/unicode-pattern.ts";

/** The characters of each kind. The reader of types reads this table as well, so it stays a constant of literals. */
export const PRINTED_CHARACTERS = {
  plus: "+＋﹢",
  minus: "-－−–—﹣‐‑‒―",
  times: "*＊×✕✖⨯∗⋅﹡╳",
  divide: "/／÷∕⁄➗╱",
  percent: "%％﹪",
  perMille: "‰",
  open: "(（﹙[［【〖〔﹝{｛﹛",
  close: ")）﹚]］】〗〕﹞}｝﹜",
  comma: ",，﹐",
  enumeration: "、",
  point: ".．",
  equals: "=＝",
  colon: ":：﹕",
  quoteOpen: "「",
  quoteClose: "」",
  end: "。｡;；※",
  space:
    " \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
  digit: "0123456789０１２３４５６７８９",
} as const;

/** What a character may be in a formula, before its neighbours are looked at. */
export type CharacterKind = keyof typeof PRINTED_CHARACTERS | "letter" | "forbidden" | "unexpected";

/** What stands in names besides letters, numbers and marks. */
const MARK_IN_NAME = /[_'~～〜∼〃《》〈〉『』“”‘’&＆#＃@＠°℃℉㎡㎥㎞㎏㎝㎜㏄№‧・∑≦≧≤≥<>＜＞]/;

const KINDS: ReadonlyMap<string, CharacterKind> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(PRINTED_CHARACTERS).flatMap(([kind, characters]) =>
      [...characters].map((character) => [character, kind as CharacterKind] as const),
    ),
  ))();

/** Each plain bracket that opens, above the one that closes it. */
const OPENING = "([{【〖〔";
const CLOSING = ")]}】〗〕";

/** Each bracket with a plain form, above that. */
const PRINTED = "（﹙）﹚﹝﹞﹛﹜［］｛｝";
const PLAIN_FORM = "(())〔〕{}[]{}";

/** Letters, numbers and marks, and what can't be seen, as classes of Unicode. */
const LETTER = "[\\p{L}\\p{N}\\p{M}\\p{Co}]";
export const FORBIDDEN = "[\\p{Cc}\\p{Cf}\\p{Cs}]";

/** The kind of one character (a code point as text). */
export function characterKind(character: string): CharacterKind {
  const printed = KINDS.get(character);
  if (printed !== undefined) return printed;
  if (hasCommonLetter(character) || MARK_IN_NAME.test(character) || unicodePattern(LETTER).test(character))
    return "letter";
  return unicodePattern(FORBIDDEN).test(character) ? "forbidden" : "unexpected";
}

const COMMON_LETTER = /[A-Za-z一-鿿]/;
const LATIN_LETTER = /[A-Za-zＡ-Ｚａ-ｚ]/;

/** Whether one of the letters that most texts are made of is in a text: of those no table of Unicode need be asked. */
export function hasCommonLetter(text: string): boolean {
  return COMMON_LETTER.test(text);
}

/** A bracket in its plain form: full-width and ASCII parentheses close each other. */
export function plainBracket(bracket: string): string {
  return PLAIN_FORM[PRINTED.indexOf(bracket)] ?? bracket;
}

/** The plain bracket that closes the given one. */
export function closingBracket(open: string): string {
  return CLOSING[OPENING.indexOf(plainBracket(open))] as string;
}

/** Digits, points and commas in their ASCII form. */
export function asciiDigits(text: string): string {
  return text.replace(/[０-９．，﹐]/g, (character) =>
    character === "﹐" ? "," : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** Whether a character, or none, is a Latin letter. */
export function isLatinLetter(character: string): boolean {
  return LATIN_LETTER.test(character);
}
