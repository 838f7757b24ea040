import { unicodePattern } from "../issue/unicode-pattern.ts";

/** The ways in which the steps of a list are numbered; one list keeps to one of them. */
export const NUMBERINGS: readonly RegExp[] = [
  /[(（]([0-9０-９]{1,2})[)）]/g,
  /([0-9０-９]{1,2})[.．、)）]/g,
  /[(（]([一二三四五六七八九十]{1,3})[)）]/g,
  /([一二三四五六七八九十]{1,3})、/g,
  /([①-⑳])/g,
  /([⑴-⒇])/g,
  /([⒈-⒛])/g,
  /([㈠-㈩])/g,
  /(?:步驟|階段)([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[:：、.．]?/g,
  /第([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:階段|步驟|步|項|期|季)\s*[:：、.．]?/g,
];

/** The numbers in front of a single formula: `1.`, `(1)`, `一、(一)`. What goes on with a number or a sign is none. */
const NUMBERED =
  "^(?:\\s*(?:[①-⒛㈠-㈩]|[1-9１-９一二三四五六七八九十]\\s*(?:[.．](?![0-9０-９])|[、)）])|[(（]\\s*[1-9１-９一二三四五六七八九十]\\s*[)）]))+(?=\\s*(?:(?![一二三四五六七八九十])[\\p{L}]|[(（「[［【]))";

/** What these begin with, so that most formulas are not held to the whole pattern. */
const BEGINS_WITH_NUMBER = /^[\s(（]*[①-⒛㈠-㈩1-9１-９一二三四五六七八九十]/;

const CHINESE_NUMBERS = "一二三四五六七八九十";

/** How many UTF-16 units the numbers in front of a single formula take; 0 where there are none. */
export function lengthOfNumbering(text: string): number {
  if (!BEGINS_WITH_NUMBER.test(text)) return 0;
  return unicodePattern(NUMBERED).exec(text)?.[0].length ?? 0;
}

/** The value of a step's printed number, 1 to 99. */
export function stepNumber(printed: string): number {
  const plain = printed.normalize("NFKC").replace(/[().]/g, "");
  const digits = Number(plain);
  return Number.isNaN(digits) ? chineseNumber(plain) : digits;
}

function chineseNumber(printed: string): number {
  if (!printed.includes("十")) return CHINESE_NUMBERS.indexOf(printed) + 1;
  const [tens, ones] = printed.split("十") as [string, string];
  // Nothing in front of 十 is one ten, and "" is found where 一 is.
  return (CHINESE_NUMBERS.indexOf(tens) + 1) * 10 + (ones === "" ? 0 : CHINESE_NUMBERS.indexOf(ones) + 1);
}
