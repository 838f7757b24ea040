import { type Change, comparePlans, definePlan, type IndicatorSource, type PlanSource } from "civic-kpi";
import { plan106, plan107 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";
import { indicator } from "./compared-indicator.ts";

function plan(...indicators: readonly Partial<IndicatorSource>[]): PlanSource {
  const complete = indicators.map((changes) => ({ ...indicator, ...changes }));
  return {
    version: 1,
    agency: "某局",
    year: 107,
    goals: [{ id: "1", title: "食品安全", weight: 5, indicators: complete }],
  };
}

const told = ({ kind, level, id, earlierId, from, to, tendency }: Change) =>
  [kind, level, earlierId, id, from, to, ...(tendency === undefined ? [] : [tendency])] as const;

const kinds = (earlier: PlanSource, later: PlanSource): readonly string[] =>
  comparePlans(earlier, later)
    .filter(({ tendency }) => tendency !== "unchanged")
    .map(({ kind, level, earlierId, id }) => `${kind} ${level} ${earlierId} ${id}`);

const tendencyOf = (from: Partial<IndicatorSource>, to: Partial<IndicatorSource>) =>
  comparePlans(plan(from), plan(to)).find(({ kind }) => kind === "target")?.tendency;

describe("106 and 107 as published", () => {
  it("differ in six tightened targets and one word of a title; two targets are kept, none is loosened", () => {
    expect(comparePlans(plan106, plan107).map(told)).toEqual([
      ["renamed", "goal", "2", "2", plan106.goals[1].title, plan107.goals[1].title],
      ["target", "indicator", "1.1", "1.1", "≥ 70%", "≥ 72%", "tightened"],
      ["target", "indicator", "1.2", "1.2", "≥ 5件", "≥ 5件", "unchanged"],
      ["target", "indicator", "2.1", "2.1", "≤ 12%", "≤ 10%", "tightened"],
      ["target", "indicator", "3.1", "3.1", "≥ 84%", "≥ 86%", "tightened"],
      ["target", "indicator", "4.1", "4.1", "≥ 2%", "≥ 4%", "tightened"],
      ["target", "indicator", "5.1", "5.1", "≥ 20件", "≥ 20件", "unchanged"],
      ["target", "indicator", "6.1", "6.1", "≥ 40%", "≥ 42%", "tightened"],
      ["target", "indicator", "7.1", "7.1", "≥ 86分", "≥ 87分", "tightened"],
    ]);
  });

  it("read the same as compiled plans", () => {
    expect(comparePlans(definePlan(plan106), definePlan(plan107))).toEqual(comparePlans(plan106, plan107));
  });

  it("are told in both languages", () => {
    const [renamed, target] = comparePlans(plan106, plan107);
    expect(renamed?.message).toEqual({
      "zh-TW": "目標 2 的名稱：促進公共安全及建設品質，落實稽查查驗工作 → 促進公共安全及建設品質，落實稽核查驗工作",
      en: "title of goal 2: 促進公共安全及建設品質，落實稽查查驗工作 → 促進公共安全及建設品質，落實稽核查驗工作",
    });
    expect(target?.message).toEqual({
      "zh-TW": "指標 1.1 的目標值：≥ 70% → ≥ 72%，較嚴",
      en: "target of indicator 1.1: ≥ 70% → ≥ 72%, tightened",
    });
  });
});

it("a plan doesn't differ from itself: its targets are unchanged", () => {
  const changes = comparePlans(plan107, plan107);
  expect(changes.map(({ kind, tendency: way }) => `${kind} ${way}`)).toEqual(new Array(8).fill("target unchanged"));
});

describe("a target", () => {
  it.each([
    ["atLeast", 90, 91, "tightened"],
    ["atLeast", 90, "89.999", "loosened"],
    ["atLeast", "90", 90, "unchanged"],
    ["atMost", 12, 10, "tightened"],
    ["atMost", 12, 13, "loosened"],
  ] as const)("%s %s, then %s, is %s", (direction, from, to, way) => {
    expect(tendencyOf({ direction, target: from }, { direction, target: to })).toBe(way);
  });

  it.each([
    [{ direction: "atMost" }, { direction: "atLeast" }],
    [{ unit: "件" }, { unit: "%" }],
    [{ target: "約九成" }, { target: 90 }],
  ] as const)("of %j is not comparable with %j", (from, to) => {
    expect(tendencyOf(from, to)).toBe("notComparable");
  });
});

describe("what is found", () => {
  it.each<[string, Partial<IndicatorSource>]>([
    ["weight", { weight: 6 }],
    ["formula", { formula: "合格件數/抽驗總件數*100%" }],
    ["direction", { direction: "atMost" }],
    ["unit", { unit: "‰" }],
    ["renamed", { title: "食品抽查合格率" }],
    ["moved", { id: "1.2" }],
  ])("%s", (kind, change) => {
    const changes = comparePlans(plan({}), plan(change)).filter(({ kind: each }) => each !== "target");
    expect(changes.map(({ kind: each }) => each)).toEqual([kind]);
  });

  it("added and dropped, of goals as well", () => {
    const other = { id: "2.1", title: "疫苗接種人次" };
    const goal = { id: "2", title: "提升疫苗接種", weight: 5, indicators: [{ ...indicator, ...other }] };
    const larger = { ...plan({}), goals: [...plan({}).goals, goal] };
    expect(kinds(plan({}), larger)).toEqual(["added goal null 2", "added indicator null 2.1"]);
    expect(kinds(larger, plan({}))).toEqual(["dropped goal 2 2", "dropped indicator 2.1 2.1"]);
    expect(comparePlans(larger, plan({})).at(-1)?.message).toEqual({
      "zh-TW": "刪除指標 2.1「疫苗接種人次」",
      en: "indicator 2.1 dropped: 疫苗接種人次",
    });
  });
});

describe("what is the same", () => {
  it("stays so under another number", () => {
    const first = { id: "1.1", title: "食品抽驗合格率" };
    const second = { id: "1.2", title: "餐飲稽查家次" };
    const swapped = plan({ ...first, id: "1.2" }, { ...second, id: "1.1" });
    expect(kinds(plan(first, second), swapped)).toEqual(["moved indicator 1.1 1.2", "moved indicator 1.2 1.1"]);
  });

  it("is the likest title, not the same number", () => {
    const earlier = plan({ id: "1.1", title: "食品抽驗合格率" }, { id: "1.2", title: "餐飲業稽查家次" });
    const later = plan({ id: "1.1", title: "餐飲業稽查總家次" }, { id: "1.2", title: "市售食品抽驗合格率" });
    expect(kinds(earlier, later)).toEqual([
      "renamed indicator 1.2 1.1",
      "moved indicator 1.2 1.1",
      "renamed indicator 1.1 1.2",
      "moved indicator 1.1 1.2",
    ]);
  });

  it("is one thing only, however many are like it", () => {
    const one = plan({ id: "1.1", title: "食品抽驗合格率" });
    const two = plan({ id: "1.2", title: "市售食品抽驗合格率" }, { id: "1.3", title: "食品抽驗之合格率" });
    expect(kinds(one, two)).toEqual([
      "renamed indicator 1.1 1.2",
      "moved indicator 1.1 1.2",
      "added indicator null 1.3",
    ]);
    expect(kinds(two, one)).toEqual([
      "renamed indicator 1.2 1.1",
      "moved indicator 1.2 1.1",
      "dropped indicator 1.3 1.3",
    ]);
  });

  it("is nothing where titles are single characters, unless they are the same", () => {
    expect(kinds(plan({ title: "甲" }), plan({ title: "乙" }))).toEqual([
      "added indicator null 1.1",
      "dropped indicator 1.1 1.1",
    ]);
  });

  it("is nothing where titles have little in common", () => {
    const later = plan({ title: "餐飲業稽查家次" });
    expect(kinds(plan({}), later)).toEqual(["added indicator null 1.1", "dropped indicator 1.1 1.1"]);
  });

  it("is a formula in another notation, and a title in another width", () => {
    const notation = { formula: "合格件數／抽驗件數×100％", title: "食品抽驗 合格率" };
    expect(kinds(plan({}), plan(notation))).toEqual([]);
  });

  it("are two of one title each with its own", () => {
    const twice = plan({ id: "1.1" }, { id: "1.2" });
    expect(kinds(twice, twice)).toEqual([]);
    expect(kinds(plan({ id: "1.2" }), twice)).toEqual(["added indicator null 1.1"]);
  });
});

it("plans that can't be run are compared as far as they can be read", () => {
  const broken = plan({ formula: "(合格件數", weight: "", target: "視情況" });
  const changes = comparePlans(plan({}), broken);
  expect(changes.map(told)).toEqual([
    ["weight", "indicator", "1.1", "1.1", "5", ""],
    ["formula", "indicator", "1.1", "1.1", "合格件數/抽驗件數*100%", "(合格件數"],
    ["target", "indicator", "1.1", "1.1", "≥ 90%", "≥ 視情況%", "notComparable"],
  ]);
  for (const value of [null, {}, { goals: [null, 5, { indicators: [null] }] }])
    expect(comparePlans(value as never, value as never)).toEqual([]);
});
