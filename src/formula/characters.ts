import { type CharacterKind, characterKind, isLatinLetter } from "./character.ts";

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
  /** For each opening quote, and each bracket within it, whether it is plain text of a quoted name. */
  readonly quoted: readonly boolean[];
  /** How many signs stand before each index, so that a bracket's content is known to have one without a look at it. */
  readonly signsBefore: readonly number[];
}

/** A letter that a name with a leading X goes on with: X-ray is not a product. */
const AFTER_LEADING_X = new Set(["光", "射", "線"]);

/** Reads a text into characters. */
export function readCharacters(text: string): Characters {
  const list: Character[] = [];
  let position = 0;
  for (const character of text) {
    list.push({ text: character, kind: characterKind(character), position });
    position += character.length;
  }
  const { partner, quoted } = pairBrackets(list);
  const signsBefore: number[] = [];
  let signs = 0;
  for (const [index, { kind }] of list.entries()) {
    signsBefore.push(signs);
    const isSign = kind === "plus" || kind === "times" || kind === "divide" || kind === "minus";
    if (isSign && !quoted[index] && !isNameHyphen(list, index)) signs++;
  }
  signsBefore.push(signs);
  return { text, list, partner, quoted, signsBefore };
}

function pairBrackets(list: readonly Character[]): Pick<Characters, "partner" | "quoted"> {
  const partner: (number | undefined)[] = new Array(list.length).fill(undefined);
  const quoted: boolean[] = new Array(list.length).fill(false);
  const quotes: number[] = [];
  for (const [index, { kind }] of list.entries()) {
    if (kind === "quoteOpen") quotes.push(index);
    else if (kind === "quoteClose") pair(partner, quotes.pop(), index);
  }
  let quoteEnd = -1;
  const open: number[] = [];
  for (const [index, { kind }] of list.entries()) {
    if (kind === "quoteOpen" && index > quoteEnd) quoteEnd = partner[index] ?? quoteEnd;
    if (index <= quoteEnd) quoted[index] = true;
    else if (kind === "open") open.push(index);
    else if (kind === "close") pair(partner, open.pop(), index);
  }
  return { partner, quoted };
}

function pair(partner: (number | undefined)[], open: number | undefined, close: number): void {
  if (open === undefined) return;
  partner[open] = close;
  partner[close] = open;
}

/** The first index from `index` on that is no space. */
export function afterSpace(list: readonly Character[], index: number): number {
  let at = index;
  while (list[at]?.kind === "space") at++;
  return at;
}

/** A hyphen between digits and digits with a letter behind belongs to a name: 6-12歲. */
export function isNameHyphen(list: readonly Character[], index: number): boolean {
  if (list[index]?.kind !== "minus" || list[index - 1]?.kind !== "digit") return false;
  let at = index + 1;
  while (list[at]?.kind === "digit") at++;
  return at > index + 1 && list[at]?.kind === "letter" && !isTimesLetter(list, at);
}

/**
 * Whether a letter x stands between two operands as a sign: no Latin letter touches it, something to multiply with
 * follows, and it does not begin a word such as X光.
 */
export function isTimesLetter(list: readonly Character[], index: number): boolean {
  const character = list[index];
  if (character === undefined || !/^[xXｘＸ]$/.test(character.text)) return false;
  if (isLatinLetter(list[index - 1]?.text) || isLatinLetter(list[index + 1]?.text)) return false;
  if (AFTER_LEADING_X.has(list[index + 1]?.text ?? "")) return false;
  const next = list[afterSpace(list, index + 1)]?.kind;
  return next === "letter" || next === "digit" || next === "open" || next === "quoteOpen";
}
