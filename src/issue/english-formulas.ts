import { caretUnder } from "./caret.ts";
import type { CatalogueOf, FormulaFacts, Pointed } from "./facts.ts";

/** What is wrong with numbers, dates and formulas, and what to do, in English. */
export const englishOfFormulas: CatalogueOf<FormulaFacts> = {
  notANumber: ({ value }) =>
    `${value} is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit`,
  unreadableDate: ({ value }) =>
    `${value} is no date; write it as text, such as 2017-06-30, 民國106年6月30日, 106/06/30 or 1060630`,
  ambiguousDate: ({ value }) =>
    `people read ${value} in more than one way; write 民國99年1月5日, 099/01/05 (the ROC year first, in three digits) or 2010-01-05`,
  noSuchDay: ({ value, rocYear, month, lastDay }) =>
    `${value} doesn't exist: month ${month} of ROC year ${rocYear} (${rocYear + 1911}) ends on day ${lastDay}; write a day from 1 to ${lastDay}`,
  unreadableYear: ({ value }) =>
    `${value} is no year; give a ROC year as a number, such as 107; parseYear reads a text such as 民國107年度 or 2018年`,
  yearBeforeRoc: ({ value }) =>
    `${value} is before 民國 1 (1912), where the ROC calendar begins; give a year from there on`,
  yearAfterRoc: ({ value }) =>
    `${value} is after 民國 999 (2910), the last ROC year read here; the ROC year is the Gregorian one less 1911, so give 107 for 2018`,
  noSuchPart: ({ value, part, last }) => `${value}: there is no such ${part}; write one from 1 to ${last}`,
  unreadableMonthAndDay: ({ value }) => `${value} is no month and day; write two digits each, such as "10-31"`,
  asOfBeforePeriod: ({ asOf, start }) =>
    `the as-of date ${asOf} is before the period, which starts on ${start}; give a date from there on`,
  emptyFormula: () => "the formula is empty; write what is computed, such as 合格件數/總件數*100%",
  notAFormula: ({ value }) => `${value} is no formula; give its printed text, or what parseFormula returned`,
  formulaTooLong: ({ length, limit }) =>
    `the formula has ${length} characters, above the limit of ${limit}; name its parts as variables of their own`,
  formulaTooDeep: (facts) =>
    pointed(`brackets are nested more than ${facts.limit} deep here; name an inner part as a variable`, facts),
  formulaTooManyTerms: ({ count, limit }) =>
    `the formula has ${count} terms, above the limit of ${limit}; name its parts as variables of their own`,
  forbiddenCharacter: (facts) =>
    pointed(`the invisible or broken character ${facts.codePoint} may not stand in a formula; delete it`, facts),
  unexpectedCharacter: (facts) =>
    pointed(`"${facts.found}" has no meaning here; delete it, or quote the name that it belongs to: 「…」`, facts),
  unclosedBracket: (facts) =>
    pointed(`"${facts.bracket}" is never closed; write "${facts.expected}" where its part ends`, facts),
  unopenedBracket: (facts) =>
    pointed(`"${facts.bracket}" closes nothing; delete it, or open it where its part begins`, facts),
  mismatchedBracket: (facts) =>
    pointed(`"${facts.bracket}" is closed by "${facts.found}"; write "${facts.expected}" there`, facts),
  unclosedQuote: (facts) => pointed("「 is never closed; write 」 where the name ends", facts),
  malformedNumber: (facts) => pointed(`"${facts.found}" is not a number; write it like 1,234.5`, facts),
  percentWithoutNumber: (facts) =>
    pointed(
      `"${facts.found}" has no number in front; write *${facts.found === "‰" ? 1000 : 100}${facts.found} for a value in ${facts.found}, or × before a weight: 滿意度×30%`,
      facts,
    ),
  equalsInFormula: (facts) =>
    pointed(
      `"${facts.found}" may stand only behind a defined name in front; delete it and the result behind it`,
      facts,
    ),
  colonInFormula: (facts) =>
    pointed(
      `"${facts.found}" may stand only behind a defined name in front; write a ratio with /, and put what letters stand for in parentheses at the end: (A:合格件數,B:總件數)`,
      facts,
    ),
  separatorOutsideFunction: (facts) =>
    pointed(
      `"${facts.found}" separates the arguments of a function, and there is none; delete it, or write + for a sum, 合計(甲、乙) for a function, or quote the name: 「…」`,
      facts,
    ),
  missingOperand: (facts) =>
    pointed(`a number, a name or "(" is expected ${foundText(facts.found)}; write what is computed with`, facts),
  missingOperator: (facts) =>
    pointed(
      `an operator is expected ${foundText(facts.found)}; write + - × or ÷ before it${/^[(（]/.test(facts.found) ? ", or 註： behind it for a remark" : ""}`,
      facts,
    ),
  ambiguousParenthesis: (facts) =>
    pointed(
      `"${facts.name}" could be one name or arithmetic; for a name quote it, 「${facts.name}」, or declare it as a variable; for a product write × before the parenthesis; for a function list its arguments: 平均(甲、乙)`,
      facts,
    ),
  ambiguousName: (facts) =>
    pointed(
      `"${facts.name}" could be one name or arithmetic; for a name quote it, 「${facts.name}」, or declare it as a variable; for arithmetic write each name whole, 107年件數-106年件數, and a division with ÷`,
      facts,
    ),
  unclearMultiple: (facts) =>
    pointed(
      `the names beside "${facts.found}" note different multiples of its unit; write all of them in one: 投資額(億元)/300億元`,
      facts,
    ),
  suffixWithoutNames: (facts) =>
    pointed(
      `"${facts.suffix}" behind a parenthesis is shared by the names in it, and there is more than names; write an operator before it, or each name whole`,
      facts,
    ),
  proseInsteadOfFormula: (facts) =>
    pointed(
      "this describes the figure in words and is no formula; write it with names and operators, such as 合格件數/總件數*100%, or as one bare name of what is counted, such as 年度查察件數",
      facts,
    ),
  drawnLine: (facts) =>
    pointed(
      "a line begins here; write a fraction with /, what stands above the line before it and what stands below behind it, such as 合格件數/總件數*100%, and minus as one -",
      facts,
    ),
  textBehindFormula: (facts) =>
    pointed(
      "the formula has ended before this text; delete it, make it another indicator's formula, or begin it with 註：, or with a variable and a colon such as A：合格件數",
      facts,
    ),
  severalFormulas: (facts) =>
    pointed(
      "a second formula begins here; give each indicator one formula, or write steps with the percent reached: 1. 完成規劃(40%) 2. 完工(100%)",
      facts,
    ),
  unreadableName: ({ name }) =>
    `the variable ${JSON.stringify(name)} can't stand in a formula; give a name without invisible characters, outer spaces or unpaired 「」`,
  barePercentsOfSteps: (facts) =>
    pointed(
      "these look like steps of work; number them, with the percent reached behind each: 1. 規劃設計(30%) 2. 發包(50%); or with each step's own, which add up to 100: 1. 規劃設計(占30%) 2. 發包(占20%)",
      facts,
    ),
  stepOutOfOrder: (facts) =>
    pointed(`step ${facts.found} stands where step ${facts.expected} is expected; number the steps 1, 2, 3 …`, facts),
  stepWithoutPercent: (facts) =>
    pointed(`step ${facts.step} has no percent; write it behind the step, such as (40%)`, facts),
  fallingPercent: (facts) =>
    pointed(
      `step ${facts.step} falls to ${facts.percent}% from ${facts.previous}%; give each step the percent reached with it`,
      facts,
    ),
  percentAboveHundred: (facts) =>
    pointed(`step ${facts.step} has ${facts.percent}%; the percent reached is at most 100%`, facts),
  inputsNotAnObject: ({ value }) => `${value} are no inputs; give an object with a number for each variable`,
  missingInput: ({ variable }) => `the input "${variable}" is missing; give its number`,
  unknownInput: ({ variable, suggestion, known }) =>
    `"${variable}" is no variable of the formula; ${suggestion === undefined ? `its variables are ${known.join(", ") || "none"}` : `did you mean "${suggestion}"?`}`,
  unknownStep: ({ value, steps }) => `${value} is no completed step; give a whole number from 0 to ${steps}`,
};

function foundText(found: string): string {
  return found === "" ? "at the end" : `before "${found}"`;
}

function pointed(sentence: string, { text, position }: Pointed): string {
  return `${sentence}\n${caretUnder(text, position)}`;
}
