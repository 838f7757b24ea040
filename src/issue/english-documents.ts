import type { CatalogueOf, DocumentFacts } from "./facts.ts";

/** What is wrong with documents, cases and records, and what to do, in English. */
export const englishOfDocuments: CatalogueOf<DocumentFacts> = {
  missingField: ({ field }) => `"${field}" is missing; give it`,
  unknownField: ({ field, suggestion, known }) =>
    `"${field}" is no field here; ${suggestion === undefined ? `the fields are ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  forbiddenName: ({ name }) => `"${name}" can't be a name in a document, since programs lose it; give another name`,
  notAnObject: ({ value }) => `${value} is no object; give { ... } with its fields`,
  notAList: ({ value }) => `${value} is no list; give [ ... ]`,
  notAWholeNumber: ({ value }) => `${value} is no whole number from 0 up; give one`,
  notAnIsoDate: ({ value }) =>
    `${value} is no date of a document, or doesn't exist; write year, month and day as 2017-06-30 (parseDate reads other ways to write one)`,
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
  tallyOfAnotherYear: ({ start, end, year }) =>
    `the tally is of ${start} to ${end}, beyond the plan's year ${year}; hand over a tally of that year or a part of it, or the plan of the tally's`,
  unknownGiven: ({ name, suggestion, known }) =>
    `"${name}" is no variable and no indicator of the plan; ${suggestion === undefined ? `it has ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  unquotableName: ({ value }) =>
    `${value} can't name a table or column in SQL; give a text that is not empty and has neither NUL nor \${`,
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
};
