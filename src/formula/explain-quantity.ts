import { ONE, type Rational } from "../exact/rational.ts";
import { readableNumber } from "../exact/readable-number.ts";
import type { Bilingual } from "../issue/locale.ts";
import { unicodePattern } from "../issue/unicode-pattern.ts";

/** English nouns of the units that plans print most, one and many. */
const NOUNS: ReadonlyMap<string, readonly [one: string, many: string]> = /* @__PURE__ */ new Map([
  ["件", ["case", "cases"]],
  ["案", ["case", "cases"]],
  ["人", ["person", "people"]],
  ["人次", ["attendance", "attendances"]],
  ["場", ["session", "sessions"]],
  ["場次", ["session", "sessions"]],
  ["次", ["time", "times"]],
  ["項", ["item", "items"]],
  ["處", ["site", "sites"]],
  ["戶", ["household", "households"]],
  ["校", ["school", "schools"]],
  ["班", ["class", "classes"]],
  ["分", ["point", "points"]],
  ["元", ["NT dollar", "NT dollars"]],
  ["天", ["day", "days"]],
  ["日", ["day", "days"]],
  ["小時", ["hour", "hours"]],
  ["公里", ["kilometre", "kilometres"]],
  ["公頃", ["hectare", "hectares"]],
]);

/**
 * A number with its unit, for reading in either language. Beside a number that it is compared with it is never rounded
 * onto it.
 */
export function quantity(value: Rational, unit: string | null, beside?: Rational): Bilingual {
  return withUnit(readableNumber(value, beside), unit, value.abs().equals(ONE));
}

/**
 * A difference between two quantities: of percents it is in percentage points. An English word such as `more` stands
 * between its number and its unit.
 */
export function difference(value: Rational, unit: string | null, word = ""): Bilingual {
  const number = readableNumber(value);
  const counted = word === "" ? number : `${number} ${word}`;
  const isOne = value.abs().equals(ONE);
  if (unit === "%")
    return { "zh-TW": `${number} 個百分點`, en: `${counted} ${isOne ? "percentage point" : "percentage points"}` };
  return { "zh-TW": withUnit(number, unit, isOne)["zh-TW"], en: withUnit(counted, unit, isOne).en };
}

/** A number's text with its unit, in either language. */
export function withUnit(number: string, unit: string | null, isOne: boolean): Bilingual {
  if (unit === null) return { "zh-TW": number, en: number };
  if (unit === "%") return { "zh-TW": `${number}%`, en: `${number}%` };
  const noun = NOUNS.get(unit)?.[isOne ? 0 : 1] ?? unit;
  return { "zh-TW": `${number} ${unit}`, en: `${number} ${noun}` };
}

/** A Chinese word behind a quantity: close to its unit, spaced from bare digits. */
export function followedBy(text: string, word: string): string {
  return unicodePattern("\\p{Script=Han}$").test(text) ? `${text}${word}` : `${text} ${word}`;
}
