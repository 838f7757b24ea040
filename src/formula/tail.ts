import { capOf } from "./cap.ts";
import type { CharacterKind } from "./character.ts";
import {
  afterSpace,
  beforeSpace,
  type Characters,
  hasUnquotedMark,
  kindAt,
  textAt,
  textBetween,
} from "./characters.ts";
import { type DeclaredName, endsInDeclared } from "./declared.ts";
import { explainsLetters, unitAndRounding } from "./legend.ts";
import { isCall } from "./name.ts";
import { isRemarkBehindPercent } from "./remark.ts";
import { notedUnit } from "./unit.ts";

/** What stands in parentheses behind an expression or a defined name. */
export interface Tail {
  /** The unit: 件 of `(單位:件)`. */
  readonly note: UnitNote | undefined;
  /** What explains it: `A：合格件數，B：總件數`. */
  readonly remark: string | undefined;
  /** Where what is in front ends. */
  readonly end: number;
}

/** A unit behind an expression or a name. */
export interface UnitNote {
  readonly unit: string;
  /** As printed, with its parentheses. */
  readonly printed: string;
}

/** What an operand may end with. */
export const BEHIND_OPERAND: ReadonlySet<CharacterKind | undefined> = /* @__PURE__ */ new Set<
  CharacterKind | undefined
>(["letter", "digit", "close", "percent", "perMille", "quoteClose"]);

/** A factor that a remark may stand behind, ×100,000, ×10萬, and the most characters that it has. */
const FACTOR = /[*＊×✕]\s?[\d０-９,.]{1,20}[十百千萬億]{0,2}$/;
const LONGEST_FACTOR = 40;

/** Where a tail is looked for. */
export interface TailPlace {
  readonly start: number;
  readonly end: number;
  /** Whether it stands behind a defined name, of which a percent is a part: 參與率%（含志工）=…. */
  readonly behindName: boolean;
  /** The unit that is noted behind the end. */
  readonly apart?: UnitNote | undefined;
  readonly declared?: readonly DeclaredName[];
}

/** Takes the unit note and the remark, in either order, from the end. */
export function readTail(characters: Characters, { start, end, behindName, apart, declared = [] }: TailPlace): Tail {
  let note = apart;
  let remark: string | undefined;
  let rounding: string | undefined;
  let at = withoutEndMarks(characters, end);
  const tail = (): Tail => ({ note, remark: joinedRemarks(remark, rounding), end: at });
  for (;;) {
    const close = at - 1;
    const open = openingNote(characters, start, close);
    // The arguments of a function explain nothing, whatever signs they have.
    if (open === undefined || isCall(characters, start, open) || endsInDeclared(characters, at, declared))
      return tail();
    const content = textBetween(characters, open + 1, close).trim();
    const noted = unitAndRounding(textBetween(characters, open + 1, withoutEndMarks(characters, close)));
    const unit = notedUnit(noted?.[0] ?? content);
    // A second unit contradicts the first, and is no remark.
    if (unit !== undefined && note !== undefined) return tail();
    if (unit !== undefined) {
      note = { unit, printed: textBetween(characters, open, close + 1) };
      rounding = noted?.[1];
    } else if (remark === undefined && isRemark(characters, open, content, behindName)) remark = content;
    else return tail();
    at = withoutEndMarks(characters, open);
  }
}

/** Several remarks as one, or none. */
export function joinedRemarks(...remarks: readonly (string | undefined)[]): string | undefined {
  const told = remarks.filter((remark) => remark !== undefined);
  return told.length === 0 ? undefined : told.join("；");
}

/** The bracket that opens what may be a note behind an operand, where one closes at this index. */
export function openingNote(characters: Characters, start: number, close: number): number | undefined {
  const { list, partner } = characters;
  const open = kindAt(list, close) === "close" ? partner[close] : undefined;
  return open !== undefined && standsBehindOperand(characters, start, open) ? open : undefined;
}

/** A colon or an equals sign explains something, but for one within a quoted name. */
function isRemark(characters: Characters, open: number, content: string, behindName: boolean): boolean {
  if (explainsLetters(content) || hasUnquotedMark(characters, open, characters.partner[open])) return true;
  if (capOf(content) !== undefined) return true; // behind a name, too: 應收數（上限100%）
  return !behindName && isBehindPercent(characters, open) && isRemarkBehindPercent(content);
}

/** Behind a percent or a plain factor, ×100, or a group that ends with a number in percent; a unit (%) of its own is none. */
function isBehindPercent(characters: Characters, open: number): boolean {
  const { list } = characters;
  const before = withoutEndMarks(characters, open) - 1;
  if (FACTOR.test(textBetween(characters, Math.max(0, before - LONGEST_FACTOR), before + 1))) return true;
  let at = before;
  while (kindAt(list, at) === "close" || kindAt(list, at) === "quoteClose") at = beforeSpace(list, at - 1);
  return kindAt(list, at) === "percent" && (at === before || kindAt(list, beforeSpace(list, at - 1)) === "digit");
}

function standsBehindOperand(characters: Characters, start: number, open: number): boolean {
  const at = withoutEndMarks(characters, open) - 1;
  return at >= start && BEHIND_OPERAND.has(kindAt(characters.list, at));
}

/** The index behind the last character before this one that is no space and no end mark. */
export function withoutEndMarks({ list }: Characters, end: number): number {
  let at = end;
  while (isEndMark(list, at - 1)) at--;
  return at;
}

/** Whether a formula may end with what stands here, and mean nothing by it: ※ begins a note, and a comma may part one. */
export function isEndMark(list: Characters["list"], at: number): boolean {
  const kind = kindAt(list, at);
  if (kind === "comma") return kindAt(list, afterSpace(list, at + 1)) === "open";
  return kind === "space" || (kind === "end" && textAt(list, at) !== "※");
}
