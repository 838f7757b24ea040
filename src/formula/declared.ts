import { afterSpace, type Characters, isTimesLetter } from "./characters.ts";
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
    .filter(({ letters }) => letters.length > 0)
    .sort((left, right) => right.letters.length - left.letters.length);
}

/** The longest declared variable that stands at this index as a whole name, and the index behind it. */
export function matchDeclared(
  characters: Characters,
  start: number,
  declared: readonly DeclaredName[],
): { readonly name: string; readonly end: number } | undefined {
  for (const { name, letters } of declared) {
    const end = endOfMatch(characters, start, letters);
    if (end !== undefined && isWhole(characters, end, declared)) return { name, end };
  }
  return undefined;
}

function endOfMatch({ list }: Characters, start: number, letters: readonly string[]): number | undefined {
  let at = start;
  for (const letter of letters) {
    at = afterSpace(list, at);
    const character = list[at];
    if (character === undefined || folded(character.text) !== letter) return undefined;
    at++;
  }
  return at;
}

/** A declared name ends where no letter carries it on, or where an x stands before another declared name. */
function isWhole(characters: Characters, end: number, declared: readonly DeclaredName[]): boolean {
  const { list } = characters;
  const next = afterSpace(list, end);
  if (!goesOn(characters, next)) return true;
  return isDeclaredProduct(characters, next, declared);
}

/** Whether an x here is a sign because a declared name follows: 單價X光纜長度 with both names declared. */
export function isDeclaredProduct(characters: Characters, index: number, declared: readonly DeclaredName[]): boolean {
  const { list } = characters;
  if (isTimesLetter(list, index)) return true;
  if (!/^[xXｘＸ]$/.test(list[index]?.text ?? "")) return false;
  const operand = afterSpace(list, index + 1);
  return declared.some(({ letters }) => endOfMatch(characters, operand, letters) !== undefined);
}

/** Full-width and ASCII forms, and all dashes, are one. */
function folded(character: string): string {
  return /^[－−–—﹣‐‑‒―]$/.test(character) ? "-" : character.normalize("NFKC");
}
