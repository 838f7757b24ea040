import type { Direction } from "./source.ts";
import { shortText } from "./table-cell.ts";
import { AMOUNT_DIGITS, readAmount } from "./table-multiple.ts";

/** What a target cell says. */
export interface PrintedTarget {
  readonly target: number | string;
  /** The unit behind the number; undefined where none is printed. */
  readonly unit?: string;
  /** Undefined where neither a word nor a sign says it. */
  readonly direction?: Direction;
  /** The same without the multiple in front of its unit: 1.2萬人次 is 12000人次. */
  readonly whole?: { readonly target: number | string; readonly unit?: string };
  /** A mark of a note, which is no part of the figure: (註1). */
  readonly note?: string;
}

/** Why a text with a number in it is no target: the words of a change, a range, a bar to be passed, or several figures. */
export type TargetObstacle = "change" | "range" | "beyond" | "several";

const BEFORE: Readonly<Record<Direction, RegExp>> = {
  atLeast: /^(?:≧|≥|>=|至少|不低於|不少於|不得低於|不得少於|達[到成]?|atleast|nolessthan)/i,
  atMost: /^(?:≦|≤|<=|至多|最多|不超過|不高於|不大於|不逾|不得超過|不得高於|不多於|控制在|atmost|nomorethan)/i,
};

const BEHIND: Readonly<Record<Direction, RegExp>> = {
  atLeast: /(?:\(含\))?(?:或?以上|ormore|orabove)(?:\(含\))?$/i,
  atMost: /(?:\(含\))?(?:或?以下|[以之]內|orless|orbelow)(?:\(含\))?$/i,
};

const DIRECTIONS = ["atLeast", "atMost"] as const;

/** A mark that leads to a note elsewhere: (註), [註1], 註2, *, ※. */
const NOTE = /(?:[([]註[^()[\]]{0,20}[)\]]|註\d{0,2}|[*※]{1,3})$/;

/** Words that say nothing of the figure: 完成3場. */
const WORDS_BEFORE = /^(?:完成|辦理|累計|共計|共|計)(?=\d)/;

/** 每季1次, 每十萬人口35人以下: what the figure is for each of. */
const FOR_EACH = /* @__PURE__ */ new RegExp(
  `^每(\\d{0,3}[十百千]?[萬千百]?[^\\d.,≧≥≦≤<>]{1,6}?)各?((?:${wordsBefore()})?\\d.*)$`,
  "i",
);

/** 10件以下/萬人: the word for the direction stands within the unit. */
const DIRECTION_WITHIN = /^([^/]{1,30}?)(以上|以下|以內)(\/[^/]{1,10})$/;

const RANK = /^前(\d{1,3})名(?:以內)?$/;

/**
 * Reads a printed target: 72%, 5, 12場, 1,200人, 10%以下, ≥95%, 不超過3件, 1次/季, 每季1次, 前3名. Anything else, such as
 * a range, a figure that must be passed (<10%, 未滿) or words, is undefined.
 */
export function readTarget(text: string): PrintedTarget | undefined {
  const printed = shortText(text);
  const [note] = NOTE.exec(printed) ?? [];
  const read = readFigure(note === undefined ? printed : printed.slice(0, -note.length));
  return read && { ...read, ...(note !== undefined && { note }) };
}

function readFigure(printed: string): PrintedTarget | undefined {
  const [, each, rest = ""] = FOR_EACH.exec(printed) ?? [];
  if (each !== undefined) return readForEach(rest, each);
  const [, rank] = RANK.exec(printed) ?? [];
  if (rank !== undefined) return { target: Number(rank), unit: "名", direction: "atMost" };
  return readDirected(printed.replace(DIRECTION_WITHIN, "$1$3$2"));
}

function readForEach(rest: string, each: string): PrintedTarget | undefined {
  const read = readDirected(rest);
  if (read?.unit === undefined || read.unit.includes("/") || read.whole !== undefined) return undefined;
  return { ...read, unit: `${read.unit}/${each === "年度" ? "年" : each}` };
}

function readDirected(printed: string): PrintedTarget | undefined {
  const before = DIRECTIONS.find((each) => BEFORE[each].test(printed));
  const behind = DIRECTIONS.find((each) => BEHIND[each].test(printed));
  if (before !== undefined && behind !== undefined && before !== behind) return undefined;
  const bare = without(without(printed, before && BEFORE[before]), behind && BEHIND[behind]);
  const amount = readAmount(bare.replace(WORDS_BEFORE, ""));
  if (amount === undefined || /未滿|以上|以下|以內/.test(amount.unit ?? "")) return undefined;
  const direction = before ?? behind;
  return { ...amount, ...(direction !== undefined && { direction }) };
}

function without(text: string, words: RegExp | undefined): string {
  return words === undefined ? text : text.replace(words, "");
}

function wordsBefore(): string {
  return Object.values(BEFORE)
    .map(({ source }) => source.slice(1))
    .join("|");
}

/** The first that holds tells why; the order counts, as 較上年增加2~3% is a change in the first place. */
const OBSTACLES: readonly (readonly [TargetObstacle, RegExp])[] = [
  ["change", /較|成長|增加|提升|提高|增長|減少|降低|下降|減量|縮短/],
  ["range", /* @__PURE__ */ new RegExp(`^${AMOUNT_DIGITS}[^\\d.,]{0,4}(?:[~～〜至到]|[-–—](?=\\d))${AMOUNT_DIGITS}`)],
  ["beyond", /^(?:<|>|超過|逾|高於|低於|大於|小於|未滿|少於|多於)|未滿/],
  ["several", /\d[^\d.,a-z]+\d/i],
];

/** Why a text that can't be read as a target is none, where its words tell. */
export function targetObstacle(text: string): TargetObstacle | undefined {
  const printed = shortText(text);
  return /\d/.test(printed) ? OBSTACLES.find(([, words]) => words.test(printed))?.[0] : undefined;
}
