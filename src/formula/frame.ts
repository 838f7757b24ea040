import { afterSpace, type Characters, findOutermost, isBetweenDigits, kindAt, textBetween } from "./characters.ts";
import type { DeclaredName } from "./declared.ts";
import { beginsNote, LONGEST_LABEL } from "./legend.ts";
import { nameBetween } from "./name.ts";
import { lengthOfNumbering } from "./numbering.ts";
import { joinedRemarks, readTail, type Tail, type UnitNote } from "./tail.ts";
import { type TextApart, textApart } from "./text-apart.ts";
import { labelledUnit } from "./unit.ts";

/** What stands around the expression of a printed formula. */
export interface Frame extends Tail {
  /** The name that is defined in front: 合格率 of `合格率=…`. */
  readonly definedName: string | undefined;
  /** The unit note behind the defined name: % of `就業率(%)=…`. */
  readonly definedUnit: string | undefined;
  /** What stands behind the end of the formula without parentheses. */
  readonly apart: TextApart | undefined;
  /** Where the expression starts; it ends where its tail begins. */
  readonly start: number;
}

/** Finds the definition in front and the notes behind; `start` to `end` is what is left. */
export function readFrame(characters: Characters, declared: readonly DeclaredName[]): Frame {
  const { list, text } = characters;
  const first = lengthOfNumbering(text); // each of its characters is one UTF-16 unit
  const sign = definingSign(characters, first);
  const start = sign === undefined ? first : sign + 1;
  const apart = textApart(characters, start);
  const unitApart = apart && unitNoteOf(apart);
  const end = apart?.behind ?? list.length;
  const tail = readTail(characters, { start, end, behindName: false, apart: unitApart ?? apart?.unit, declared });
  const definition = sign === undefined ? undefined : readDefinition(characters, first, sign);
  const name = definition && nameBetween(characters, afterSpace(list, first), definition.end);
  return {
    definedName: name === "" ? undefined : name,
    definedUnit: definition?.note?.unit,
    ...tail,
    remark: joinedRemarks(definition?.remark, tail.remark),
    apart: unitApart === undefined ? apart : undefined,
    start,
  };
}

function unitNoteOf({ text }: TextApart): UnitNote | undefined {
  const unit = labelledUnit(text);
  return unit === undefined ? undefined : { unit, printed: text };
}

/** A defined name, which may have several units and remarks behind it; the last unit is the formula's. */
function readDefinition(characters: Characters, start: number, end: number): Tail {
  const remarks: (string | undefined)[] = [];
  let note: UnitNote | undefined;
  let at = end;
  for (;;) {
    const before = readTail(characters, { start, end: at, behindName: true });
    note ??= before.note;
    remarks.unshift(before.remark);
    if (before.end === at) return { note, remark: joinedRemarks(...remarks), end: at };
    at = before.end;
  }
}

/** The first = or : outside of brackets and quotes before any sign, or the = behind such a colon. */
function definingSign(characters: Characters, start: number): number | undefined {
  const { list, partner, signsBefore } = characters;
  const first = afterSpace(list, start);
  if (signsBefore[first] !== signsBefore[partner[first] ?? first]) return undefined;
  let colon: number | undefined;
  const found = findOutermost(characters, start, list.length, (at) => {
    const kind = kindAt(list, at);
    if (kind === "colon") colon ??= at;
    return kind === "equals" || kind === "end" || signsBefore[at] !== signsBefore[at + 1] || isBreak(characters, at);
  });
  return kindAt(list, found ?? -1) === "equals" ? found : colon;
}

/** A comma that parts words, or what stands before 單位： or 註：. */
function isBreak(characters: Characters, at: number): boolean {
  const { list } = characters;
  const kind = kindAt(list, at);
  if (kind === "comma") return !isBetweenDigits(characters, at);
  return kind === "space" && beginsNote(textBetween(characters, at + 1, at + LONGEST_LABEL));
}
