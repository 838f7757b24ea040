import type { CharacterKind } from "./character.ts";
import {
  afterSpace,
  beforeSpace,
  type Character,
  type Characters,
  isBetweenDigits,
  kindAt,
  outermost,
  textBetween,
} from "./characters.ts";
import { type DeclaredName, endsInDeclared } from "./declared.ts";
import {
  beginsLegend,
  beginsNote,
  explainsLetters,
  isRemarkBehindPercent,
  isRounding,
  LONGEST_LABEL,
  namesUnit,
} from "./legend.ts";
import { nameBetween } from "./name.ts";
import { lengthOfNumbering } from "./numbering.ts";
import { notedUnit } from "./unit.ts";

/** What stands around the expression of a printed formula. */
export interface Frame {
  /** The name that is defined in front: 合格率 of `合格率=…`. */
  readonly definedName: string | undefined;
  /** The unit note behind the defined name: % of `就業率(%)=…`. */
  readonly definedUnit: string | undefined;
  /** The unit note behind the expression: 件 of `(單位:件)`. */
  readonly note: UnitNote | undefined;
  /** What explains it behind, in parentheses: `A：合格件數，B：總件數`. */
  readonly remark: string | undefined;
  /** What stands behind the end of the formula without parentheses. */
  readonly apart: TextApart | undefined;
  /** The range of the expression. */
  readonly start: number;
  readonly end: number;
}

/** A unit behind an expression or a name. */
export interface UnitNote {
  readonly unit: string;
  /** As printed, with its parentheses. */
  readonly printed: string;
}

export interface TextApart {
  readonly text: string;
  readonly start: number;
  /** Where the formula ended before it. */
  readonly behind: number;
  /** The unit that is noted at its end. */
  readonly unit: UnitNote | undefined;
}

/** What an operand may end with. */
const BEHIND_OPERAND: ReadonlySet<CharacterKind | undefined> = /* @__PURE__ */ new Set<CharacterKind | undefined>([
  "letter",
  "digit",
  "close",
  "percent",
  "perMille",
  "quoteClose",
]);

/** What no name goes on behind. */
const WHOLE: ReadonlySet<CharacterKind | undefined> = /* @__PURE__ */ new Set<CharacterKind | undefined>([
  "close",
  "percent",
  "perMille",
]);

/** Finds the definition in front and the notes behind; `start` to `end` is what is left. */
export function readFrame(characters: Characters, declared: readonly DeclaredName[]): Frame {
  const { list, text } = characters;
  const first = lengthOfNumbering(text); // each of its characters is one UTF-16 unit
  const sign = definingSign(characters, first);
  const start = sign === undefined ? first : sign + 1;
  const apart = textApart(characters, start);
  const unitApart = apart && unitNoteOf(apart);
  const tail = readTail(characters, start, apart?.behind ?? list.length, unitApart ?? apart?.unit, declared);
  const definition = sign === undefined ? undefined : readTail(characters, first, sign, undefined, []);
  const name = definition && nameBetween(characters, afterSpace(list, first), definition.end);
  return {
    definedName: name === "" ? undefined : name,
    definedUnit: definition?.note?.unit,
    ...tail,
    apart: unitApart === undefined ? apart : undefined,
    start,
  };
}

function unitNoteOf({ text }: TextApart): UnitNote | undefined {
  const unit = namesUnit(text) ? notedUnit(text) : undefined;
  return unit === undefined ? undefined : { unit, printed: text };
}

/** The first = or : outside of brackets and quotes before any sign, or the = behind such a colon. */
function definingSign(characters: Characters, start: number): number | undefined {
  const { list, partner, signsBefore } = characters;
  const first = afterSpace(list, start);
  if (signsBefore[first] !== signsBefore[partner[first] ?? first]) return undefined;
  let found: number | undefined;
  for (const at of outermost(characters, start, list.length)) {
    const kind = kindAt(list, at);
    if (kind === "equals") return at;
    if (kind === "colon") found ??= at;
    if (signsBefore[at] !== signsBefore[at + 1] || kind === "end" || isBreak(characters, at)) break;
  }
  return found;
}

/** A comma that parts words, or what stands before 單位： or 註：. */
function isBreak(characters: Characters, at: number): boolean {
  const { list } = characters;
  const kind = kindAt(list, at);
  if (kind === "comma") return !isBetweenDigits(characters, at);
  return kind === "space" && beginsNote(textBetween(characters, at + 1, at + LONGEST_LABEL));
}

/** What stands behind the end of a formula: behind the mark that ends it, or below it with a label. */
function textApart(characters: Characters, start: number): TextApart | undefined {
  const { list, partner } = characters;
  const end = withoutEndMarks(characters, list.length);
  for (const at of outermost(characters, start, end)) {
    if (!endsFormula(characters, at)) continue;
    const rest = behindEndMarks(characters, at + 1);
    if (partner[rest] === end - 1) return undefined;
    const { note, end: textEnd } = withoutUnitNote(characters, rest, end);
    return { text: textBetween(characters, rest, textEnd), start: rest, behind: at, unit: note };
  }
  return undefined;
}

/** A rounding without the (單位：件) behind it, which is the formula's; behind a legend it may be of the last name. */
function withoutUnitNote(characters: Characters, start: number, end: number): Pick<Frame, "note" | "end"> {
  const isNoted = isRounding(textBetween(characters, start, start + LONGEST_LABEL));
  const open = isNoted ? openingNote(characters, start, end - 1) : undefined;
  const content = open === undefined ? "" : textBetween(characters, open + 1, end - 1).trim();
  const unit = namesUnit(content) ? notedUnit(content) : undefined;
  if (open === undefined || unit === undefined) return { note: undefined, end };
  return { note: { unit, printed: textBetween(characters, open, end) }, end: withoutEndMarks(characters, open) };
}

function endsFormula(characters: Characters, at: number): boolean {
  const { list } = characters;
  const { kind, text } = list[at] as Character;
  if (kind === "end") return true;
  if (kind !== "space" && kind !== "comma") return false;
  const before = kindAt(list, beforeSpace(list, at - 1));
  if (!BEHIND_OPERAND.has(before)) return false;
  const ahead = textBetween(characters, at + 1, at + LONGEST_LABEL).trimStart();
  return beginsLegend(ahead, { behindLineBreak: text === "\n", behindWhole: kind === "comma" || WHOLE.has(before) });
}

function behindEndMarks({ list }: Characters, start: number): number {
  let at = start;
  while (isEndMark(list, at)) at++;
  return at;
}

function withoutEndMarks({ list }: Characters, end: number): number {
  let at = end;
  while (isEndMark(list, at - 1)) at--;
  return at;
}

function isEndMark(list: Characters["list"], at: number): boolean {
  const kind = kindAt(list, at);
  return kind === "end" || kind === "space";
}

/** Takes the unit note and the remark, in either order, from the end. */
function readTail(
  characters: Characters,
  start: number,
  end: number,
  apart: UnitNote | undefined,
  declared: readonly DeclaredName[],
): Pick<Frame, "note" | "remark" | "end"> {
  let note = apart;
  let remark: string | undefined;
  let at = withoutEndMarks(characters, end);
  for (;;) {
    const close = at - 1;
    const open = openingNote(characters, start, close);
    if (open === undefined || endsInDeclared(characters, at, declared)) return { note, remark, end: at };
    const content = textBetween(characters, open + 1, close).trim();
    const unit = notedUnit(content);
    // A second unit contradicts the first, and is no remark.
    if (unit !== undefined && note !== undefined) return { note, remark, end: at };
    if (unit !== undefined) note = { unit, printed: textBetween(characters, open, close + 1) };
    else if (remark === undefined && isRemark(characters, open, close, content)) remark = content;
    else return { note, remark, end: at };
    at = withoutEndMarks(characters, open);
  }
}

/** The bracket that opens what may be a note behind an operand, where one closes at this index. */
function openingNote(characters: Characters, start: number, close: number): number | undefined {
  const { list, partner } = characters;
  const open = kindAt(list, close) === "close" ? partner[close] : undefined;
  return open !== undefined && standsBehindOperand(characters, start, open) ? open : undefined;
}

/** A colon or an equals sign explains something, but for one within a quoted name. */
function isRemark({ list, quoted }: Characters, open: number, close: number, content: string): boolean {
  if (explainsLetters(content)) return true;
  const within = list.slice(open, close);
  if (within.some(({ kind }, index) => (kind === "colon" || kind === "equals") && !quoted[open + index])) return true;
  return isBehindPercent(list, open) && isRemarkBehindPercent(content);
}

/** Behind a percent, or a group that ends with a number in percent; a unit (%) of its own is none. */
function isBehindPercent(list: Characters["list"], open: number): boolean {
  const before = beforeSpace(list, open - 1);
  let at = before;
  while (kindAt(list, at) === "close") at = beforeSpace(list, at - 1);
  return kindAt(list, at) === "percent" && (at === before || kindAt(list, beforeSpace(list, at - 1)) === "digit");
}

function standsBehindOperand(characters: Characters, start: number, open: number): boolean {
  const at = withoutEndMarks(characters, open) - 1;
  return at >= start && BEHIND_OPERAND.has(kindAt(characters.list, at));
}
