import {
  afterSpace,
  beforeSpace,
  type Characters,
  isNameHyphen,
  isTimesLetter,
  kindAt,
  textAt,
  textBetween,
} from "./characters.ts";
import { functionNamed, LONGEST_FUNCTION_NAME } from "./functions.ts";
import { endOfDigits } from "./number-literal.ts";
import { withoutPageSpaces } from "./page-spaces.ts";
import { isUnit } from "./unit.ts";

/** Where a name is read. */
export interface NameContext {
  /** Between the arguments of a function 、 separates; elsewhere it belongs to a name. */
  readonly inArguments: boolean;
  /** The index at which the expression ends; what is noted behind it belongs to no name. */
  readonly end: number;
}

/** A bare name as it was read. */
export interface ScannedName {
  /** The index behind it. */
  readonly end: number;
  /** A parenthesis in it holds a sign, or behind it a weight, so that it could also be arithmetic. */
  readonly doubtful: boolean;
}

/**
 * Finds where the bare name that starts here ends: letters and digits, and what belongs to a name between them by the
 * rules of docs/formula.md.
 */
export function scanName(characters: Characters, start: number, context: NameContext): ScannedName {
  const { list } = characters;
  let doubtful = false;
  let end = start;
  let at = start;
  while (at < context.end) {
    const partEnd = endOfNamePart(characters, at, start, context);
    if (partEnd === at) break;
    if (kindAt(list, at) === "open") doubtful ||= holdsArithmetic(characters, at, partEnd);
    end = partEnd;
    at = afterSpace(list, end);
  }
  return { end, doubtful: doubtful || WEIGHT_BEHIND.test(textBetween(characters, start, end).slice(-LONGEST_WEIGHT)) };
}

/** The name between two indexes, without the page's spaces. */
export function nameBetween(characters: Characters, start: number, end: number): string {
  return withoutPageSpaces(textBetween(characters, start, end));
}

/** Whether a name goes on at this index. */
export function goesOn({ list }: Characters, index: number): boolean {
  const kind = kindAt(list, index);
  return (kind === "letter" && !isTimesLetter(list, index)) || kind === "digit" || kind === "quoteOpen";
}

/** What a percent in a name is followed by: 80%以上. Before any other word it is a factor whose sign is missing. */
const AFTER_PERCENT = /^(?:以上|以下|以內|以外|未滿|之|的|者)/;

/** Whether digits up to an index, or the percent behind them, begin a name. Digits that a space parts are two numbers. */
export function isNameBehindDigits(characters: Characters, end: number, isPercent: boolean): boolean {
  const { list } = characters;
  const next = afterSpace(list, end);
  if (isPercent) {
    const behind = afterSpace(list, next + 1);
    return AFTER_PERCENT.test(textBetween(characters, behind, behind + 2));
  }
  if (kindAt(list, next) === "digit") return false;
  return goesOn(characters, next) || isNameHyphen(list, end);
}

/** 滿意度(50%): the name of something with its weight. */
const WEIGHT_BEHIND = /[()（）【[][^()（）%％﹪]{0,8}[0-9０-９]\s*[%％﹪]\s*[)）】\]]$/;
const LONGEST_WEIGHT = 24;

function endOfNamePart(characters: Characters, at: number, start: number, context: NameContext): number {
  const { list, partner } = characters;
  switch (kindAt(list, at)) {
    case "letter":
      return at > start && isTimesLetter(list, at) ? at : at + 1;
    case "digit":
      return endOfDigits(list, at);
    case "quoteOpen":
    case "open":
      return isCall(characters, start, at) ? at : (partner[at] ?? at - 1) + 1;
    default:
      return isJoint(characters, at, context) ? at + 1 : at;
  }
}

/** Whether a mark belongs to a name between its letters. */
function isJoint(characters: Characters, at: number, context: NameContext): boolean {
  const { list } = characters;
  switch (kindAt(list, at)) {
    case "minus":
    case "plus":
    case "divide":
      return isNameHyphen(list, at);
    case "percent":
      return isPercentInName(characters, at);
    case "point":
      return isSubscript(textAt(list, at - 1)) && isSubscript(textAt(list, at + 1));
    case "enumeration":
      return isEnumerationInName(characters, at, context);
    default:
      return false;
  }
}

/** PM₂.₅ */
function isSubscript(character: string): boolean {
  return /[₀-₉]/.test(character);
}

function isPercentInName(characters: Characters, at: number): boolean {
  const { list } = characters;
  return kindAt(list, beforeSpace(list, at - 1)) === "digit" && goesOn(characters, afterSpace(list, at + 1));
}

function isEnumerationInName(characters: Characters, at: number, { inArguments }: NameContext): boolean {
  return !inArguments && goesOn(characters, afterSpace(characters.list, at + 1));
}

/** Whether the name from `start` on is a function whose arguments are listed in the parenthesis at `open`. */
export function isCall(characters: Characters, start: number, open: number): boolean {
  const { list, partner } = characters;
  const close = partner[open];
  if (kindAt(list, open) !== "open" || close === undefined) return false;
  return (
    isAtMost(LONGEST_FUNCTION_NAME, list, start, open) &&
    functionNamed(nameBetween(characters, start, open)) !== undefined &&
    list.slice(open, close).some(({ kind }) => kind === "comma" || kind === "enumeration")
  );
}

/** Whether so many characters at most stand between two indexes, the page's spaces aside. */
function isAtMost(limit: number, list: Characters["list"], start: number, end: number): boolean {
  let count = 0;
  for (let at = start; at < end && count <= limit; at++) if (kindAt(list, at) !== "space") count++;
  return count <= limit;
}

function holdsArithmetic(characters: Characters, open: number, end: number): boolean {
  const { signsBefore } = characters;
  return signsBefore[open] !== signsBefore[end] && !isUnit(textBetween(characters, open + 1, end - 1));
}
