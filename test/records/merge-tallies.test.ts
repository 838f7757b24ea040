import { mergeTallies, type Tally, tallyRecords, yearPeriod } from "civic-kpi";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../calendar/issues-of.ts";

const measures = {
  cases: { count: "case" },
  before: { count: "case", year: "previous" },
  amount: { sum: "case", field: "amount" },
  agencies: { distinct: "case", field: "agency" },
  score: { latest: "case", field: "score" },
  other: { count: "entry", where: { agency: "甲" } },
} as const;

const options = { period: yearPeriod(107), by: ["agency", "quarter"] };

const records = fc.array(
  fc.record({
    type: fc.constantFrom("case", "entry", "unused"),
    id: fc.string({ maxLength: 2, unit: "binary" }),
    date: fc.constantFrom("2016-12-31", "2017-01-01", "2017-12-31", "2018-01-01", "2018-06-30", "2018-12-31"),
    agency: fc.oneof(fc.constantFrom("甲", "乙", "__proto__"), fc.string({ maxLength: 2, unit: "binary" })),
    amount: fc.oneof(fc.maxSafeInteger(), fc.constantFrom("0.1", "1000000000000000.01", "1/3", 0.2)),
    score: fc.option(fc.oneof(fc.integer(), fc.string({ maxLength: 2 }), fc.boolean())),
  }),
  { maxLength: 30 },
);

const tallyOf = (part: readonly object[]): Tally => tallyRecords({ measures }, part as never[], options);

test("any partition of the records, merged in any order, gives the tally of all of them", () => {
  const partition = records.chain((all) =>
    fc.tuple(fc.constant(all), fc.array(fc.nat(4), { minLength: all.length, maxLength: all.length }), fc.nat()),
  );
  fc.assert(
    fc.property(partition, ([all, places, turn]) => {
      const parts = [0, 1, 2, 3, 4].map((place) => tallyOf(all.filter((_, at) => places[at] === place)));
      const turned = [...parts.slice(turn % 5), ...parts.slice(0, turn % 5)];
      const whole = tallyOf(all);
      const emptyTypes = tallyOf([]).records;
      const merged = turned.reduce(mergeTallies);
      expect(merged).toEqual(whole);
      expect(turned.reduceRight((right, left) => mergeTallies(left, right))).toEqual(whole);
      expect(emptyTypes.length).toBeLessThanOrEqual(merged.records.length);
    }),
  );
});

test("a tally that went through a queue merges as one that didn't", () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const sent = JSON.parse(JSON.stringify(tallyOf(one))) as Tally;
      expect(mergeTallies(sent, tallyOf(other))).toEqual(mergeTallies(tallyOf(one), tallyOf(other)));
      expect(mergeTallies(tallyOf(one), tallyOf(other))).toEqual(mergeTallies(tallyOf(other), tallyOf(one)));
    }),
  );
});

test("the order of the keys of a measure makes no difference", () => {
  const one = tallyRecords({ measures: { a: { sum: "case", field: "amount" } } }, [], options);
  const other = tallyRecords({ measures: { a: { field: "amount", sum: "case" } } }, [], options);
  expect(mergeTallies(one, other)).toEqual(one);
});

test("records left in a warehouse make their number unknown, not 0", () => {
  const tally = tallyOf([]);
  const fromRows = { ...tally, records: tally.records.map((each) => ({ ...each, outOfPeriod: null })) };
  expect(mergeTallies(tally, fromRows).records.map(({ outOfPeriod }) => outOfPeriod)).toEqual([null, null]);
  expect(mergeTallies(fromRows, tally).records.map(({ outOfPeriod }) => outOfPeriod)).toEqual([null, null]);
});

describe("what two parts have counted is put together:", () => {
  const day = "2018-06-30";
  const each = { type: "case", id: "1", date: day, agency: "甲", amount: "0.1", score: 1 };
  const merged = (one: object, other: object) => {
    const parts = [[{ ...each, ...one }], [{ ...each, ...other }]].map(tallyOf);
    const [left, right] = parts as [Tally, Tally];
    expect(mergeTallies(right, left)).toEqual(mergeTallies(left, right));
    return mergeTallies(left, right);
  };

  test("counts, sums and distinct values of a group", () => {
    const { groups } = merged({}, { amount: "1/3", score: null });
    expect(groups).toEqual([
      { key: ["甲", "2018-Q2"], figures: [2, 0, "13/30", ["甲"], { value: 1, date: day, id: "1" }, 0] },
    ]);
  });

  test("groups that only one of them has, in the order of a tally", () => {
    const { groups } = merged({ agency: "丙" }, { agency: "乙", date: "2018-12-31" });
    expect(groups.map(({ key, figures }) => [...key, figures[0]])).toEqual([
      ["丙", "2018-Q2", 1],
      ["乙", "2018-Q4", 1],
    ]);
  });

  test.each<[string, object, object]>([
    ["the later day", { date: "2018-06-30", id: "1" }, { date: "2018-06-29", id: "2" }],
    ["the higher id on one day", { id: "b" }, { id: "a" }],
    ["the higher value of one id", { score: 3 }, { score: 2 }],
  ])("of two latest values that of %s", (_, later, earlier) => {
    const { value, date, id } = { value: 3, date: day, id: "1", ...later };
    const [group] = merged({ score: 3, ...later }, { score: 2, ...earlier }).groups;
    expect(group?.figures[4]).toEqual({ value, date, id });
  });

  test("what became of the records of each type, by its name", () => {
    const ofFourTypes = merged({ type: "visit" }, { type: "audit", date: "2017-06-30" });
    expect(ofFourTypes.records).toEqual([
      { type: "audit", counted: 0, previousYear: 0, outOfPeriod: 0, unused: 1 },
      { type: "case", counted: 0, previousYear: 0, outOfPeriod: 0, unused: 0 },
      { type: "entry", counted: 0, previousYear: 0, outOfPeriod: 0, unused: 0 },
      { type: "visit", counted: 0, previousYear: 0, outOfPeriod: 0, unused: 1 },
    ]);
    expect(merged({ date: "2017-06-30" }, { date: "2016-06-30" }).records[0]).toEqual({
      type: "case",
      counted: 1,
      previousYear: 1,
      outOfPeriod: 1,
      unused: 0,
    });
  });
});

describe("tallies are refused that differ in", () => {
  test.each<[string, Tally]>([
    ["period", tallyRecords({ measures }, [], { ...options, period: yearPeriod(106) })],
    ["by", tallyRecords({ measures }, [], { ...options, by: "agency" })],
    ["measures", tallyRecords({ measures: { cases: measures.cases } }, [], options)],
  ])("%s", (difference, other) => {
    expect(issuesOf(() => mergeTallies(tallyOf([]), other))).toMatchObject([
      { code: "talliesDiffer", path: [], facts: { difference } },
    ]);
  });
});
