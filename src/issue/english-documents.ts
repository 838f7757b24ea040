import type { CatalogueOf, DocumentFacts, TableCell, TableField } from "./facts.ts";

/** What is wrong with documents, cases, records and printed tables, and what to do, in English. */
export const englishOfDocuments: CatalogueOf<DocumentFacts> = {
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
