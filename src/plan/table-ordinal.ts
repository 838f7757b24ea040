import { shortText } from "./table-cell.ts";

const CHINESE_DIGITS = ["一二三四五六七八九", "壹貳參肆伍陸柒捌玖"];

/** One number: 一, (二), 三、, 1., ①, 第4, 1-2 (of which the last counts). */
const ORDINAL = /^[第(]?(?:(?:\d{1,2}[-.])?(\d{1,2})|([一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}))[項)]?[、,.:]?$/;

/** A number in front of a title, with what parts the two: 一、, (二), 1., １、, 1), 1-2 followed by a space; ①, ⑴, ⒈ and ㈠ need nothing. */
const LEADING =
  /^(?:[(（][一二三四五六七八九十\d０-９]{1,3}[)）]|[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}、|[\d０-９]{1,2}[-.．][\d０-９]{1,2}[\s.、．]|[\d０-９]{1,2}[.、．)）](?![\d０-９])|[①-⒛㈠-㈩])\s*/;

/** The number that an ordinal cell prints, or undefined for anything else. */
export function readOrdinal(text: string): number | undefined {
  const [, digits, chinese] = ORDINAL.exec(shortText(text)) ?? [];
  if (digits !== undefined) return Number(digits);
  return chinese === undefined ? undefined : chineseNumber(chinese);
}

/** The number in front of a title as it is printed, with what parts the two; undefined where there is none. */
export function leadingOrdinal(title: string): string | undefined {
  const [leading] = LEADING.exec(title) ?? [];
  return leading !== undefined && readOrdinal(leading) !== undefined ? leading : undefined;
}

/** 一 to 九十九. */
function chineseNumber(printed: string): number | undefined {
  const [tens = "", ones, ...rest] = printed.split(/[十拾]/);
  if (rest.length > 0) return undefined;
  if (ones === undefined) return chineseDigit(tens);
  const high = tens === "" ? 1 : chineseDigit(tens);
  const low = ones === "" ? 0 : chineseDigit(ones);
  return high === undefined || low === undefined ? undefined : high * 10 + low;
}

function chineseDigit(printed: string): number | undefined {
  const digits = CHINESE_DIGITS.map((list) => list.indexOf(printed) + 1).find((digit) => digit > 0);
  return printed.length === 1 ? digits : undefined;
}
