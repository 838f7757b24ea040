import { type MeasureSet, mergeTallies, type SqlRow, tallyFromRows, yearPeriod } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../calendar/issues-of.ts";

const counted: MeasureSet = {
  measures: {
    cases: { count: "case" },
    amount: { sum: "case", field: "amount" },
    agencies: { distinct: "case", field: "agency" },
    score: { latest: "case", field: "score" },
    entries: { count: "entry" },
  },
};
const options = { period: yearPeriod(107), by: "district" };

const row: SqlRow = {
  by_1: "中區",
  counted: 3,
  previous_year: 0,
  measure_1: 3,
  measure_2: "12.5000000000",
  measure_2_missing: 0,
  measure_3: ["b", "a"],
  measure_4: "88.5",
  measure_4_date: "2018-10-31",
  measure_4_id: "107",
};

const entryRow: SqlRow = { by_1: "中區", counted: 1, previous_year: 0, measure_5: 1 };

function tallyOf(cases: readonly SqlRow[], entries: readonly SqlRow[] = []) {
  return tallyFromRows(counted, { case: cases, entry: entries }, options);
}

test("rows of all types become the figures of one group", () => {
  const { groups, records } = tallyOf([row], [entryRow]);
  const latest = { value: "88.5", date: "2018-10-31", id: "107" };
  expect(groups).toEqual([{ key: ["中區"], figures: [3, "12.5", ["a", "b"], latest, 1] }]);
  expect(records).toEqual([
    { type: "case", counted: 3, previousYear: 0, outOfPeriod: null, unused: 0 },
    { type: "entry", counted: 1, previousYear: 0, outOfPeriod: null, unused: 0 },
  ]);
});

test("rows of several groups are counted together, those of the year before among them", () => {
  const { groups, records } = tallyOf([
    { ...row, previous_year: 1 },
    { ...row, by_1: "西屯區", counted: 4, previous_year: 2 },
  ]);
  expect(groups.map(({ key }) => key)).toEqual([["中區"], ["西屯區"]]);
  expect(records[0]).toEqual({ type: "case", counted: 7, previousYear: 3, outOfPeriod: null, unused: 0 });
});

test("types stand in an order of their own, whichever is counted first", () => {
  const measures = { entries: { count: "entry" }, cases: { count: "case" } } as const;
  const { records } = tallyFromRows({ measures }, { entry: [], case: [] }, options);
  expect(records.map(({ type }) => type)).toEqual(["case", "entry"]);
});

test("what no record has is 0, none and null", () => {
  const nothing = { ...row, measure_1: 0, measure_2: null, measure_3: null, measure_4: null };
  expect(tallyOf([nothing]).groups).toEqual([{ key: ["中區"], figures: [0, "0", [], null, 0] }]);
});

test.each<[string, SqlRow]>([
  ["bigints", { counted: 3n, previous_year: 0n, measure_1: 3n, measure_2_missing: 0n }],
  ["texts", { counted: "3", previous_year: "0", measure_1: "3", measure_2_missing: "0" }],
])("counts come as %s", (_, counts) => {
  expect(tallyOf([{ ...row, ...counts }])).toEqual(tallyOf([row]));
});

test("keys, distinct and latest values come as bigints, which become numbers while they are safe", () => {
  const bigints = { ...row, by_1: 7n, measure_3: [2n, 1n], measure_4: 2n ** 60n, measure_4_id: 5n };
  expect(tallyOf([bigints]).groups).toEqual([
    { key: [7], figures: [3, "12.5", [1, 2], { value: "1152921504606846976", date: "2018-10-31", id: "5" }, 0] },
  ]);
});

test("without by there is one group, though no type was counted", () => {
  const whole = tallyFromRows(counted, { case: [], entry: [] }, { period: yearPeriod(107) });
  expect(whole.groups).toEqual([{ key: [], figures: [0, "0", [], null, 0] }]);
});

test("tallies of rows merge", () => {
  const merged = mergeTallies(
    tallyOf([row]),
    tallyOf([{ ...row, measure_3: ["c"], measure_4_date: "2018-11-01", measure_4: "90" }]),
  );
  expect(merged.groups[0]?.figures).toEqual([
    6,
    "25",
    ["a", "b", "c"],
    { value: "90", date: "2018-11-01", id: "107" },
    0,
  ]);
});

describe("refused are", () => {
  test("missing rows of a type", () => {
    const issues = issuesOf(() => tallyFromRows(counted, { case: [] }, options));
    expect(issues).toMatchObject([{ code: "rowsMissing", facts: { type: "entry" } }]);
  });

  test("rows that are none", () => {
    const refused = (rows: unknown) =>
      issuesOf(() => tallyFromRows(counted, { case: [], entry: rows } as never, options)).map(
        ({ code, path, facts }) => [code, path, facts],
      );
    expect(refused("SELECT 1")).toEqual([["rowsMissing", [], { type: "entry" }]]);
    expect(refused([null, 5])).toEqual([
      ["notARecord", ["entry", 0], { value: "null" }],
      ["notARecord", ["entry", 1], { value: "5" }],
    ]);
  });

  test.each<[string, SqlRow, string]>([
    ["a missing count", { counted: undefined }, "counted"],
    ["a count that is none", { measure_1: "many" }, "measure_1"],
    ["an empty count", { measure_1: "" }, "measure_1"],
    ["a count below 0", { measure_1: -1 }, "measure_1"],
    ["a sum as number, which has been a float on its way", { measure_2: 12.5 }, "measure_2"],
    ["a sum that is none", { measure_2: "12,5" }, "measure_2"],
    ["a missing sum", { measure_2: undefined }, "measure_2"],
    ["distinct values that are no list", { measure_3: "a,b" }, "measure_3"],
    ["a list of lists", { measure_3: [["a"]] }, "measure_3"],
    ["a latest object", { measure_4: {} }, "measure_4"],
    ["a latest value without its day", { measure_4_date: null }, "measure_4_date"],
    ["a latest value without its id", { measure_4_id: null }, "measure_4_id"],
    ["a missing key", { by_1: undefined }, "by_1"],
    ["a key that is an object", { by_1: {} }, "by_1"],
  ])("%s", (_, change, column) => {
    const issues = issuesOf(() => tallyOf([row, { ...row, ...change }]));
    expect(issues.map(({ path }) => path.slice(0, 2))).toEqual(issues.map(() => ["case", 1]));
    expect(issues.at(-1)).toMatchObject({ code: "unreadableRow", facts: { column } });
  });

  test("a sum in which rows are missing", () => {
    expect(issuesOf(() => tallyOf([{ ...row, measure_2_missing: "2" }]))).toMatchObject([
      { code: "sumOfMissing", facts: { field: "amount", rows: "2" } },
    ]);
  });
});
