import type { CharactersOf, Digit, WordsOf } from "./typed-character.ts";
import type { COUNTED_UNITS, OTHER_UNITS } from "./unit.ts";

/** Whether a word is digits alone. */
export type IsDigits<Word extends string> = Word extends ""
  ? false
  : BehindNumber<Word> extends "" | " "
    ? true
    : false;

type Multiple = "百" | "千" | "萬" | "億" | "十萬" | "百萬" | "千萬";
type CountedUnit = WordsOf<typeof COUNTED_UNITS>;
type BehindDigits = "" | Multiple | CountedUnit | `個${CountedUnit}` | `${Multiple}${CountedUnit}`;

/** Whether a word is a number in whole: 10萬, 十萬, 36,000戶. */
export type IsNumberWord<Word extends string> = Word extends `${infer First}${string}`
  ? First extends Digit
    ? BehindNumber<Word> extends BehindDigits
      ? true
      : false
    : Word extends Multiple
      ? true
      : false
  : true;

/** What stands in a power of ten: 10^6, 10⁶. */
type PowerMark = CharactersOf<"^＾⁰¹²³⁴⁵⁶⁷⁸⁹">;

/** A word without the digits in front. */
export type BehindNumber<Word extends string> = Word extends `${infer First}${infer Rest}`
  ? First extends Digit | "." | "．" | "," | "，" | "﹐" | PowerMark
    ? BehindNumber<Rest>
    : Word
  : Word;

type Unit = CountedUnit | WordsOf<typeof OTHER_UNITS>;

/** A unit, with a multiple in front or not. */
export type WholeUnit = Unit | `${"" | "每"}${Multiple}${CountedUnit}`;

/** Whether a parenthesis with this content names a unit: 件, 人/十萬人. */
export type IsUnit<Text extends string> = Text extends WholeUnit
  ? true
  : Text extends `${infer Of}${"/" | "／"}${infer Per}`
    ? Of extends WholeUnit
      ? IsUnit<Per>
      : false
    : false;
