import type { CatalogueOf } from "./facts.ts";
import type { TableCell, TableFacts, TableField } from "./table-facts.ts";

/** What is wrong with printed tables, and what to do, in English. */
export const englishOfTables: CatalogueOf<TableFacts> = {
  notATable: ({ value }) => `${value} is no table; give its text, or its rows as arrays of texts`,
  htmlInsteadOfTable: () =>
    "this is the source of a web page; open the page and copy the table from it, or give the texts of its cells as rows",
  noTableHeader: ({ rows, partedBy }) =>
    partedBy !== undefined
      ? `none of the ${rows} rows is the header of a table, as only ${partedBy} part the columns; paste it with tabs, or as CSV or Markdown`
      : `none of the ${rows} rows is the header of a table; begin with one that names the columns, such as 策略績效目標, 衡量指標, 衡量標準 and 年度目標值`,
  columnMissing: ({ field }) =>
    `the table has no column for the ${TABLE_FIELDS[field].name}; add one, or fill it in later`,
  columnLeftOut: (cell) => `${cellText(cell)}: this column is not read into the plan`,
  rowsLeftOut: ({ row, lastRow, text }) =>
    `${row === lastRow ? `row ${row}` : `rows ${row} to ${lastRow}`} (${text}) fit no row of the table and were not read; if figures are in them, bring their cells under the header's columns`,
  notATextCell: ({ row, column, value }) =>
    `row ${row}, column ${column} is ${value} and no text; give the cell as it is displayed, with its percent sign or unit`,
  numberCell: ({ row, column, value }) =>
    `row ${row}, column ${column} is the number ${value}, which has lost the percent sign or unit that it was displayed with; it is read as ${value}; give the cell as it is displayed`,
  numberParted: ({ isJoined, ...cell }) =>
    `${cellText(cell)} ${isJoined ? "was parted into cells by its comma, and is read as one number" : "may be one number that its comma parted into cells, and its row was not read"}; put it in quotes, or drop its comma`,
  unreadableCell: ({ field, ...cell }) =>
    `${cellText(cell)} can't be read as ${TABLE_FIELDS[field].name}; write ${TABLE_FIELDS[field].expected}`,
  unreadableTarget: ({ obstacle, ...cell }) => `${cellText(cell)} ${OBSTACLES[obstacle]}`,
  targetOfPeriod: (cell) =>
    `${cellText(cell)} is the figure of each part of the year, while the formula counts the year; it is read as it stands; write the figure of the whole year, such as 12場, where that is meant`,
  noteLeftOut: ({ note, ...cell }) =>
    `${cellText(cell)}: the mark ${note} was left out of the figure; look whether the note changes it`,
  targetInParts: (cell) =>
    `${cellText(cell)} is of a part of the year, and no column has the target of the whole; add one that is labelled 年度目標值, since whether parts add up is not printed`,
  blankCell: ({ field, row }) =>
    `the indicator of row ${row} has no ${TABLE_FIELDS[field].name}; write ${TABLE_FIELDS[field].expected}`,
  unexpectedOrdinal: ({ expected, ...cell }) =>
    `${cellText(cell)} stands where number ${expected} is expected; look whether a row is missing`,
  yearDiffers: ({ printed, year, ...cell }) =>
    `${cellText(cell)} is of the year ${printed}, not ${year}; give the table's own year`,
  otherUnitPrinted: ({ unit, ...cell }) =>
    `${cellText(cell)}: the target prints another unit, ${unit}, which is the one that was read; correct one of them`,
  optionContradicted: ({ id, row, option, given, printed }) =>
    `the option ${option} ${given} of indicator ${id} (row ${row}) is not read, as the table prints ${printed}; leave the option out, or correct the table`,
  directionAssumed: ({ id, row, direction, because }) =>
    `indicator ${id} (row ${row}) prints no direction; ${direction} is assumed ${because === undefined ? "as nothing says otherwise" : `because of "${because}"`}; set it by the option direction, for all or for this one`,
  accrualAssumed: ({ id, row, accrual }) =>
    `how indicator ${id} (row ${row}) adds up over the year is not printed; ${accrual} is assumed; set it by the option accrual, for all or for this one`,
  unitAssumed: ({ id, row, unit, because }) =>
    `the target of indicator ${id} (row ${row}) has no unit; ${unit} is assumed because of "${because}"; set it by the option unit, for all or for this one`,
  unitNotPrinted: ({ id, row }) =>
    `the target of indicator ${id} (row ${row}) has no unit; set it by the option unit, for all or for this one`,
  multipleAssumed: ({ id, row, text, target, unit }) =>
    `the target ${text} of indicator ${id} (row ${row}) is read as ${target}${unit}, as nothing says in which multiple the formula's figures are; say by the option unit for this one whether they are in the printed unit or in ${unit}`,
  percentAssumed: ({ id, row, target }) =>
    `the target ${target} of indicator ${id} (row ${row}) has no percent sign, and is read as ${target}%, as its figures are in percent; print the percent sign, or the percents if ${target} is a share`,
  nameAssumed: ({ id, row, name }) =>
    `the formula of indicator ${id} (row ${row}) is read as one figure that goes by the name "${name}", which may be prose; write what is computed, or declare the name by the option variables of this one`,
  weightAssumed: ({ id, row, weight }) =>
    `${id} (row ${row}) prints no weight; ${weight} is assumed, as the weight of a goal is the sum of its indicators' weights`,
};

/** Why a target with a number in it is none, and what to write instead. */
const OBSTACLES: Readonly<Record<TableFacts["unreadableTarget"]["obstacle"], string>> = {
  change:
    "tells a change against another figure, and a target is a figure itself; write 2% if the formula computes that change, else the figure to be reached",
  range: "is a range, and a target is one figure; write the end that must be reached, such as 80%以上",
  beyond:
    "must be passed, and a target counts as met when it is reached; write the figure that is met, such as 9件以下",
  several: "has several figures, and a target is one; write that of the whole year",
  date: "is a date, and a target is a figure; write the figure to be reached, such as 100%, and the date as the option dueBy",
};

/** What is read from a column of a printed table, and what may stand there. */
const TABLE_FIELDS: Readonly<Record<TableField, { readonly name: string; readonly expected: string }>> = {
  goalOrdinal: { name: "goal's number", expected: "一, 二, 三 or 1, 2, 3" },
  goal: { name: "goal", expected: "its title" },
  goalWeight: { name: "goal's weight", expected: "a percent such as 11%" },
  indicatorOrdinal: { name: "indicator's number", expected: "一, 二, 三 or 1, 2, 3" },
  indicator: { name: "indicator", expected: "its title" },
  weight: {
    name: "weight",
    expected: "a percent behind the title, such as (6%), in a column of its own, or by the option weight",
  },
  evaluationSystem: { name: "evaluation system", expected: "a code from 1 to 5" },
  evaluationMethod: { name: "evaluation method", expected: "統計數據, 完成工作項目, 進度控管, 問卷調查 or 其他" },
  formula: { name: "formula", expected: "one such as 合格件數/總件數*100%, or numbered steps with their percents" },
  target: { name: "target", expected: "one number with its unit, such as 72%, 12場, 10%以下 or ≥95%" },
  unit: { name: "unit", expected: "one such as %, 件 or 分" },
};

function cellText({ row, column, text }: TableCell): string {
  return `row ${row}, column ${column} (${text})`;
}
