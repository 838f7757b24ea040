import type { CharacterKind } from "./character.ts";
import {
  beforeSpace,
  type Character,
  type Characters,
  findOutermost,
  kindAt,
  textAt,
  textBetween,
} from "./characters.ts";
import { beginsLegend, isRounding, LONGEST_LABEL } from "./legend.ts";
import { BEHIND_OPERAND, isEndMark, openingNote, type Tail, type UnitNote, withoutEndMarks } from "./tail.ts";
import { labelledUnit } from "./unit.ts";

/** A text behind the end of a formula, without parentheses. */
export interface TextApart {
  readonly text: string;
  readonly start: number;
  /** Where the formula ended before it. */
  readonly behind: number;
  /** The unit that is noted at its end. */
  readonly unit: UnitNote | undefined;
}

/** What no name goes on behind. */
const WHOLE: ReadonlySet<CharacterKind | undefined> = /* @__PURE__ */ new Set<CharacterKind | undefined>([
  "close",
  "percent",
  "perMille",
]);

/** What stands behind the end of a formula: behind the mark that ends it, or below it with a label. */
export function textApart(characters: Characters, start: number): TextApart | undefined {
  const { list, partner } = characters;
  const end = withoutEndMarks(characters, list.length);
  const behind = findOutermost(characters, start, end, (at) => endsFormula(characters, at));
  if (behind === undefined) return undefined;
  const rest = behindEndMarks(characters, textAt(list, behind) === "※" ? behind : behind + 1);
  if (partner[rest] === end - 1) return undefined;
  const { note, end: textEnd } = withoutUnitNote(characters, rest, end);
  return { text: textBetween(characters, rest, textEnd), start: rest, behind, unit: note };
}

/** A rounding without the (單位：件) behind it, which is the formula's; behind a legend it may be of the last name. */
function withoutUnitNote(characters: Characters, start: number, end: number): Pick<Tail, "note" | "end"> {
  const isNoted = isRounding(textBetween(characters, start, start + LONGEST_LABEL));
  const open = isNoted ? openingNote(characters, start, end - 1) : undefined;
  const unit = open === undefined ? undefined : labelledUnit(textBetween(characters, open + 1, end - 1).trim());
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
  return beginsLegend(ahead, {
    behindLineBreak: text === "\n",
    behindWhole: kind === "comma" || WHOLE.has(before),
    formulaInFront: before === "percent" ? textBetween(characters, 0, at) : undefined,
  });
}

function behindEndMarks({ list }: Characters, start: number): number {
  let at = start;
  while (isEndMark(list, at)) at++;
  return at;
}
