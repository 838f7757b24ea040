import { stepNumber } from "../formula/numbering.ts";
import { isCountedUnit } from "../formula/unit.ts";
import { DIRECTIONS, type Direction } from "./source.ts";
import { figureText, isShort } from "./table-cell.ts";
import { readAmount } from "./table-multiple.ts";

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

const BEFORE: Readonly<Record<Direction, RegExp>> = {
  atLeast:
    /^(?:≧|≥|>=|=>|至少|最[少低]|下限|不低於|不少於|不得低於|不得少於|[大高]於或?等於|[應須需]?達[到成]?|(?:提[升高]|增[加長]|成長|上升)[至到]|at least|minimum(?: of)?|no(?:t less| less| fewer) than)/i,
  atMost:
    /^(?:≦|≤|<=|=<|至多|最[多高]|上限|不超過|不高於|不大於|[不未]逾|不得超過|不得高於|不多於|[小低]於或?等於|控制在|(?:降低?|減少?|下降|縮短)[至到]|at most|maximum(?: of)?|up to|within|not? more than)/i,
};

const BEHIND: Readonly<Record<Direction, RegExp>> = {
  atLeast: /(?:\(含\))?(?:或?以上|為下限|↑|\+| ?or (?:more|above|higher|greater))(?:\(含\))?$/i,
  atMost:
    /(?:\(含\))?(?:或?以下|[以之]內|(?<=[年月週周日天時鐘秒])內|為上限|↓| ?or (?:less|below|lower|fewer))(?:\(含\))?$/i,
};

/** A note, or a mark that leads to one: (註), [註1], 註2, *, ※, (累計), (含跨年度計畫), (滿分100分), (107年). */
const NOTE = /(?:[([](?:註|累計|滿分|不?含(?!以)[^()])[^()[\]]{0,20}[)\]]|\(1\d\d年度?\)|註\d{0,2}|[*※]{1,3})$/;

/** A mark that would be read as digits once it is half-width: ①, ¹, [1]; the ² of a measure is none. */
const MARK = /\s*(?:[①-⑳⑴-⒇]|(?<![A-Za-z㎡]|公[尺里分])[¹²³⁰⁴-⁹]{1,2}|[[［][\d０-９]{1,2}[\]］])\s*$/;
const MARKED = /[①-⑳⑴-⒇]|[\d%％][¹²³⁰⁴-⁹]/;

/** Digits that aren't one number, though they are once their spaces are gone: 1. 80%, 80 90. */
const PARTED = /\d[.．]\s+\d|\d\s+(?!\d{3}(?!\d))\d/;

/** Words that say nothing of the figure: 完成3場. */
const WORDS_BEFORE =
  /^(?:新[臺台]幣|完成|辦理|累計|共計|共|計|合計|總計|全年度?|年度|預[計定]|平均|維持[在於]?)(?=[\d一二三四五六七八九十])/;

/** A number in Chinese with what is counted: 十二場. */
const IN_CHINESE = /^([一二三四五六七八九十]{1,3})(\D{1,3})$/;

/** What no unit has, but a date, words of a sentence or a multiple: 107年底前完成, 10日內者, 90%左右, 5成, 3K人. */
const NO_UNIT = /^\/|未滿|以[上下]|內|完成|底|前|止|限|左右|[↑↓]| or |[%‰][^/]|^成|^[kKM](?![A-Za-z])/;

/** A year or a month, and no number of them: 107年度, 12月份. */
const DATE = /^(?:(?:1\d\d|20\d\d)年|\d{1,2}月)/;

/** 每季1次, 每十萬人口35人以下: what the figure is for each of. */
const FOR_EACH = /* @__PURE__ */ (() =>
  new RegExp(`^每(\\d{0,3}[十百千]?[萬千百]?[^\\d.,≧≥≦≤<>]{1,6}?)各?((?:${wordsBefore()})?\\d.*)$`, "i"))();

/** 10件以下/萬人: the word for the direction stands within the unit. */
const DIRECTION_WITHIN = /^([^/]{1,30}?)(以上|以下|以內)(\/[^/]{1,10})$/;

const RANK = /^前(\d{1,3})名(?:以內)?$/;

/**
 * Reads a printed target: 72%, 5, 12場, 1,200人, 10%以下, ≥95%, 不超過3件, 提升至90%, 1次/季, 每季1次, 前3名. Anything else, such as
 * a range, a figure that must be passed (<10%, 未滿) or words, is undefined.
 */
export function readTarget(text: string): PrintedTarget | undefined {
  if (!isShort(text)) return undefined;
  const [mark = ""] = MARK.exec(text) ?? [];
  const figure = text.slice(0, text.length - mark.length);
  if (MARKED.test(figure) || PARTED.test(figure)) return undefined;
  const printed = figureText(figure).replace(/[。;]$|(?<=[以之][上下內])者|(?<=%)完成$|^累[計積](?=[達至≧≥])/, "");
  const [note = ""] = NOTE.exec(printed) ?? [];
  const read = readFigure(printed.slice(0, printed.length - note.length));
  const notes = note + mark.trim();
  return read && { ...read, ...(notes !== "" && { note: notes }) };
}

function readFigure(printed: string): PrintedTarget | undefined {
  const [, each, rest = ""] = FOR_EACH.exec(printed.replace(/^平均(?=每)/, "")) ?? [];
  if (each !== undefined) return readForEach(rest, each);
  const [, rank] = RANK.exec(printed) ?? [];
  if (rank !== undefined) return { target: Number(rank), unit: "名", direction: "atMost" };
  return readDirected(printed.replace(DIRECTION_WITHIN, "$1$3$2"));
}

function readForEach(rest: string, each: string): PrintedTarget | undefined {
  const read = readDirected(rest);
  if (read?.unit === "%") return read; // a share of each quarter is one of the year
  if (read?.unit === undefined || read.unit.includes("/") || read.whole !== undefined) return undefined;
  return { ...read, unit: `${read.unit}/${each === "年度" ? "年" : each}` };
}

function readDirected(printed: string): PrintedTarget | undefined {
  const before = DIRECTIONS.find((each) => BEFORE[each].test(printed));
  const behind = DIRECTIONS.find((each) => BEHIND[each].test(printed));
  if (before !== undefined && behind !== undefined && before !== behind) return undefined;
  const bare = without(without(printed, before && BEFORE[before]), behind && BEHIND[behind]);
  const amount = readAmount(inDigits(bare.replace(WORDS_BEFORE, "")));
  if (amount === undefined || NO_UNIT.test(amount.unit ?? "") || DATE.test(bare)) return undefined;
  const direction = before ?? behind;
  return { ...amount, ...(direction !== undefined && { direction }) };
}

function inDigits(text: string): string {
  const [, number = "", unit = ""] = IN_CHINESE.exec(text) ?? [];
  return isCountedUnit(unit) ? `${stepNumber(number)}${unit}` : text;
}

function without(text: string, words: RegExp | undefined): string {
  return words === undefined ? text : text.replace(words, "");
}

function wordsBefore(): string {
  return Object.values(BEFORE)
    .map(({ source }) => source.slice(1))
    .join("|");
}
