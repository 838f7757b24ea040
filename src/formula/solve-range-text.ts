import { readableNumber } from "../exact/readable-number.ts";
import type { Bilingual } from "../issue/locale.ts";
import { followedBy } from "./explain-quantity.ts";
import type { RangeEnd, ValueRange } from "./solve-range.ts";

/** Ranges for reading, behind a verb: `為 20 以上`, `more than 2 and at most 4`. */
export function rangesText(ranges: readonly ValueRange[]): Bilingual {
  return joined(ranges.map(rangeText), "，或", " or ");
}

function rangeText({ from, to }: ValueRange): Bilingual {
  if (from !== null && to !== null && from.value.equals(to.value)) {
    const number = readableNumber(from.value);
    return { "zh-TW": `為 ${number}`, en: `exactly ${number}` };
  }
  const lower = from === null ? [] : [lowerText(numberOf(from), from.included)];
  const upper = to === null ? [] : [upperText(numberOf(to), to.included)];
  const ends = [...lower, ...upper];
  return ends.length === 0 ? { "zh-TW": "為任何數", en: "any number" } : joined(ends, "，且", " and ");
}

/** The lower end of what a number may be; 以上 includes it, as in Taiwan's law. */
export function lowerText(number: Bilingual, included: boolean): Bilingual {
  return included
    ? { "zh-TW": `為 ${followedBy(number["zh-TW"], "以上")}`, en: `at least ${number.en}` }
    : { "zh-TW": `超過 ${number["zh-TW"]}`, en: `more than ${number.en}` };
}

/** The upper end of what a number may be; 以下 includes it, 未滿 doesn't. */
export function upperText(number: Bilingual, included: boolean): Bilingual {
  return included
    ? { "zh-TW": `為 ${followedBy(number["zh-TW"], "以下")}`, en: `at most ${number.en}` }
    : { "zh-TW": `未滿 ${number["zh-TW"]}`, en: `less than ${number.en}` };
}

function numberOf({ value }: RangeEnd): Bilingual {
  const number = readableNumber(value);
  return { "zh-TW": number, en: number };
}

function joined(texts: readonly Bilingual[], chinese: string, english: string): Bilingual {
  return { "zh-TW": texts.map((text) => text["zh-TW"]).join(chinese), en: texts.map(({ en }) => en).join(english) };
}
