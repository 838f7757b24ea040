import {
  type CountingMeasure,
  type MeasureSet,
  type PlanSource,
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

/** A plan of one indicator with this formula. */
function planOf(formula: string, variables: object): PlanSource {
  const indicator = { id: "1.1", title: "t", weight: 1, unit: "件", target: 1, formula, variables };
  const indicators = [{ ...indicator, direction: "atLeast", accrual: "cumulative" }];
  return { version: 1, agency: "處", year: 107, goals: [{ id: "1", title: "t", weight: 1, indicators }] } as PlanSource;
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
    ["fractions, whose digits never end", ["1/3", "1/3"], "2/3"],
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

  test.each<[string, string, string]>([
    ["the shorter of two that begin alike", "豈", "豈a"],
    ["two signs of one unit", "豈", "（"],
    ["a sign that UTF-16 spells higher than any pair", "（", "𠀀"],
    ["the last sign of one unit", "\uffff", "\u{10000}"],
    ["a sign that UTF-16 spells just below all pairs", "\ud7ff", "\u{10000}"],
    ["a sign that UTF-16 spells just above all pairs", "\ue000", "\u{10000}"],
    ["two signs that differ in the second unit of their pair", "\u{103fe}", "\u{103ff}"],
  ])("texts in the order of code points: %s", (_, first, second) => {
    const measure = { distinct: "case", field: "value" };
    const records = [record({ value: second }), record({ value: first })];
    expect(figureOf(measure, records)).toEqual([first, second]);
    expect(figureOf(measure, [...records].reverse())).toEqual([first, second]);
  });

  test.each<[string, object, object]>([
    ["the later day", { id: "1", date: "2018-10-31" }, { id: "2", date: "2018-01-01" }],
    ["on one day the higher id", { id: "b" }, { id: "a" }],
    ["of one id the higher value", { score: 2 }, { score: 1 }],
  ])("the latest value, wherever it stands among the records: %s", (_, later, earlier) => {
    const measure = { latest: "case", field: "score" };
    const last = { ...record(), score: 7, ...later };
    const records = [record({ score: 7, ...earlier }), last];
    const figure = { value: last.score, date: last.date, id: last.id };
    expect(figureOf(measure, records)).toEqual(figure);
    expect(figureOf(measure, [...records].reverse())).toEqual(figure);
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
    record({ major: 3, closedOn: "107/3/1" }),
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
    ["holds a date no later than the period's last day", { closedOn: { upTo: "periodEnd" } }, 2],
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
    const others = [{ ...hostile, constructor: 3 }, record()];
    expect(figureOf({ count: "case", where }, [hostile, hostile, ...others])).toBe(2);
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

  test("are made by several fields, of which some are missing", () => {
    const incomplete = [
      record({ district: "西屯區" }),
      record(),
      record({ district: "西屯區" }),
      record({ agency: "水利局", district: "西屯區" }),
      record({ agency: undefined }),
      record({ agency: null }),
    ];
    const { groups } = tally({ count: "case" }, incomplete, { by: ["agency", "district"] });
    expect(groups.map(({ key, figures }) => [...key, ...figures])).toEqual([
      [null, null, 2],
      ["建設局", null, 1],
      ["建設局", "西屯區", 2],
      ["水利局", "西屯區", 1],
    ]);
  });

  test("are made by the month of the record's date, whatever a field of that name says", () => {
    const named = [record({ month: "January" }), record({ month: "February", quarter: "first" })];
    const { groups } = tally({ count: "case" }, named, { by: ["month", "quarter"] });
    expect(groups).toEqual([{ key: ["2018-06", "2018-Q2"], figures: [2] }]);
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
  test("count each what it is asked, with conditions that begin alike, differ, or are none", () => {
    const team = { inspectedBy: "team" };
    const measures: MeasureSet["measures"] = {
      all: { count: "case" },
      kinds: { distinct: "case", field: "kind" },
      team: { count: "case", where: team },
      clean: { count: "case", where: { ...team, findings: 0 } },
      works: { count: "case", where: { ...team, findings: 0, kind: "works" } },
      goods: { count: "case", where: { kind: "goods" } },
    };
    const records = [
      record({ ...team, findings: 0, kind: "works" }),
      record({ ...team, findings: 0, kind: "goods" }),
      record({ ...team, findings: 2, kind: "works" }),
      record({ inspectedBy: "agency", findings: 0, kind: "goods" }),
    ];
    const { groups } = tallyRecords({ measures }, records, { period: yearPeriod(107) });
    expect(groups).toEqual([{ key: [], figures: [4, ["goods", "works"], 3, 2, 1, 2] }]);
  });

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

  test.each<[object, object, string]>([
    [{ sum: "case", field: "amount" }, { amount: "1,200" }, '[0].amount: "1,200" is not a number'],
    [{ latest: "case", field: "score" }, { score: {} }, "[0].score: an object can't be counted"],
    [{ count: "case" }, { date: "2018-02-30" }, '[0].date: "2018-02-30" doesn\'t exist'],
  ])("in words: counting by %j what has %j", (measure, fields, message) => {
    const [issue] = issuesOf(() => tally(measure, [record(fields)]));
    expect(issue?.message).toContain(message);
  });

  test("what is no record at all", () => {
    const issues = issuesOf(() => tally({ count: "case" }, [null, 7, "text"] as unknown as object[]));
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
      ["notARecord", { value: "null" }],
      ["notARecord", { value: "7" }],
      ["notARecord", { value: '"text"' }],
    ]);
  });

  test("a key that is a list or NaN", () => {
    const records = [record({ value: [] }), record({ value: Number.NaN }), record({ agency: {} })];
    const issues = issuesOf(() => tally({ count: "case" }, records, { by: ["agency", "value"] }));
    expect(issues.map(({ path, facts }) => [path, facts])).toEqual([
      [[0, "value"], { value: "an array of 0" }],
      [[1, "value"], { value: "NaN" }],
      [[2, "agency"], { value: "an object" }],
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
    ["is no object", 7, "7"],
    ["is a list", ["case"], "an array of 1"],
    ["says nothing to do", {}, "{  }"],
    ["says two things to do", { count: "case", sum: "case", field: "amount" }, "{ count, sum, field }"],
    ["says two things to do with a field", { sum: "case", latest: "case", field: "a" }, "{ sum, latest, field }"],
    ["has no field to sum", { sum: "case" }, "{ sum }"],
    ["has a field to count", { count: "case", field: "amount" }, "{ count, field }"],
    ["has a misspelt key", { count: "case", were: {} }, "{ count, were }"],
    ["is of another year", { count: "case", year: "next" }, "{ count, year }"],
    ["has no type", { count: 7 }, "{ count }"],
    ["has more keys than can be shown", Object.fromEntries([..."abcdefghij"].entries()), "{ 0, 1, 2, 3, 4, 5, 6, 7 }"],
  ])("%s", (_, measure, value) => {
    const issues = issuesOf(() => tally(measure as object, []));
    expect(issues.map(({ code, path, facts }) => [code, path, facts])).toEqual([
      ["unreadableMeasure", ["measures", "counted"], { value }],
    ]);
  });

  test.each<[string, unknown, string[], string]>([
    ["has no conditions in where", "kind", [], '"kind"'],
    ["compares with an object", { kind: { above: 3 } }, ["kind"], "an object"],
    ["compares with a limit and more", { kind: { upTo: "periodEnd", from: "2018" } }, ["kind"], "an object"],
    ["compares with a limit that there is none", { kind: { upTo: "today" } }, ["kind"], "an object"],
    ["compares with a list in a list", { kind: [["a"]] }, ["kind"], "an array of 1"],
    ["compares with NaN", { kind: Number.NaN }, ["kind"], "NaN"],
  ])("%s", (_, where, field, value) => {
    const issues = issuesOf(() => tally({ count: "case", where }, []));
    expect(issues.map(({ code, path, facts }) => [code, path, facts])).toEqual([
      ["unreadableCondition", ["measures", "counted", "where", ...field], { value }],
    ]);
  });

  test("stands in a plan, with its path", () => {
    const plan = planOf("件數", { 件數: { from: { count: 7 } } });
    expect(issuesOf(() => tallyRecords(plan, [], { period: yearPeriod(107) })).map(({ path }) => path)).toEqual([
      ["1.1", "variables", "件數", "from"],
    ]);
  });
});

test("of a plan's variables those are counted that say from what", () => {
  const plan = planOf("甲+乙+丙", { 甲: { labelEn: "a" }, 乙: { from: "given" }, 丙: { from: { count: "case" } } });
  const { measures, groups } = tallyRecords(plan, [record()], { period: yearPeriod(107) });
  expect(measures).toEqual([{ indicator: "1.1", variable: "丙", measure: { count: "case" } }]);
  expect(groups).toEqual([{ key: [], figures: [1] }]);
});

test("a period that is none is refused", () => {
  expect(codesOf(() => tally({ count: "case" }, [], { period: { start: "2018-12-31", end: "2018-01-01" } }))).toEqual([
    "periodEndsBeforeStart",
  ]);
});
