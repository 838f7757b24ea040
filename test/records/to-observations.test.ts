import {
  definePlan,
  evaluatePlan,
  type Given,
  quarterPeriod,
  type Tally,
  tallyRecords,
  toObservations,
  yearPeriod,
} from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../calendar/issues-of.ts";

const period = yearPeriod(107);

function entry(id: string, date: string, agency: string) {
  return { type: "transparencyEntry", id, date, agency };
}

const entries = [
  entry("1", "2017-06-05", "衛生局"),
  entry("2", "2018-06-05", "衛生局"),
  entry("3", "2018-06-06", "消防局"),
  entry("4", "2018-06-07", "消防局"),
];

const assessment = { type: "procurementAssessment", id: "107", date: "2018-10-31", agency: "政風處", score: "88.5" };

function observationsOf(records: readonly object[], given?: Given) {
  return toObservations(plan107, tallyRecords(plan107, records as typeof entries, { period }), given);
}

describe("what was counted becomes inputs", () => {
  test("a number of distinct values, a latest value, a sum as text", () => {
    const observations = observationsOf([...entries, assessment], { 機關總數: 57 });
    expect(observations["4.1"]).toEqual({ inputs: { 今年參加機關數: 2, 去年參加機關數: 1, 機關總數: 57 } });
    expect(observations["7.1"]).toEqual({ inputs: { 採購稽核小組績效考核評分綜合成績分數: "88.5" } });
  });

  test("over all groups together: what is distinct in several counts once", () => {
    const options = { period, by: ["agency", "month"] };
    const grouped = toObservations(plan107, tallyRecords(plan107, entries, options), { 機關總數: 57 });
    expect(grouped).toEqual(observationsOf(entries, { 機關總數: 57 }));
  });

  test("of the groups that are left, for an agency's own scorecard", () => {
    const tally = tallyRecords(plan107, [...entries, assessment], { period, by: "agency" });
    const own: Tally = { ...tally, groups: tally.groups.filter(({ key }) => key[0] === "消防局") };
    expect(toObservations(plan107, own, { 機關總數: 1 })).toEqual({
      "4.1": { inputs: { 今年參加機關數: 1, 去年參加機關數: 0, 機關總數: 1 } },
    });
  });

  test("and a scorecard, also for a compiled plan", () => {
    const plan = definePlan(plan107);
    const observations = toObservations(plan, tallyRecords(plan, [...entries, assessment], { period }), {
      機關總數: 50,
    });
    const card = evaluatePlan(plan, observations);
    expect(card.indicators.map(({ id, actual }) => [id, actual?.toString() ?? null])).toEqual([
      ["1.1", null],
      ["1.2", null],
      ["2.1", null],
      ["3.1", null],
      ["4.1", "2"],
      ["5.1", null],
      ["6.1", null],
      ["7.1", "88.5"],
    ]);
    expect(card.indicators[0]?.reason).toBe("noObservation");
  });
});

describe("what is missing stays missing", () => {
  test("an indicator of which nothing is known is left out: no record at all is no 0", () => {
    expect(observationsOf([])).toEqual({});
    const tally = tallyRecords(plan107, entries, { period });
    expect(toObservations(plan107, { ...tally, records: [] })).toEqual({});
  });

  test("a count of a type that the tally saw records of is 0 where none of them counts", () => {
    const inspection = { type: "publicWorksInspection", id: "1", date: "2018-03-05", agency: "建設局" };
    const [passed, failed] = [
      { ...inspection, findings: 0, majorFindings: 0 },
      { ...inspection, date: "2017-03-05", findings: 0, majorFindings: 0 },
    ];
    expect(observationsOf([passed])["2.1"]).toEqual({ inputs: { 重大缺失件數: "0", 年度抽驗件數: 1 } });
    expect(observationsOf([failed])).toEqual({});
  });

  test("a type that the tally saw records of in the year before alone", () => {
    expect(observationsOf(entries.slice(0, 1), { 機關總數: 57 })["4.1"]).toEqual({ pending: "今年參加機關數 = ?" });
  });

  test("one of which a part is known is pending, and names the rest", () => {
    expect(observationsOf(entries)["4.1"]).toEqual({ pending: "機關總數 = ?" });
  });

  test("all that is missing is named", () => {
    const given = { "4.1": { inputs: { 機關總數: 57 } } };
    const plan = definePlan({
      ...plan107,
      goals: plan107.goals.map(({ indicators, ...goal }) => ({
        ...goal,
        indicators: indicators.map((each) => ({ ...each, variables: {} })),
      })),
    });
    expect(toObservations(plan, tallyRecords(plan, [], { period }), given)).toEqual({
      "4.1": { pending: "今年參加機關數 = ?, 去年參加機關數 = ?" },
    });
  });

  test("a previous year without any record of the type is no 0", () => {
    const thisYear = entries.slice(1);
    expect(observationsOf(thisYear, { 機關總數: 57 })["4.1"]).toEqual({ pending: "去年參加機關數 = ?" });
    expect(observationsOf(thisYear, { 機關總數: 57, 去年參加機關數: 0 })["4.1"]).toEqual({
      inputs: { 今年參加機關數: 2, 去年參加機關數: 0, 機關總數: 57 },
    });
  });
});

describe("given", () => {
  test("by a variable's name takes the place of what was counted", () => {
    expect(observationsOf([], { 年度內洩密案件查察件數: "5" })["1.2"]).toEqual({
      inputs: { 年度內洩密案件查察件數: "5" },
    });
  });

  test("by an indicator's id: inputs are put in place, before those given by name", () => {
    const given = { 機關總數: 57, "4.1": { inputs: { 機關總數: 60 } } };
    expect(observationsOf(entries, given)["4.1"]).toEqual({
      inputs: { 今年參加機關數: 2, 去年參加機關數: 1, 機關總數: 60 },
    });
  });

  test("by an indicator's id: any other observation takes the place of all", () => {
    expect(observationsOf(entries, { "4.1": { pending: "受理報名中" } })["4.1"]).toEqual({ pending: "受理報名中" });
    expect(observationsOf([], { "1.1": { reported: "78%" } })["1.1"]).toEqual({ reported: "78%" });
  });

  test.each<[string, unknown, string, (string | number)[]]>([
    ["a name that the plan doesn't know", { 機關總: 57 }, "unknownGiven", ["機關總"]],
    ["a name that every object has", JSON.parse('{"__proto__":1}'), "unknownGiven", ["__proto__"]],
    ["a figure that is none", { 機關總數: "many" }, "notANumber", ["機關總數"]],
    ["an observation that is a figure", { "4.1": 57 }, "unreadableObservation", ["4.1"]],
    ["inputs that are none", { "4.1": { inputs: null } }, "inputsNotAnObject", ["4.1", "inputs"]],
    ["an input of another formula", { "4.1": { inputs: { 件數: 1 } } }, "unknownInput", ["4.1", "inputs", "件數"]],
    [
      "an input that is no number",
      { "4.1": { inputs: { 機關總數: {} } } },
      "notANumber",
      ["4.1", "inputs", "機關總數"],
    ],
  ])("refuses %s", (_, given, code, path) => {
    expect(issuesOf(() => observationsOf([], given as Given)).map((issue) => [issue.code, issue.path])).toEqual([
      [code, path],
    ]);
  });

  test("says what it refuses", () => {
    const given = { "4.1": 57, "1.1": { inputs: [1] } } as unknown as Given;
    expect(issuesOf(() => observationsOf([], given)).map(({ facts }) => facts)).toEqual([
      { value: "57" },
      { value: "an array of 1" },
    ]);
  });

  test("suggests the name meant", () => {
    expect(issuesOf(() => observationsOf([], { 機關總: 57 }))[0]?.message).toContain('did you mean "機關總數"?');
  });
});

describe("a tally that is not of the plan's year", () => {
  test.each([
    ["2017-01-01", "2017-12-31"],
    ["2017-12-31", "2018-12-31"],
    ["2018-01-01", "2019-01-01"],
  ])("from %s to %s is refused", (start, end) => {
    const tally = tallyRecords(plan107, entries, { period: { start, end } });
    expect(issuesOf(() => toObservations(plan107, tally))).toMatchObject([
      { code: "tallyOfAnotherYear", path: ["period"], facts: { start, end, year: 107 } },
    ]);
  });

  test("but of a part of it is not", () => {
    expect(toObservations(plan107, tallyRecords(plan107, [], { period: quarterPeriod(107, 4) }))).toEqual({});
  });
});

test("a tally of other measures is refused", () => {
  const tally = tallyRecords({ measures: {} }, [], { period: quarterPeriod(107, 1) });
  expect(issuesOf(() => toObservations(plan107, tally))).toMatchObject([
    { code: "talliesDiffer", path: [], facts: { difference: "measures" } },
  ]);
});
