import { unicodePattern } from "../issue/unicode-pattern.ts";
import { hasCommonLetter, isLatinLetter } from "./character.ts";
import { type Character, type Characters, textAt, textBetween } from "./characters.ts";
import { missingSign } from "./missing-sign.ts";
import type { FormulaProblems } from "./problems.ts";
import { isCalculationInWords } from "./prose.ts";
import { isCountedUnit } from "./unit.ts";

/** Numbers in Chinese, with a unit or not: 三, 十二個月, 百分之五. */
const NUMBER_IN_WORDS = /^(?:[百千萬]分之)?[〇零一二三四五六七八九十百千萬億兩]+(\D{0,3})$/;

/** Fractions and other numbers of one character: ½. */
const NUMBER_SIGNS = "^\\p{No}+$";

const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/;

/** What is left of a fraction's line within a name; a name may begin with two of them. */
const DRAWN = /_{3}/;

/** Half of a pair of brackets or quotes that stand for none here: 『完成數÷總數』. */
const UNPAIRED = /^[^『〈《“]*[』〉》”]|[『〈《“][^』〉》”]*$/;
const PAIRED = /[『〈《“』〉》”]/;

/** A circled number in front of a part of a formula. */
const CIRCLED = /^[①-⒛㈠-㈩]/;

/** What a figure is compared with instead of a name: 100%以上. */
const BOUND = /^[0-9０-９.．]+\s?[%％﹪]\s?(?=(?:以[上下內外]|未滿)$)/;

/** The same behind a name: 訪視家數≧100家. */
const COMPARED = /[≦≧≤≥<>＜＞][0-9０-９.．,，]+[^數率值]{0,3}$/;

/** Whether a bare word is a number that is not read: 三, ½. */
function isNumberInWords(word: string): boolean {
  const [match, unit = ""] = NUMBER_IN_WORDS.exec(word) ?? [];
  if (match !== undefined) return unit === "" || isCountedUnit(unit);
  return !hasCommonLetter(word) && unicodePattern(NUMBER_SIGNS).test(word);
}

/** The UTF-16 index at which a comparison begins in what is printed as one name; −1 where there is none. */
function comparisonIn(printed: string): number {
  return BOUND.exec(printed)?.[0].length ?? printed.search(COMPARED);
}

/** Letters, and digits behind the first, as most names are: they need not be looked at for any of the marks. */
const LETTERS = /^[一-鿿A-Za-z][一-鿿A-Za-z\d]*$/;

/** A bare word, where it stands. */
interface BareWord {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Reports a bare word that a reader would take for something else than a name. */
export function reportNoName(characters: Characters, word: BareWord, problems: FormulaProblems): void {
  const { start, name } = word;
  const { position } = characters.list[start] as Character;
  if (isNumberInWords(name)) problems.add("malformedNumber", position, { found: name });
  else if (isCalculationInWords(name)) problems.add("proseInsteadOfFormula", position, {});
  else reportMarks(characters, word, problems);
}

function reportMarks(characters: Characters, { start, end, name }: BareWord, problems: FormulaProblems): void {
  const { list } = characters;
  const { position, text: first } = list[start] as Character;
  const printed = textBetween(characters, start, end);
  if (LETTERS.test(printed)) return;
  const sign = missingSign(printed);
  const compared = comparisonIn(printed);
  if (DRAWN.test(name)) problems.add("drawnLine", position, {});
  else if (sign !== undefined) problems.add("missingOperator", position + sign.index, { found: sign.found });
  else if (compared >= 0) problems.add("textBehindFormula", position + compared, {});
  else if (CIRCLED.test(name)) problems.add("unexpectedCharacter", position, { found: first });
  else if (UNPAIRED.test(printed)) {
    const index = printed.search(PAIRED);
    problems.add("unexpectedCharacter", position + index, { found: printed.charAt(index) });
  } else
    for (const { text, position: at } of powers(list.slice(start, end)))
      problems.add("unexpectedCharacter", at, { found: text });
}

/** Whether a bare word would be refused. */
export function isNoName(word: string): boolean {
  return (
    isNumberInWords(word) ||
    isCalculationInWords(word) ||
    [CIRCLED, SUPERSCRIPT, DRAWN, UNPAIRED].some((mark) => mark.test(word)) ||
    comparisonIn(word) >= 0
  );
}

/** A superscript behind anything but a unit such as m² is a power or a footnote's mark. */
function powers(list: Characters["list"]): Characters["list"] {
  return list.filter(({ text }, index) => SUPERSCRIPT.test(text) && !isLatinLetter(textAt(list, index - 1)));
}
