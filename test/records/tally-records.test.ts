import {
  type CountingMeasure,
  type MeasureSet,
  quarterPeriod,
  type Tally,
  type TallyOptions,
  tallyRecords,
  yearPeriod,
} from "civic-kpi";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";

/** A record of type "case", of the middle of 107 unless told. */
function record(fields: object = {}) {
  return { type: "case", id: "1", date: "2018-06-30", agency: "建設局", ...fields };
}

function tally(measure: object, records: readonly object[], options: Partial<TallyOptions> = {}): Tally {
  const measures = { counted: measure as CountingMeasure };
  return tallyRecords({ measures }, records as ReturnType<typeof record>[], { period: yearPeriod(107), ...options });
}

function figureOf(measure: object, records: readonly object[], options?: Partial<TallyOptions>): unknown {
  return tally(measure, records, options).groups[0]?.figures[0];
}

describe("a measure counts", () => {
  test("records of its type alone", () => {
    expect(figureOf({ count: "case" }, [record(), record(), record({ type: "other" })])).toBe(2);
  });

  test("0 where there are none", () => {
    expect(figureOf({ count: "case" }, [])).toBe(0);
    expect(figureOf({ sum: "case", field: "amount" }, [])).toBe("0");
    expect(figureOf({ distinct: "case", field: "agency" }, [])).toEqual([]);
    expect(figureOf({ latest: "case", field: "score" }, [])).toBeNull();
  });

  test.each<[string, readonly unknown[], string]>([
    ["whole numbers", [1, 2, 3], "6"],
    ["amounts of 10^15, beyond what a float adds", new Array(20).fill(10 ** 15 + 1), "20000000000000020"],
    ["up to the last safe integer and beyond", [Number.MAX_SAFE_INTEGER, 1, 1, -2], "9007199254740991"],
    ["decimals, as they print", [0.1, 0.2], "0.3"],
    ["decimal texts", ["1000000000000000.25", "0.1", 1], "1000000000000001.35"],
    ["to the last digit, whatever the order", [1e21, 0.01, "-1e21"], "0.01"],
  ])("sums %s", (_, amounts, expected) => {
    const records = amounts.map((amount) => record({ amount }));
    expect(figureOf({ sum: "case", field: "amount" }, records)).toBe(expected);
    expect(figureOf({ sum: "case", field: "amount" }, [...records].reverse())).toBe(expected);
  });

  test("distinct values, in an order of their own; a missing one is none", () => {
    const values = ["b", "a", "b", 2, 10, true, false, null, undefined, "𠀀", "豈"];
    const records = values.map((value) => record({ value }));
    expect(figureOf({ distinct: "case", field: "value" }, records)).toEqual([false, true, 2, 10, "a", "b", "豈", "𠀀"]);
  });

  test("the latest value: by day, then by id in the order of code points, then by value", () => {
    const measure = { latest: "case", field: "score" };
    const early = record({ id: "9", date: "2018-01-01", score: 95 });
    const late = record({ id: "a", date: "2018-10-31", score: 88.5 });
    const sameDay = record({ id: "b", date: "2018-10-31", score: 87 });
    const unscored = record({ id: "c", date: "2018-12-31", score: null });
    expect(figureOf(measure, [late, early, unscored])).toEqual({ value: 88.5, date: "2018-10-31", id: "a" });
    expect(figureOf(measure, [sameDay, late])).toEqual({ value: 87, date: "2018-10-31", id: "b" });
    expect(figureOf(measure, [record({ id: "𠀀", score: 1 }), record({ id: "豈", score: 2 })])).toMatchObject({
      value: 1,
    });
    expect(figureOf(measure, [record({ score: 2 }), record({ score: 1 })])).toMatchObject({ value: 2 });
  });
});

describe("where picks the records whose field", () => {
  const records = [
    record({ kind: "works", major: 0, closed: true, closedOn: "2018-12-31" }),
    record({ kind: "goods", major: 1, closed: false, closedOn: "2019-01-01" }),
    record({ kind: null, major: 2, closedOn: null }),
    record({ major: 3 }),
  ];

  test.each<[string, object, number]>([
    ["is a text", { kind: "works" }, 1],
    ["is a number, which is no text", { major: 0 }, 1],
    ["is a text, which is no number", { major: "0" }, 0],
    ["is true", { closed: true }, 1],
    ["is one of a list", { kind: ["works", "goods"] }, 2],
    ["is missing or null", { kind: null }, 2],
    ["is one of a list with null", { kind: [null, "works"] }, 3],
    ["is one of none", { kind: [] }, 0],
    ["holds a date no later than the period's last day", { closedOn: { upTo: "periodEnd" } }, 1],
    ["meets several conditions", { kind: "goods", major: 1 }, 1],
    ["meets many conditions", { kind: "works", major: 0, closed: true, agency: "建設局" }, 1],
    ["fails the last of many conditions", { kind: "works", major: 0, closed: true, agency: "水利局" }, 0],
    ["has what a record inherits for a name", { constructor: null, __proto__: null, toString: null }, 4],
  ])("%s", (_, where, expected) => {
    expect(figureOf({ count: "case", where }, records)).toBe(expected);
  });

  test("is its own, whatever its name", () => {
    const hostile = JSON.parse(
      '{"type":"case","id":"1","date":"2018-06-30","agency":"a","__proto__":1,"constructor":2}',
    );
    const where = JSON.parse('{"__proto__":1,"constructor":2}');
    expect(figureOf({ count: "case", where }, [hostile])).toBe(1);
  });
});

describe("the period", () => {
  const records = ["2017-12-31", "2018-01-01", "2018-12-31", "2019-01-01"].map((date) => record({ date }));

  test("counts its first and its last day", () => {
    expect(figureOf({ count: "case" }, records)).toBe(2);
  });

  test("counts the same period a year earlier for a measure of the previous year", () => {
    const dates = ["2017-03-31", "2017-04-01", "2017-06-30", "2017-07-01", "2018-06-01"];
    const measure = { count: "case", year: "previous" };
    const period = quarterPeriod(107, 2);
    expect(
      figureOf(
        measure,
        dates.map((date) => record({ date })),
        { period },
      ),
    ).toBe(2);
  });

  test("ends a year earlier for the date limit of such a measure", () => {
    const measure = { count: "case", year: "previous", where: { closedOn: { upTo: "periodEnd" } } };
    const dates = ["2017-12-31", "2018-01-01"];
    expect(
      figureOf(
        measure,
        dates.map((closedOn) => record({ date: "2017-05-01", closedOn })),
      ),
    ).toBe(1);
  });

  test("takes ROC dates as well", () => {
    expect(figureOf({ count: "case" }, [record({ date: "107/01/01" }), record({ date: "民國108年1月1日" })])).toBe(1);
  });
});

describe("groups", () => {
  const records = [
    record({ date: "2018-04-30", agency: "水利局", district: "西屯區" }),
    record({ date: "2018-05-01", agency: "建設局", district: "西屯區" }),
    record({ date: "2018-07-01", agency: "建設局" }),
    record({ date: "2018-07-31", agency: "建設局", district: "中區" }),
  ];
  const groupsBy = (by: TallyOptions["by"]) =>
    tally({ count: "case" }, records, by === undefined ? {} : { by }).groups.map(({ key, figures }) => [
      ...key,
      ...figures,
    ]);

  test("are one without by", () => {
    expect(groupsBy(undefined)).toEqual([[4]]);
  });

  test("are made by any field, in an order of their own; null where the field is missing", () => {
    expect(groupsBy("agency")).toEqual([
      ["建設局", 3],
      ["水利局", 1],
    ]);
    expect(groupsBy("district")).toEqual([
      [null, 1],
      ["中區", 1],
      ["西屯區", 2],
    ]);
  });

  test("are made by month and quarter", () => {
    expect(groupsBy("month")).toEqual([
      ["2018-04", 1],
      ["2018-05", 1],
      ["2018-07", 2],
    ]);
    expect(groupsBy("quarter")).toEqual([
      ["2018-Q2", 2],
      ["2018-Q3", 2],
    ]);
  });

  test("are made by several", () => {
    expect(groupsBy(["quarter", "agency"])).toEqual([
      ["2018-Q2", "建設局", 1],
      ["2018-Q2", "水利局", 1],
      ["2018-Q3", "建設局", 2],
    ]);
  });

  test("have keys in the order of by, wherever month and quarter stand in it", () => {
    expect(groupsBy(["month", "agency", "quarter"])).toEqual([
      ["2018-04", "水利局", "2018-Q2", 1],
      ["2018-05", "建設局", "2018-Q2", 1],
      ["2018-07", "建設局", "2018-Q3", 2],
    ]);
  });

  test("keep apart values that look alike as text", () => {
    const values = [1, "1", true, "true", null, "null", -0, 0];
    const groups = tally(
      { count: "case" },
      values.map((value) => record({ value })),
      { by: "value" },
    ).groups;
    expect(groups.map(({ key, figures }) => [...key, ...figures])).toEqual([
      [null, 1],
      [true, 1],
      [0, 2],
      [1, 1],
      ["1", 1],
      ["null", 1],
      ["true", 1],
    ]);
  });

  test("stand in the month of the record, also for a measure of the previous year", () => {
    const { groups } = tally({ count: "case", year: "previous" }, [record({ date: "2017-06-01" })], { by: "month" });
    expect(groups).toEqual([{ key: ["2017-06"], figures: [1] }]);
  });
});

describe("measures counted together", () => {
  const kinds = fc.constantFrom("a", 0, null);
  const dates = fc.constantFrom("2017-12-31", "2018-12-31", "2019-01-01");
  const where = fc.record(
    {
      kind: kinds,
      major: fc.oneof(kinds, fc.constant([0, null])),
      closedOn: fc.constantFrom(null, { upTo: "periodEnd" }),
    },
    { requiredKeys: [] },
  );
  const fields = fc.record({ kind: kinds, major: kinds, closedOn: fc.option(dates), date: dates });
  const measure = fc.record({
    count: fc.constant("case"),
    where,
    year: fc.constantFrom("current", "previous"),
  });

  test("count as each does alone, whatever conditions they have in common", () => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 6 }), fc.array(fields), (measures, all) => {
        const records = all.map((each) => record(each));
        const together = tallyRecords({ measures: Object.fromEntries(measures.entries()) } as MeasureSet, records, {
          period: yearPeriod(107),
        });
        expect(together.groups[0]?.figures).toEqual(measures.map((each) => figureOf(each, records)));
      }),
    );
  });

  test("say once what a condition in common can't be asked of", () => {
    const closed = { closedOn: { upTo: "periodEnd" } } as const;
    const measures = {
      all: { count: "case", where: closed },
      major: { count: "case", where: { ...closed, major: 1 } },
    } as const;
    const records = [record({ closedOn: "soon", major: 1 })];
    expect(issuesOf(() => tallyRecords({ measures }, records, { period: yearPeriod(107) }))).toHaveLength(1);
  });
});

test("nothing is lost: the tally says what became of every record", () => {
  const measures = { now: { count: "case" }, before: { count: "entry", year: "previous" } } as const;
  const records = [
    record(),
    record({ date: "2017-06-30" }),
    record({ type: "entry", date: "2017-06-30" }),
    record({ type: "entry", date: "2018-06-30" }),
    record({ type: "unknown" }),
    record({ type: "__proto__" }),
  ];
  expect(tallyRecords({ measures }, records, { period: yearPeriod(107) }).records).toEqual([
    { type: "__proto__", counted: 0, previousYear: 0, outOfPeriod: 0, unused: 1 },
    { type: "case", counted: 1, previousYear: 0, outOfPeriod: 1, unused: 0 },
    { type: "entry", counted: 1, previousYear: 1, outOfPeriod: 1, unused: 0 },
    { type: "unknown", counted: 0, previousYear: 0, outOfPeriod: 0, unused: 1 },
  ]);
});

test("a tally is plain JSON", () => {
  const counted = tally({ latest: "case", field: "score" }, [record({ score: "88.5" })], { by: "month" });
  expect(JSON.parse(JSON.stringify(counted))).toEqual(counted);
});

describe("what can't be counted is an error with its index, field and value", () => {
  test.each<[string, object, object, string, (string | number)[]]>([
    ["a date that is none", { count: "case" }, { date: "2018-02-30" }, "noSuchDay", [1, "date"]],
    ["a date that is no text", { count: "case" }, { date: 20180601 }, "unreadableDate", [1, "date"]],
    ["a missing date", { count: "case" }, { date: undefined }, "unreadableDate", [1, "date"]],
    ["a missing type", { count: "case" }, { type: undefined }, "notARecord", [1]],
    ["a sum of words", { sum: "case", field: "amount" }, { amount: "1,200" }, "notANumber", [1, "amount"]],
    ["a sum of nothing", { sum: "case", field: "amount" }, { amount: undefined }, "notANumber", [1, "amount"]],
    ["a sum of NaN", { sum: "case", field: "amount" }, { amount: Number.NaN }, "notANumber", [1, "amount"]],
    ["distinct lists", { distinct: "case", field: "reasons" }, { reasons: ["a"] }, "notAPlainValue", [1, "reasons"]],
    ["a latest object", { latest: "case", field: "score" }, { score: {} }, "notAPlainValue", [1, "score"]],
    [
      "a date limit on what is no date",
      { count: "case", where: { closedOn: { upTo: "periodEnd" } } },
      { closedOn: "soon" },
      "unreadableDate",
      [1, "closedOn"],
    ],
  ])("%s", (_, measure, fields, code, path) => {
    const good = { amount: 1, score: 1, reasons: "a", closedOn: "2018-07-01" };
    const issues = issuesOf(() => tally(measure, [record(good), record({ ...good, ...fields })]));
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  test("what is no record at all", () => {
    expect(codesOf(() => tally({ count: "case" }, [null, 7, "text"] as unknown as object[]))).toEqual(
      new Array(3).fill("notARecord"),
    );
  });

  test("a key that is a list or NaN", () => {
    const records = [record({ value: [] }), record({ value: Number.NaN })];
    expect(
      issuesOf(() => tally({ count: "case" }, records, { by: ["agency", "value"] })).map(({ path }) => path),
    ).toEqual([
      [0, "value"],
      [1, "value"],
    ]);
  });

  test("all at once, up to 100", () => {
    const bad = record({ date: "?" });
    expect(issuesOf(() => tally({ count: "case" }, new Array(7).fill(bad)))).toHaveLength(7);
    expect(issuesOf(() => tally({ count: "case" }, new Array(100_000).fill(bad)))).toHaveLength(100);
  });
});

describe("a measure is refused that", () => {
  test.each<[string, unknown, string]>([
    ["is no object", 7, "unreadableMeasure"],
    ["says nothing to do", {}, "unreadableMeasure"],
    ["says two things to do", { count: "case", sum: "case", field: "amount" }, "unreadableMeasure"],
    ["has no field to sum", { sum: "case" }, "unreadableMeasure"],
    ["has a field to count", { count: "case", field: "amount" }, "unreadableMeasure"],
    ["has a misspelt key", { count: "case", were: {} }, "unreadableMeasure"],
    ["is of another year", { count: "case", year: "next" }, "unreadableMeasure"],
    ["has no type", { count: 7 }, "unreadableMeasure"],
    ["has no conditions in where", { count: "case", where: "kind" }, "unreadableCondition"],
    ["compares with an object", { count: "case", where: { kind: { above: 3 } } }, "unreadableCondition"],
    ["compares with a list in a list", { count: "case", where: { kind: [["a"]] } }, "unreadableCondition"],
    ["compares with NaN", { count: "case", where: { kind: Number.NaN } }, "unreadableCondition"],
  ])("%s", (_, measure, code) => {
    expect(codesOf(() => tally(measure as object, []))).toEqual([code]);
  });

  test("stands in a plan, with its path", () => {
    const variables = { 件數: { from: { count: 7 } } };
    const indicator = {
      id: "1.1",
      title: "t",
      weight: 1,
      unit: "件",
      direction: "atLeast",
      accrual: "cumulative",
      target: 1,
    };
    const goals = [{ id: "1", title: "t", weight: 1, indicators: [{ ...indicator, formula: "件數", variables }] }];
    const plan = { version: 1, agency: "處", year: 107, goals } as never;
    expect(issuesOf(() => tallyRecords(plan, [], { period: yearPeriod(107) })).map(({ path }) => path)).toEqual([
      ["1.1", "variables", "件數", "from"],
    ]);
  });
});

test("a period that is none is refused", () => {
  expect(codesOf(() => tally({ count: "case" }, [], { period: { start: "2018-12-31", end: "2018-01-01" } }))).toEqual([
    "periodEndsBeforeStart",
  ]);
});
