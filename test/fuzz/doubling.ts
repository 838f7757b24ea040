import {
  parseDate,
  parseFormula,
  parsePeriod,
  parseYear,
  readPlanTable,
  tallyRecords,
  toRational,
  yearPeriod,
} from "civic-kpi";
import { parseCountableRecords, parseObservations } from "civic-kpi/schema";
import { answerOf } from "./held.ts";

/** A text or data of a size, and what reads it. */
type Growing = readonly [name: string, size: number, make: (size: number) => unknown, read: (made: never) => unknown];

const record = { type: "complaint", id: "1", date: "2018-05-07", agency: "建設局" };
const options = { agency: "某處", year: 107 };
const repeated = (piece: string) => (size: number) => piece.repeat(size);

/** Formulas end at 20,000 characters, so they are doubled up to that. */
const FORMULAS = [
  "(",
  "甲+",
  "甲(乙)/",
  "「甲」*",
  "甲、",
  "占",
  "1.甲(1%) ",
  "-",
  "甲\n",
  "100%*",
  "(單位:件)",
  "x",
  "，",
  "=",
  "9",
];

const GROWING: readonly Growing[] = [
  ...FORMULAS.map(
    (piece): Growing => [
      `a formula of ${JSON.stringify(piece)}`,
      Math.floor(10_000 / piece.length),
      repeated(piece),
      parseFormula,
    ],
  ),
  ["a date of spaces", 200_000, repeated(" "), parseDate],
  ["a period of 至", 200_000, repeated("至"), parsePeriod],
  ["a year of digits", 200_000, repeated("1"), parseYear],
  ["a number of digits", 200_000, repeated("9"), toRational],
  [
    "a table of lines",
    500,
    (size) => `策略績效目標\t衡量指標\t107年度目標值\n${"甲(1%)\t乙(1%)\t72%\n".repeat(size)}`,
    (text) => readPlanTable(text, options),
  ],
  [
    "a table of one cell",
    20_000,
    (size) => `策略績效目標\t衡量指標\t107年度目標值\n甲\t${"乙".repeat(size)}\t5`,
    (text) => readPlanTable(text, options),
  ],
  ["records", 4_000, (size) => new Array(size).fill(record), (made) => parseCountableRecords(made)],
  [
    "observations",
    8_000,
    (size) => Object.fromEntries(Array.from({ length: size }, (_, id) => [id, { reported: id }])),
    (made) => parseObservations(made),
  ],
  [
    "records that nobody checked",
    20_000,
    (size) => new Array(size).fill(record),
    (made) => tallyRecords({ measures: { all: { count: "complaint" } } }, made, { period: yearPeriod(107) }),
  ],
];

/** Twice the size may take three times the work: linear time takes twice, and time in squares four times. */
const MOST = 3;

/** Less than this can't be told from the clock's grain, in microseconds. */
const LEAST = 2_000;

/** Processor time and not the clock's, so that a busy machine is no finding. */
function work(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function least(make: (size: number) => unknown, size: number, read: (made: never) => unknown): number {
  const made = make(size);
  return Math.min(...Array.from({ length: 5 }, () => work(() => answerOf(() => read(made as never)))));
}

/** What takes more than linear time in the length of what it reads; each is tried three times before it counts. */
export function slowerThanLinear(): readonly string[] {
  const ratio = ([, size, make, read]: Growing): number => {
    const double = least(make, 2 * size, read);
    return double < LEAST ? 0 : double / Math.max(1, least(make, size, read));
  };
  return GROWING.filter((growing) => [1, 2, 3].every(() => ratio(growing) > MOST)).map(([name]) => name);
}
