import { numericValue } from "../exact/numeric.ts";
import { Rational } from "../exact/rational.ts";
import { asciiDigits } from "./character.ts";
import { type Character, kindAt, textAt } from "./characters.ts";
import { isCountedUnit } from "./unit.ts";

/** The zeros of each character of a printed multiple, which may follow a number or stand alone: 10萬, 十萬. */
const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 仟: 3, 萬: 4, 億: 8 };

/** Powers of ten: 10^6, 10⁶. */
const POWER = /^[1１][0０](?:[\^＾]([0-9]{1,2})|([⁰¹²³⁴-⁹]{1,2}))/;

const NUMBER_WORD = /^([\d０-９.．,，﹐]{0,40})([十百千]萬|[百千萬億])?([^\d]{0,5})$/;

/** A word that is a number, and the unit that is printed behind its digits, or "". */
export interface NumberWord {
  readonly value: Rational;
  readonly unit?: string;
}

/** The index behind the longest run of digits, thousands separators and one decimal point that starts here. */
export function endOfDigits(list: readonly Character[], start: number): number {
  let at = endOfRun(list, start);
  if (at - start <= 3 && !/[0０]/.test(textAt(list, start))) while (isThousandsSeparator(list, at)) at += 4;
  if (kindAt(list, at) === "point" && kindAt(list, at + 1) === "digit") at = endOfRun(list, at + 1);
  return at;
}

/**
 * Three digits and no more follow a thousands separator. A full-width comma is one only among full-width digits;
 * elsewhere it separates arguments.
 */
function isThousandsSeparator(list: readonly Character[], at: number): boolean {
  if (kindAt(list, at) !== "comma") return false;
  if (textAt(list, at) === "，" && !/[０-９]/.test(textAt(list, at - 1))) return false;
  return endOfRun(list, at + 1) === at + 4;
}

function endOfRun(list: readonly Character[], start: number): number {
  let at = start;
  while (kindAt(list, at) === "digit") at++;
  return at;
}

/** A power of ten at the beginning of a text, and how many characters it has. */
export function powerOfTen(ahead: string): { readonly value: Rational; readonly length: number } | undefined {
  const [printed, digits, superscript] = POWER.exec(ahead) ?? [];
  if (printed === undefined) return undefined;
  const exponent = digits ?? superscript?.normalize("NFKC");
  return { value: Rational.of(10n ** BigInt(exponent as string), 1n), length: printed.length };
}

/** The value of printed digits, with or without thousands separators. */
export function digitsValue(printed: string): Rational | undefined {
  return numericValue(asciiDigits(printed).replaceAll(",", ""));
}

/**
 * The value of a word that is a number in whole: a printed multiple with or without digits (10萬, 十萬), or digits with
 * a unit behind (36,000戶, 10萬人); else undefined.
 */
export function readNumberWord(word: string): NumberWord | undefined {
  const [, digits = "", multiple = "", unit = ""] = NUMBER_WORD.exec(word) ?? [];
  if (digits + multiple === "" || (unit !== "" && (digits === "" || !isCountedUnit(unit)))) return undefined;
  const scale = readMultiple(multiple);
  const value = digits === "" ? scale : digitsValue(digits)?.multiply(scale);
  return value && (digits === "" ? { value } : { value, unit });
}

/** The value of a printed multiple; 1 for none. */
export function readMultiple(multiple: string): Rational {
  return Rational.ofInteger([...multiple].reduce((value, character) => value * 10 ** (ZEROS[character] as number), 1));
}
