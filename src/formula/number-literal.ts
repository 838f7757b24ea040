import { readNumeric } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { asciiDigits } from "./character.ts";
import type { Character } from "./characters.ts";

/** Printed multiples that may follow a number or stand alone: 10萬, 十萬. */
const MULTIPLES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["百", 1e2],
  ["千", 1e3],
  ["萬", 1e4],
  ["十萬", 1e5],
  ["百萬", 1e6],
  ["千萬", 1e7],
  ["億", 1e8],
]);

const MULTIPLE_WORD = /^([\d０-９.．,，﹐]{0,40})([百千萬億]|[十百千]萬)$/u;

/** The index behind the longest run of digits, thousands separators and one decimal point that starts here. */
export function endOfDigits(list: readonly Character[], start: number): number {
  let at = endOfRun(list, start);
  if (at - start <= 3) while (isThousandsSeparator(list, at)) at += 4;
  if (list[at]?.kind === "point" && list[at + 1]?.kind === "digit") at = endOfRun(list, at + 1);
  return at;
}

/**
 * Three digits and no more follow a thousands separator. A full-width comma is one only among full-width digits;
 * elsewhere it separates arguments.
 */
function isThousandsSeparator(list: readonly Character[], at: number): boolean {
  const { kind, text } = list[at] ?? {};
  if (kind !== "comma" || (text === "，" && !/[０-９]/.test(list[at - 1]?.text ?? ""))) return false;
  return [1, 2, 3].every((offset) => list[at + offset]?.kind === "digit") && list[at + 4]?.kind !== "digit";
}

function endOfRun(list: readonly Character[], start: number): number {
  let at = start;
  while (list[at]?.kind === "digit") at++;
  return at;
}

/** The value of printed digits, with or without thousands separators. */
export function digitsValue(printed: string): Rational | undefined {
  return readNumeric(asciiDigits(printed).replaceAll(",", ""), [], []);
}

/** The value of a word that is a printed multiple, with or without digits in front: 10萬, 十萬; else undefined. */
export function multipleValue(word: string): Rational | undefined {
  const [, digits = "", multiple = ""] = MULTIPLE_WORD.exec(word) ?? [];
  const scale = MULTIPLES.get(multiple);
  if (scale === undefined) return undefined;
  const scaled = readNumeric(scale, [], []);
  return digits === "" ? scaled : scaled && digitsValue(digits)?.multiply(scaled);
}
