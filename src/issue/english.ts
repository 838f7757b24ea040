import { caretUnder } from "./caret.ts";
import type { Catalogue, Pointed, TableCell, TableField } from "./facts.ts";

/** What is wrong and what to do, in English. */
export const english: Catalogue = {
  notANumber: ({ value }) =>
    `${value} is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit`,

  unreadableDate: ({ value }) =>
    `${value} is no date; write it as text, such as 2017-06-30, 民國106年6月30日, 106/06/30 or 1060630`,
  ambiguousDate: ({ value }) =>
    `people read ${value} in more than one way; write 民國99年1月5日, 099/01/05 (the ROC year first, in three digits) or 2010-01-05`,
  noSuchDay: ({ value, rocYear, month, lastDay }) =>
    `${value} doesn't exist: month ${month} of ROC year ${rocYear} (${rocYear + 1911}) ends on day ${lastDay}; write a day from 1 to ${lastDay}`,
  unreadableYear: ({ value }) =>
    `${value} is no year; give a ROC year such as 107, or a text such as 民國107年度 or 2018年`,
  yearBeforeRoc: ({ value }) =>
    `${value} is before 民國 1 (1912), where the ROC calendar begins; give a year from there on`,
  yearAfterRoc: ({ value }) =>
    `${value} is after 民國 999 (2910), the last ROC year read here; the ROC year is the Gregorian one less 1911, so give 107 for 2018`,
  unreadablePeriod: ({ value }) =>
    `${value} is no period; write 106年度, 106年上半年, 106年第2季, 106年6月 or 106年1月至6月, or give { start, end }`,
  noSuchPart: ({ value, part, last }) => `${value}: there is no such ${part}; write one from 1 to ${last}`,
  periodEndsBeforeStart: ({ start, end }) => `the period's end ${end} is before its start ${start}; swap them`,
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
    pointed(`"${facts.found}" has no number in front; write *100${facts.found} for a value in percent`, facts),
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
      `"${facts.found}" separates the arguments of a function, and there is none; write + for a sum, 合計(甲、乙) for a function, or quote the name: 「…」`,
      facts,
    ),
  missingOperand: (facts) =>
    pointed(`a number, a name or "(" is expected ${foundText(facts.found)}; write what is computed with`, facts),
  missingOperator: (facts) =>
    pointed(`an operator is expected ${foundText(facts.found)}; write + - × or ÷ before it`, facts),
  ambiguousParenthesis: (facts) =>
    pointed(
      `"${facts.name}" could be one name or a product; quote the name 「${facts.name}」, declare it as a variable, or write × before the parenthesis`,
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
  stepOutOfOrder: (facts) =>
    pointed(`step ${facts.found} stands where step ${facts.expected} is expected; number the steps 1, 2, 3 …`, facts),
  stepWithoutPercent: (facts) =>
    pointed(`step ${facts.step} has no percent; write it behind the step, such as (40%)`, facts),
  fallingPercent: (facts) =>
    pointed(
      `step ${facts.step} falls to ${facts.percent}% from ${facts.previous}%; give each step the percent reached with it`,
      facts,
    ),
  percentsOfSteps: (facts) =>
    pointed(
      "the percents add up to 100% and may be each step's own; write the percent reached with each step, such as 20%, 50%, 100%, or 累計 in front of it",
      facts,
    ),
  percentAboveHundred: (facts) =>
    pointed(`step ${facts.step} has ${facts.percent}%; the percent reached is at most 100%`, facts),

  inputsNotAnObject: ({ value }) => `${value} are no inputs; give an object with a number for each variable`,
  missingInput: ({ variable }) => `the input "${variable}" is missing; give its number`,
  unknownInput: ({ variable, suggestion, known }) =>
    `"${variable}" is no variable of the formula; ${suggestion === undefined ? `its variables are ${known.join(", ") || "none"}` : `did you mean "${suggestion}"?`}`,
  zeroDenominator: ({ denominator }) =>
    `the denominator ${denominator} is 0, so there is no value; give a figure other than 0, or report pending or notApplicable`,
  unknownStep: ({ value, steps }) => `${value} is no completed step; give a whole number from 0 to ${steps}`,
  unclearTarget: ({ value }) => `${value} is no target; give exactly one of { atLeast } and { atMost }`,

  notAPlan: ({ value }) =>
    `${value} is not a list of goals with indicators; give goals: [{ id, title, weight, indicators: [...] }]`,
  planTooDeep: ({ limit }) =>
    `the plan is nested more than ${limit} deep; remove the cycle, or what is no part of a plan`,
  noIndicators: () => "the plan has no indicator, so there is nothing to score; give at least one",
  duplicateId: ({ id }) => `the id ${id} is taken already; give each goal and each indicator an id of its own`,
  notAText: ({ value }) => `${value} is no text; give one that is not empty`,
  unknownChoice: ({ value, choices }) => `${value} is none of ${choices.join(", ")}; give one of them`,
  weightNotAboveZero: ({ value }) => `the weight ${value} is not above 0; give the printed weight`,
  unreadableVariables: ({ value }) =>
    `${value} says nothing about variables; give an object such as { 件數: { kind: "count" } }, or leave it out`,
  unreadableDecimals: ({ value, limit }) => `${value} is no number of decimals; give a whole number from 0 to ${limit}`,

  observationsNotAnObject: ({ value }) =>
    `${value} are no observations; give an object with an observation for each indicator id`,
  unknownIndicator: ({ id, suggestion, known }) =>
    `the plan has no indicator "${id}"; ${suggestion === undefined ? `its indicators are ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  unreadableObservation: ({ value }) =>
    `${value} is no observation; give exactly one of inputs, completedStep, reported, pending (why) and notApplicable (why)`,
  stepsExpected: ({ steps }) => `the formula is a list of ${steps} steps; give { completedStep: 0 to ${steps} }`,
  inputsExpected: ({ variables }) => `the formula has no steps; give { inputs } with ${variables.join(", ")}`,
  notACount: ({ variable, value }) => `"${variable}" counts, and ${value} is no whole number from 0 up; give the count`,
  partAboveWhole: ({ part, partValue, whole, wholeValue }) =>
    `"${part}" is ${partValue} and so above "${whole}", of which it is a part, with ${wholeValue}; correct one of them`,

  unreadableRule: ({ value, choices }) =>
    `${value} is no achievement rule; give ${choices.join(", ")} or { banded: [...] }`,
  unreadableBands: ({ value }) => `${value} is no list of bands; give at least one, each with from and a result`,
  baselineMissing: ({ id }) =>
    `the rule "baseline" needs the baseline of indicator ${id}; declare it in the plan, or take another rule`,
  baselineEqualsTarget: ({ id, target }) =>
    `the baseline of indicator ${id} equals its target ${target}, so the rule "baseline" can't measure the way between; correct it, or take another rule`,
  judgementMissing: ({ id }) => `indicator ${id} has no judgement; judge each indicator of the plan once`,
  judgedTwice: ({ id }) => `indicator ${id} has more than one judgement; judge each indicator of the plan once`,
  notAColumn: ({ value }) => `${value} is no column; give an array or a typed array with a figure for each row`,
  columnLength: ({ length, expected }) =>
    `the column has ${length} rows, others ${expected}; give all columns one length, with null where there is no figure`,
  judgementsDisagree: ({ asOf, other }) =>
    `one judgement is as of ${asOf}, another as of ${other}; judge all as of one day`,

  scorecardDisagrees: ({ id, target, weight }) =>
    `the plan's indicator ${id} has target ${target} and weight ${weight}, and the scorecard says otherwise; hand over the plan that the scorecard was made from`,
  observationsDisagree: ({ id, computed, scored }) =>
    `the observation of ${id} gives ${computed}, and the scorecard says ${scored}; hand over what the scorecard was made from`,

  missingField: ({ field }) => `"${field}" is missing; give it`,
  unknownField: ({ field, suggestion, known }) =>
    `"${field}" is no field here; ${suggestion === undefined ? `the fields are ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  forbiddenName: ({ name }) => `"${name}" can't be a name in a document, since programs lose it; give another name`,
  notAnObject: ({ value }) => `${value} is no object; give { ... } with its fields`,
  notAList: ({ value }) => `${value} is no list; give [ ... ]`,
  notAWholeNumber: ({ value }) => `${value} is no whole number from 0 up; give one`,
  notADecimalText: ({ value }) => `${value} is no decimal text; give the digits in quotes, such as "12.5"`,
  unsafeNumber: ({ value }) =>
    `${value} is beyond 2^53, where JSON numbers lose digits; give it as text in quotes, with all its digits`,
  unknownVersion: ({ value, known }) =>
    `version ${value} of the format is not known here; give version ${known}, or take a release that knows it`,

  unreadableCase: ({ value }) =>
    `${value} is no case; give name, indicator and expected, and exactly one of inputs, observation and records`,
  unreadableExpectation: ({ value }) =>
    `${value} is nothing to expect; give value (null for none), if need be with tolerance, status and points; or errors`,
  caseFailed: ({ name, indicator, differences }) =>
    `case "${name}" of ${indicator} failed: ${differences.map(({ what, expected, actual }) => `${what} ${actual} instead of ${expected}`).join("; ")}; correct the case, or what it is about`,

  unreadableMeasure: ({ value }) =>
    `${value} is no measure; give an object with one of count, sum, distinct and latest (the record type's name), field for all but count, and if need be where and year ("current" or "previous"); in a plan also "given"`,
  unreadableCondition: ({ value }) =>
    `${value} is no condition; give for each field a text, number, true, false or null, a list of them, or { upTo: "periodEnd" }`,
  notARecord: ({ value }) => `${value} is no record; give an object with type, id, date and agency`,
  notAPlainValue: ({ value }) => `${value} can't be counted or grouped by; give a text, a number, true, false or null`,
  talliesDiffer: ({ difference }) =>
    `the ${difference} of this tally is another; take tallies of one plan, counted with the same period and by`,
  unknownGiven: ({ name, suggestion, known }) =>
    `"${name}" is no variable and no indicator of the plan; ${suggestion === undefined ? `it has ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  unquotableName: ({ value }) =>
    `${value} can't name a table or column in SQL; give a text that is not empty and has no NUL character`,
  rowsMissing: ({ type }) =>
    `the rows of record type ${JSON.stringify(type)} are missing; run its query and give its rows, if need be none`,
  unreadableRow: ({ column, value }) =>
    `${value} in column ${column} is nothing that the query returns; give its rows as they come`,
  notAnAmount: ({ value, decimals, digits }) =>
    `${value} is no amount; give a decimal number from 0 up, with at most ${digits} digits before the point and ${decimals} behind it, and no separators`,
  datesDiffer: ({ date, field, other }) =>
    `the date ${date} is not that of "${field}", ${other}; give one, or leave date out`,
  dateBefore: ({ date, field, other }) => `${date} is before "${field}", ${other}; correct one of them`,
  duplicateRecord: ({ type, id, first }) =>
    `record ${first} is a ${type} with the id ${id} already, and is the one kept; remove one, or give it an id of its own`,
  unknownRecordType: ({ value, suggestion, choices }) =>
    `${value} is no record type; ${suggestion === undefined ? `the types are ${choices.join(", ")}` : `did you mean "${suggestion}"?`}`,
  sumOfMissing: ({ field, rows }) =>
    `${JSON.stringify(field)} is missing in ${rows} rows that are summed; fill it in, or leave them out by where`,

  notATable: ({ value }) => `${value} is no table; give its text, or its rows as arrays of texts`,
  htmlInsteadOfTable: () =>
    "this is the source of a web page; open the page and copy the table from it, or give the texts of its cells as rows",
  noTableHeader: ({ rows }) =>
    `none of the ${rows} rows is the header of a table; begin with one that names the columns, such as 策略績效目標, 衡量指標, 衡量標準 and 年度目標值`,
  columnMissing: ({ field }) =>
    `the table has no column for the ${TABLE_FIELDS[field].name}; add one, or fill it in later`,
  columnLeftOut: (cell) => `${cellText(cell)}: this column is not read into the plan`,
  rowsLeftOut: ({ row, lastRow, text }) =>
    `${row === lastRow ? `row ${row}` : `rows ${row} to ${lastRow}`} (${text}) fit no row of the table and were not read; if figures are in them, bring their cells under the header's columns`,
  notATextCell: ({ row, column, value }) =>
    `row ${row}, column ${column} is ${value} and no text; give the cell as it is displayed, with its percent sign or unit`,
  unreadableCell: ({ field, ...cell }) =>
    `${cellText(cell)} can't be read as ${TABLE_FIELDS[field].name}; write ${TABLE_FIELDS[field].expected}`,
  blankCell: ({ field, row }) =>
    `the indicator of row ${row} has no ${TABLE_FIELDS[field].name}; write ${TABLE_FIELDS[field].expected}`,
  unexpectedOrdinal: ({ expected, ...cell }) =>
    `${cellText(cell)} stands where number ${expected} is expected; look whether a row is missing`,
  yearDiffers: ({ printed, year, ...cell }) =>
    `${cellText(cell)} is of the year ${printed}, not ${year}; give the table's own year`,
  directionAssumed: ({ id, row, direction, because }) =>
    `indicator ${id} (row ${row}) prints no direction; ${direction} is assumed ${because === undefined ? "as nothing says otherwise" : `because of "${because}"`}; set it by the option direction, for all or for this one`,
  accrualAssumed: ({ id, row, accrual }) =>
    `how indicator ${id} (row ${row}) adds up over the year is not printed; ${accrual} is assumed; set it by the option accrual, for all or for this one`,
  unitAssumed: ({ id, row, unit, because }) =>
    `the target of indicator ${id} (row ${row}) has no unit; ${unit} is assumed because of "${because}"; set it by the option unit, for all or for this one`,
  unitNotPrinted: ({ id, row }) =>
    `the target of indicator ${id} (row ${row}) has no unit; set it by the option unit, for all or for this one`,
  weightAssumed: ({ id, row, weight }) =>
    `${id} (row ${row}) prints no weight; ${weight} is assumed, as the weight of a goal is the sum of its indicators' weights`,
};

/** What is read from a column of a printed table, and what may stand there. */
const TABLE_FIELDS: Readonly<Record<TableField, { readonly name: string; readonly expected: string }>> = {
  goalOrdinal: { name: "goal's number", expected: "一, 二, 三 or 1, 2, 3" },
  goal: { name: "goal", expected: "its title" },
  goalWeight: { name: "goal's weight", expected: "a percent such as 11%" },
  indicatorOrdinal: { name: "indicator's number", expected: "一, 二, 三 or 1, 2, 3" },
  indicator: { name: "indicator", expected: "its title" },
  weight: { name: "weight", expected: "a percent behind the title, such as (6%), or in a column of its own" },
  evaluationSystem: { name: "evaluation system", expected: "a code from 1 to 5" },
  evaluationMethod: { name: "evaluation method", expected: "統計數據, 完成工作項目, 進度控管, 問卷調查 or 其他" },
  formula: { name: "formula", expected: "one such as 合格件數/總件數*100%, or numbered steps with their percents" },
  target: { name: "target", expected: "one number with its unit, such as 72%, 12場, 10%以下 or ≥95%" },
  unit: { name: "unit", expected: "one such as %, 件 or 分" },
};

function cellText({ row, column, text }: TableCell): string {
  return `row ${row}, column ${column} (${text})`;
}

function foundText(found: string): string {
  return found === "" ? "at the end" : `before "${found}"`;
}

function pointed(sentence: string, { text, position }: Pointed): string {
  return `${sentence}\n${caretUnder(text, position)}`;
}
