import { type CharacterKind, characterKind, isLatinLetter } from "./character.ts";
import type { Sign } from "./token.ts";

/** One character of a printed formula. */
export interface Character {
  readonly text: string;
  readonly kind: CharacterKind;
  /** UTF-16 index in the printed text. */
  readonly position: number;
}

/** A printed formula as characters whose brackets are paired. */
export interface Characters {
  readonly text: string;
  readonly list: readonly Character[];
  /** For each opening bracket and quote, the index of what closes it, and the reverse; undefined where it has no partner. */
  readonly partner: readonly (number | undefined)[];
  /** Whether each character stands in quotes, and so is plain text of a name. */
  readonly quoted: readonly boolean[];
  /** How many signs stand before each index, so that a bracket's content is known to have one without a look at it. */
  readonly signsBefore: readonly number[];
}

/** The signs of arithmetic, by the kinds of characters that they are printed with. */
export const SIGNS: Partial<Record<CharacterKind, Sign>> = { plus: "+", minus: "-", times: "*", divide: "/" };

/** A letter that may stand for the sign of multiplication. */
export const TIMES_LETTER: RegExp = /[xXｘＸ]/;

/** What a name or number goes on behind. */
const PARTS: ReadonlySet<CharacterKind | undefined> = /* @__PURE__ */ new Set<CharacterKind | undefined>([
  "letter",
  "digit",
  "point",
  "percent",
  "enumeration",
  "comma",
  "close",
  "quoteClose",
]);

/** Reads a text into characters. Plain loops, as most formulas are read once, before an engine has made them fast. */
export function readCharacters(text: string): Characters {
  const list: Character[] = [];
  for (let position = 0; position < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(position) as number);
    list.push({ text: character, kind: characterKind(character), position });
    position += character.length;
  }
  const partner: (number | undefined)[] = new Array(list.length).fill(undefined);
  pairUp(list, partner, "quoteOpen", "quoteClose");
  const quoted = withinQuotes(list, partner);
  pairUp(list, partner, "open", "close", quoted);
  const signsBefore = [0];
  for (let index = 0; index < list.length; index++) {
    const { kind } = list[index] as Character;
    const isSign = SIGNS[kind] !== undefined && !quoted[index] && !isNameHyphen(list, index);
    signsBefore.push((signsBefore[index] as number) + (isSign ? 1 : 0));
  }
  return { text, list, partner, quoted, signsBefore };
}

/** The kind of the character at an index; undefined outside of the text. */
export function kindAt(list: readonly Character[], index: number): CharacterKind | undefined {
  return list[index]?.kind;
}

/** The character at an index; empty outside of the text. */
export function textAt(list: readonly Character[], index: number): string {
  return list[index]?.text ?? "";
}

/** The printed text from one index up to another. */
export function textBetween({ list, text }: Characters, start: number, end: number): string {
  return text.slice(list[start]?.position ?? text.length, list[end]?.position ?? text.length);
}

/** Whether a colon or an equals sign stands between two indexes, outside of quotes. */
export function hasUnquotedMark({ list, quoted }: Characters, start: number = 0, end: number = list.length): boolean {
  return list
    .slice(start, end)
    .some(({ kind }, index) => (kind === "colon" || kind === "equals") && !quoted[start + index]);
}

/** The text with something plain in the place of some of its characters, so that a pattern finds nothing there. */
export function covered({ list }: Characters, isCovered: (index: number) => boolean): string {
  return list.map(({ text }, index) => (isCovered(index) ? "〇".repeat(text.length) : text)).join("");
}

/** The first index between two, outside of brackets and quotes, that something is true of. */
export function findOutermost(
  { list, partner }: Characters,
  start: number,
  end: number,
  isFound: (at: number) => boolean,
): number | undefined {
  for (let at = start; at < end; at++) {
    const kind = kindAt(list, at);
    if (kind === "open" || kind === "quoteOpen") at = partner[at] ?? at;
    else if (isFound(at)) return at;
  }
  return undefined;
}

/** The first index from `index` on that is no space. */
export function afterSpace(list: readonly Character[], index: number): number {
  let at = index;
  while (kindAt(list, at) === "space") at++;
  return at;
}

/** The last index up to `index` that is no space. */
export function beforeSpace(list: readonly Character[], index: number): number {
  let at = index;
  while (kindAt(list, at) === "space") at--;
  return at;
}

/** Whether a comma may part thousands, and not words. */
export function isBetweenDigits({ list }: Characters, index: number): boolean {
  return kindAt(list, index - 1) === "digit" && kindAt(list, index + 1) === "digit";
}

/**
 * A hyphen between digits and digits with a letter behind belongs to a name, 6-12歲, with the same letter on both sides
 * too, 15歲-64歲, or between a letter and the number of a year, N-1年度, and a plus where the name begins with those
 * digits: 5+2產業. So does the slash of 場/次.
 */
export function isNameHyphen(list: readonly Character[], index: number): boolean {
  const kind = kindAt(list, index);
  const before = textAt(list, index - 1);
  if (kind === "divide") return textAt(list, index + 1) === "次" && /[場人件家班車戶]/.test(before);
  if (kind !== "minus" && kind !== "plus") return false;
  let at = index + 1;
  while (kindAt(list, at) === "digit") at++;
  if (at === index + 1 || kindAt(list, at) !== "letter" || isTimesLetter(list, at)) return false;
  if (kindAt(list, index - 1) === "digit") return kind === "minus" || beginsOperand(list, index - 1);
  const unit = textAt(list, at);
  const isRange = unit === before && kindAt(list, index - 2) === "digit" && kindAt(list, at + 1) === "letter";
  // Years are taken from each other: 107年-106年.
  return kind === "minus" && (unit === "年" ? isLatinLetter(before) : isRange);
}

/** Whether the digits that end at this index stand behind no other part of a name. */
function beginsOperand(list: readonly Character[], lastDigit: number): boolean {
  let at = lastDigit;
  while (kindAt(list, at) === "digit") at--;
  return !PARTS.has(kindAt(list, beforeSpace(list, at)));
}

/**
 * Whether a letter x stands between two operands as a sign: no Latin letter touches it, something to multiply with
 * follows, and it does not begin a word such as X光.
 */
export function isTimesLetter(list: readonly Character[], index: number): boolean {
  if (!TIMES_LETTER.test(textAt(list, index))) return false;
  const behind = textAt(list, index + 1);
  if (isLatinLetter(textAt(list, index - 1)) || isLatinLetter(behind) || /[光射線]/.test(behind)) return false;
  const next = kindAt(list, afterSpace(list, index + 1));
  return next === "letter" || next === "digit" || next === "open" || next === "quoteOpen";
}

/** Pairs what opens and closes, where nothing says that it is plain text: brackets within quotes are. */
function pairUp(
  list: readonly Character[],
  partner: (number | undefined)[],
  opening: CharacterKind,
  closing: CharacterKind,
  quoted: readonly boolean[] = [],
): void {
  const open: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const { kind } = list[index] as Character;
    if ((kind !== opening && kind !== closing) || quoted[index]) continue;
    if (kind === opening) open.push(index);
    else pair(partner, open.pop(), index);
  }
}

function pair(partner: (number | undefined)[], open: number | undefined, close: number): void {
  if (open === undefined) return;
  partner[open] = close;
  partner[close] = open;
}

function withinQuotes(list: readonly Character[], partner: readonly (number | undefined)[]): readonly boolean[] {
  const quoted: boolean[] = [];
  let end = -1;
  for (let index = 0; index < list.length; index++) {
    if (index > end) end = partner[index] ?? end;
    quoted.push(index <= end);
  }
  return quoted;
}
