import { isLatinLetter } from "./character.ts";
import { afterSpace, type Characters, isNameHyphen, isTimesLetter } from "./characters.ts";
import { functionNamed } from "./functions.ts";
import { endOfDigits } from "./number-literal.ts";

/** A name as it was read: the index behind it, and its text without the spaces that the page put in. */
export interface ScannedName {
  readonly end: number;
  readonly name: string;
  /** A parenthesis in it holds a sign, so that it could also be arithmetic. */
  readonly doubtful: boolean;
}

/** Where a name is read. */
export interface NameContext {
  /** Between the arguments of a function 、 separates; elsewhere it belongs to a name. */
  readonly inArguments: boolean;
  /** The index of the unit note behind the formula, which belongs to no name. */
  readonly noteAt: number;
}

/**
 * Reads a bare name from `start` on: letters, digits, and what belongs to a name between them by the rules of
 * docs/formula.md.
 */
export function scanName(characters: Characters, start: number, context: NameContext): ScannedName {
  let name = "";
  let doubtful = false;
  let at = start;
  while (at < context.noteAt) {
    const end = endOfNamePart(characters, at, start, name, context);
    if (end === at) break;
    const printed = textBetween(characters, at, end);
    if (characters.list[at]?.kind === "open") doubtful ||= holdsSign(characters, at, end);
    name += joint(name, printed, at > start && characters.list[at - 1]?.kind === "space") + printed;
    at = end;
    const next = afterSpace(characters.list, at);
    if (next > at && endOfNamePart(characters, next, start, name, context) > next) at = next;
  }
  return { end: at, name, doubtful };
}

/** Whether a name goes on at this index. */
export function goesOn(characters: Characters, index: number): boolean {
  const { list } = characters;
  const kind = list[index]?.kind;
  return (kind === "letter" && !isTimesLetter(list, index)) || kind === "digit" || kind === "quoteOpen";
}

function endOfNamePart(
  characters: Characters,
  at: number,
  start: number,
  name: string,
  context: NameContext,
): number {
  const { list, partner } = characters;
  if (at >= context.noteAt) return at;
  switch (list[at]?.kind) {
    case "letter":
      return at > start && isTimesLetter(list, at) ? at : at + 1;
    case "digit":
      return endOfDigits(list, at);
    case "minus":
      return isNameHyphen(list, at) ? at + 1 : at;
    case "percent":
      return list[at - 1]?.kind === "digit" && goesOn(characters, at + 1) ? at + 1 : at;
    case "enumeration":
      return !context.inArguments && goesOn(characters, afterSpace(list, at + 1)) ? at + 1 : at;
    case "quoteOpen":
      return (partner[at] ?? at - 1) + 1;
    case "open":
      return functionNamed(name) === undefined ? (partner[at] ?? at - 1) + 1 : at;
    default:
      return at;
  }
}

function holdsSign({ signsBefore }: Characters, open: number, end: number): boolean {
  return signsBefore[open] !== signsBefore[end];
}

/** Spaces within a name are the page's, but for those between Latin words. */
function joint(name: string, next: string, spaced: boolean): string {
  return spaced && isWordLetter(name.at(-1)) && isWordLetter(next[0]) ? " " : "";
}

function isWordLetter(character: string | undefined): boolean {
  return isLatinLetter(character) || (character !== undefined && /^\d$/.test(character));
}

export function textBetween({ list, text }: Characters, start: number, end: number): string {
  return text.slice(list[start]?.position ?? text.length, list[end]?.position ?? text.length);
}
