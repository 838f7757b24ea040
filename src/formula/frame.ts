import { afterSpace, type Characters } from "./characters.ts";
import { textBetween } from "./name.ts";

/** What stands around the expression of a printed formula. */
export interface Frame {
  /** The name that is defined in front: 合格率 of `合格率=…`. */
  readonly definedName: string | undefined;
  /** The unit note behind the defined name: % of `就業率(%)=…`. */
  readonly definedUnit: string | undefined;
  /** The unit note behind the expression: 件 of `(單位:件)`. */
  readonly note: UnitNote | undefined;
  /** The range of the expression. */
  readonly start: number;
  readonly end: number;
}

/** A unit in parentheses, as printed. */
interface UnitNote {
  readonly unit: string;
  readonly printed: string;
  readonly start: number;
}

const UNITS =
  "件|案|次|人|人次|名|位|場|場次|梯次|家|處|所|戶|校|班|個|項|篇|份|冊|座|輛|艘|台|臺|組|隊|團|株|隻|頭|床|筆|張|片|分|分數|點|元|千元|萬元|百萬元|千萬元|億元|小時|時|分鐘|秒|天|日|週|月|年|公里|公尺|公分|平方公里|平方公尺|公頃|公噸|噸|公斤|立方公尺|度|倍|級|等級|坪|件次|戶次|車次|班次|人時|百分比|百分點|‰|%|％";

const UNIT_NOTE = new RegExp(`^\\s*(?:單位\\s*[:：]?\\s*(.{1,20}?)|((?:${UNITS})(?:[/／](?:${UNITS}))?))\\s*$`, "u");

/** Finds the definition in front and the unit note behind; `start` to `end` is what is left. */
export function readFrame(characters: Characters): Frame {
  const { list } = characters;
  const end = withoutEndMarks(characters, list.length);
  const sign = definingSign(characters);
  const start = sign === undefined ? 0 : sign + 1;
  const note = unitNote(characters, start, end);
  const expression = { note, start, end: note?.start ?? end };
  if (sign === undefined) return { definedName: undefined, definedUnit: undefined, ...expression };
  const nameNote = unitNote(characters, 0, sign);
  const definedName = textBetween(characters, afterSpace(list, 0), nameNote?.start ?? sign).trim();
  return { definedName, definedUnit: nameNote?.unit, ...expression };
}

function withoutEndMarks({ list }: Characters, end: number): number {
  let at = end;
  while (at > 0 && (list[at - 1]?.kind === "end" || list[at - 1]?.kind === "space")) at--;
  return at;
}

/** The first = or : outside of brackets and quotes, when something stands on either side of it. */
function definingSign({ list, partner }: Characters): number | undefined {
  for (let at = 0; at < list.length; at++) {
    const kind = list[at]?.kind;
    if (kind === "open" || kind === "quoteOpen") at = partner[at] ?? at;
    else if (kind === "plus" || kind === "minus" || kind === "times" || kind === "divide") return undefined;
    else if (kind === "equals" || kind === "colon") return at > 0 ? at : undefined;
  }
  return undefined;
}

function unitNote(characters: Characters, start: number, end: number): UnitNote | undefined {
  const { list, partner } = characters;
  const close = withoutEndMarks(characters, end) - 1;
  const open = list[close]?.kind === "close" ? partner[close] : undefined;
  if (open === undefined || !standsBehindOperand(characters, start, open)) return undefined;
  const [matched, declared, known] = UNIT_NOTE.exec(textBetween(characters, open + 1, close)) ?? [];
  if (matched === undefined) return undefined;
  const printed = textBetween(characters, open, close + 1);
  return { unit: (declared ?? known ?? "").replace("％", "%"), printed, start: open };
}

function standsBehindOperand({ list }: Characters, start: number, open: number): boolean {
  let at = open - 1;
  while (at > start && list[at]?.kind === "space") at--;
  const kind = at >= start ? list[at]?.kind : undefined;
  return kind === "letter" || kind === "digit" || kind === "close" || kind === "percent" || kind === "perMille" || kind === "quoteClose";
}
