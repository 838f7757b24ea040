import type { FieldValue, MeasureSet } from "civic-kpi";
import type { Columns } from "./tables.ts";

/** Texts that break out of a literal or a name where they are not quoted well, or are cut short, replaced or sorted otherwise. */
const HOSTILE_TEXTS = [
  "O'Brien",
  "'; DROP TABLE records; --",
  '"; DROP TABLE records; --',
  "`; DROP TABLE records; --",
  "back\\slash",
  "\\'",
  "ends with a backslash\\",
  "\0",
  "before\0after",
  `$${"{spark.master}"}`,
  "$1 :name ? %s {0}",
  "line\nbreak\r\n\ttab",
  "-- comment /* and */ another",
  "",
  " ",
  "NULL",
  "臺中市政府建設局",
  "豈",
  "𠀀",
  "e\u0301",
  "é",
] as const;

/** Names of columns and tables that must be quoted to be names at all. */
export const HOSTILE_TYPE = 'road"; DROP TABLE "records';
const HOSTILE_FIELDS = ['"; DROP TABLE records; --', "select", "o'clock", "a`b", "back\\slash", "機關"] as const;

const [droppingField, reservedField, apostropheField, backtickField, backslashField, chineseField] = HOSTILE_FIELDS;

/** Measures of every kind, with every hostile text in a `where` and every hostile name as a field. */
export const hostileMeasures: MeasureSet = {
  measures: {
    ...Object.fromEntries(
      HOSTILE_TEXTS.map((text, index) => [`text ${index}`, { count: HOSTILE_TYPE, where: { [chineseField]: text } }]),
    ),
    oneOfAll: { count: HOSTILE_TYPE, where: { [chineseField]: HOSTILE_TEXTS } },
    noneOrOne: { count: HOSTILE_TYPE, where: { [droppingField]: [null, "'"] } },
    none: { count: HOSTILE_TYPE, where: { [chineseField]: [] } },
    truth: { count: HOSTILE_TYPE, where: { [reservedField]: true } },
    lie: { count: HOSTILE_TYPE, where: { [reservedField]: [false, null] } },
    number: { count: HOSTILE_TYPE, where: { [backslashField]: 2147483647 } },
    rectified: { count: HOSTILE_TYPE, where: { [apostropheField]: { upTo: "periodEnd" } } },
    before: { count: HOSTILE_TYPE, year: "previous" },
    rectifiedBefore: { count: HOSTILE_TYPE, year: "previous", where: { [apostropheField]: { upTo: "periodEnd" } } },
    amount: { sum: HOSTILE_TYPE, field: backtickField },
    amountOfOne: { sum: HOSTILE_TYPE, field: backtickField, where: { [chineseField]: "\0" } },
    amountBefore: { sum: HOSTILE_TYPE, field: backtickField, year: "previous" },
    whole: { sum: HOSTILE_TYPE, field: backslashField },
    texts: { distinct: HOSTILE_TYPE, field: chineseField },
    numbers: { distinct: HOSTILE_TYPE, field: backslashField, where: { [reservedField]: true } },
    lastText: { latest: HOSTILE_TYPE, field: chineseField },
    lastNumber: { latest: HOSTILE_TYPE, field: backslashField, where: { [reservedField]: false } },
    lastBefore: { latest: HOSTILE_TYPE, field: droppingField, year: "previous" },
  },
};

export const hostileColumns: Columns = {
  type: "VARCHAR",
  id: "VARCHAR",
  date: "VARCHAR",
  agency: "VARCHAR",
  [droppingField]: "VARCHAR",
  [reservedField]: "BOOLEAN",
  [apostropheField]: "VARCHAR",
  [backtickField]: "VARCHAR",
  [backslashField]: "INTEGER",
  [chineseField]: "VARCHAR",
};

/** The edges of 107 and of the year before. */
const DATES = [
  "2016-12-31",
  "2017-01-01",
  "2017-12-31",
  "2018-01-01",
  "2018-02-28",
  "2018-06-30",
  "2018-12-31",
  "2019-01-01",
];

/** Amounts of 10^15 and more, with decimals, and small ones that a float loses beside them. */
const AMOUNTS = [
  "1000000000000000",
  "999999999999999.99",
  "1000000000000000.0000000001",
  "0.1",
  "0.2",
  "0",
  "9007199254740993",
];

const RECTIFIED = [null, "2017-12-31", "2018-01-01", "2018-12-31", "2019-01-01"];

/** Each hostile text on each day at an edge, with all else turning at a pace of its own. */
export const hostileRecords: readonly {
  readonly type: string;
  readonly id: string;
  readonly date: string;
  readonly agency: string;
  readonly [field: string]: FieldValue;
}[] = DATES.flatMap((date, day) =>
  HOSTILE_TEXTS.map((text, at) => ({
    type: HOSTILE_TYPE,
    id: `${HOSTILE_TEXTS[(at * 5 + day) % HOSTILE_TEXTS.length]}`,
    date,
    agency: HOSTILE_TEXTS[(at * 7 + day) % 4] ?? "",
    [droppingField]: [null, "'", text][(at + day) % 3] ?? null,
    [reservedField]: [true, false, null][at % 3] ?? null,
    [apostropheField]: RECTIFIED[(at + day) % RECTIFIED.length] ?? null,
    [backtickField]: AMOUNTS[(at + day) % AMOUNTS.length] ?? null,
    [backslashField]: [0, 1, -1, 2147483647, -2147483648][(at * 3 + day) % 5] ?? null,
    [chineseField]: text,
  })),
);
