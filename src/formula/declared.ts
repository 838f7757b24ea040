import { afterSpace, beforeSpace, type Characters, kindAt, TIMES_LETTER, textAt } from "./characters.ts";
import { goesOn } from "./name.ts";

/** A declared variable, with the characters that it is recognised by. */
export interface DeclaredName {
  readonly name: string;
  readonly letters: readonly string[];
}

/** Prepares declared variables for recognition, the longest first. */
export function declaredNames(names: readonly string[]): readonly DeclaredName[] {
  return names
    .map((name) => ({ name, letters: [...name].filter((character) => !/\s/.test(character)).map(folded) }))
    .sort((left, right) => right.letters.length - left.letters.length);
}

/** The longest declared variable that stands at this index as a whole name, before `limit`, and the index behind it. */
export function matchDeclared(
  characters: Characters,
  start: number,
  limit: number,
  declared: readonly DeclaredName[],
): { readonly name: string; readonly end: number } | undefined {
  for (const { name, letters } of declared) {
    const end = endOfMatch(characters, start, letters);
    if (end !== undefined && keepsPairs(characters, start, end) && isWhole(characters, end, limit, declared))
      return { name, end };
  }
  return undefined;
}

/** Whether a declared variable ends right before this index: then what it ends in is no note behind it. */
export function endsInDeclared({ list }: Characters, end: number, declared: readonly DeclaredName[]): boolean {
  return declared.some(({ letters }) => {
    let at = end;
    return [...letters].reverse().every((letter) => {
      at = beforeSpace(list, at - 1);
      return folded(textAt(list, at)) === letter;
    });
  });
}

function endOfMatch({ list }: Characters, start: number, letters: readonly string[]): number | undefined {
  let at = start;
  for (const letter of letters) {
    at = afterSpace(list, at);
    if (folded(textAt(list, at)) !== letter) return undefined;
    at++;
  }
  return at;
}

/** A bracket whose other half stands outside of the name is none of the name's. */
function keepsPairs({ partner }: Characters, start: number, end: number): boolean {
  return partner.slice(start, end).every((other = start) => other >= start && other < end);
}

/**
 * A declared name ends where no letter and no word in parentheses carries it on, or where an x stands before another
 * declared name.
 */
function isWhole(characters: Characters, end: number, limit: number, declared: readonly DeclaredName[]): boolean {
  const { list, partner, signsBefore } = characters;
  const next = afterSpace(list, end);
  const close = partner[next];
  if (kindAt(list, next) === "open" && close !== undefined && next < limit)
    return signsBefore[next] !== signsBefore[close];
  return !goesOn(characters, next) || isDeclaredProduct(characters, next, declared);
}

/** Whether an x here is a sign because a declared name follows: 單價X光纜長度 with both names declared. */
export function isDeclaredProduct(characters: Characters, index: number, declared: readonly DeclaredName[]): boolean {
  const { list } = characters;
  if (!TIMES_LETTER.test(textAt(list, index))) return false;
  const operand = afterSpace(list, index + 1);
  return declared.some(({ letters }) => endOfMatch(characters, operand, letters) !== undefined);
}

/** Full-width and ASCII forms, and all dashes, are one. */
function folded(character: string): string {
  return /[－−–—﹣‐‑‒―]/.test(character) ? "-" : character.normalize("NFKC");
}
