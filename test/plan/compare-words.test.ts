import { comparePlans, type GoalSource, type IndicatorSource, type PlanSource } from "civic-kpi";
import { describe, expect, it } from "vitest";
import { plainTitle, titleSimilarity } from "../../src/plan/title-similarity.ts";
import { indicator } from "./compared-indicator.ts";

function plan(own: Partial<IndicatorSource> = {}, ofGoal: Partial<GoalSource> = {}): PlanSource {
  const goal = { id: "1", title: "食品安全衛生", weight: 5, indicators: [{ ...indicator, ...own }], ...ofGoal };
  return { version: 1, agency: "某局", year: 107, goals: [goal] };
}

const wordsOf = (earlier: PlanSource, later: PlanSource) =>
  comparePlans(earlier, later)
    .filter(({ tendency }) => tendency !== "unchanged")
    .map(({ message }) => [message["zh-TW"], message.en]);

describe("a change in words", () => {
  it.each<[Partial<IndicatorSource>, Partial<GoalSource>, string, string]>([
    [
      { title: "食品抽查合格率" },
      {},
      "指標 1.1 的名稱：食品抽驗合格率 → 食品抽查合格率",
      "title of indicator 1.1: 食品抽驗合格率 → 食品抽查合格率",
    ],
    [{ id: "1.2" }, {}, "指標 1.2 的編號：1.1 → 1.2", "number of indicator 1.2: 1.1 → 1.2"],
    [{ weight: "6.50" }, {}, "指標 1.1 的權重：5 → 6.5", "weight of indicator 1.1: 5 → 6.5"],
    [
      { formula: "合格件數／抽驗總件數" },
      {},
      "指標 1.1 的衡量標準：合格件數/抽驗件數*100% → 合格件數/抽驗總件數",
      "formula of indicator 1.1: 合格件數/抽驗件數*100% → 合格件數/抽驗總件數",
    ],
    [{ target: 80 }, {}, "指標 1.1 的目標值：≥ 90% → ≥ 80%，較寬", "target of indicator 1.1: ≥ 90% → ≥ 80%, loosened"],
    [
      { target: "91.50" },
      {},
      "指標 1.1 的目標值：≥ 90% → ≥ 91.5%，較嚴",
      "target of indicator 1.1: ≥ 90% → ≥ 91.5%, tightened",
    ],
    [
      { target: "九成" },
      {},
      "指標 1.1 的目標值：≥ 90% → ≥ 九成%，無從比較",
      "target of indicator 1.1: ≥ 90% → ≥ 九成%, not comparable",
    ],
    [{}, { id: "2" }, "目標 2 的編號：1 → 2", "number of goal 2: 1 → 2"],
    [{}, { weight: 6 }, "目標 1 的權重：5 → 6", "weight of goal 1: 5 → 6"],
    [{}, { title: "食品安全" }, "目標 1 的名稱：食品安全衛生 → 食品安全", "title of goal 1: 食品安全衛生 → 食品安全"],
  ])("to %j, %j", (own, ofGoal, chinese, english) => {
    expect(wordsOf(plan(), plan(own, ofGoal))).toEqual([[chinese, english]]);
  });

  it("says of a target that stays that it is unchanged", () => {
    const [change] = comparePlans(plan(), plan());
    expect(change?.message).toEqual({
      "zh-TW": "指標 1.1 的目標值：≥ 90% → ≥ 90%，未變",
      en: "target of indicator 1.1: ≥ 90% → ≥ 90%, unchanged",
    });
  });

  it("tells of another direction and unit that targets can't be compared", () => {
    expect(wordsOf(plan(), plan({ direction: "atMost" }))).toEqual([
      ["指標 1.1 的方向：atLeast → atMost", "direction of indicator 1.1: atLeast → atMost"],
      ["指標 1.1 的目標值：≥ 90% → ≤ 90%，無從比較", "target of indicator 1.1: ≥ 90% → ≤ 90%, not comparable"],
    ]);
    expect(wordsOf(plan(), plan({ unit: "‰" }))).toEqual([
      ["指標 1.1 的單位：% → ‰", "unit of indicator 1.1: % → ‰"],
      ["指標 1.1 的目標值：≥ 90% → ≥ 90‰，無從比較", "target of indicator 1.1: ≥ 90% → ≥ 90‰, not comparable"],
    ]);
  });

  it("names what was added, and what was dropped", () => {
    const none = { ...plan(), goals: [] };
    expect(wordsOf(none, plan())).toEqual([
      ["新增目標 1「食品安全衛生」", "goal 1 added: 食品安全衛生"],
      ["新增指標 1.1「食品抽驗合格率」", "indicator 1.1 added: 食品抽驗合格率"],
    ]);
    expect(wordsOf(plan(), none)).toEqual([
      ["刪除目標 1「食品安全衛生」", "goal 1 dropped: 食品安全衛生"],
      ["刪除指標 1.1「食品抽驗合格率」", "indicator 1.1 dropped: 食品抽驗合格率"],
    ]);
  });
});

describe("what is alike", () => {
  it("is the most alike, not the first", () => {
    const later = {
      ...plan(),
      goals: [
        {
          ...plan().goals[0],
          indicators: [
            { ...indicator, id: "1.2", title: "甲乙丙丁戊子丑" },
            { ...indicator, id: "1.3", title: "甲乙丙丁戊己丑" },
          ],
        },
      ],
    } as PlanSource;
    const changes = comparePlans(plan({ title: "甲乙丙丁戊己庚" }), later);
    expect(changes.filter(({ kind }) => kind === "added").map(({ id }) => id)).toEqual(["1.2"]);
  });

  it("is the same where the title is, however short", () => {
    expect(comparePlans(plan({ title: "甲" }), plan({ title: "甲", id: "1.2" })).map(({ kind }) => kind)).toEqual([
      "moved",
      "target",
    ]);
  });

  const kinds = (title: string, id: string) =>
    comparePlans(plan({ title: "甲乙丙丁戊己" }), plan({ title, id }))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== "target");

  it("is renamed, from two fifths in common on with the same id", () => {
    expect(kinds("甲乙丙庚辛壬", "1.1")).toEqual(["renamed"]);
    expect(kinds("甲乙庚辛壬癸", "1.1")).toEqual(["added", "dropped"]);
  });

  it("is renamed and moved, from three fifths in common on with another id", () => {
    expect(kinds("甲乙丙丁庚辛", "1.2")).toEqual(["renamed", "moved"]);
    expect(kinds("甲乙丙庚辛壬", "1.2")).toEqual(["added", "dropped"]);
  });

  it.each([
    ["甲乙", "甲乙", 1],
    ["甲乙丙", "甲乙丁", 1 / 2],
    ["甲乙甲乙", "甲乙", 1 / 2],
    ["甲乙甲乙", "甲乙甲", 4 / 5],
    ["甲甲甲", "甲甲", 2 / 3],
    ["甲乙", "乙甲", 0],
    ["甲", "甲", 0],
    ["甲", "甲乙", 0],
    ["", "甲乙", 0],
    ["", "", 0],
  ])("%s and %s by %d", (left, right, likeness) => {
    expect(titleSimilarity(left, right)).toBeCloseTo(likeness, 12);
    expect(titleSimilarity(right, left)).toBeCloseTo(likeness, 12);
  });

  it("is so without spaces, punctuation and differences of width and case", () => {
    expect(plainTitle(" ＩＳＯ、認證 （5 項）\n- 率 ")).toBe("iso認證5項率");
  });
});

it("several of one title are paired in their order", () => {
  const twice = (first: string, second: string): PlanSource => ({
    ...plan(),
    goals: [
      {
        id: "1",
        title: "食品安全衛生",
        weight: 5,
        indicators: [first, second].map((id) => ({ ...indicator, id, title: "甲" })),
      },
    ],
  });
  const moved = comparePlans(twice("1.1", "1.2"), twice("2.1", "2.2")).filter(({ kind }) => kind === "moved");
  expect(moved.map(({ from, to }) => [from, to])).toEqual([
    ["1.1", "2.1"],
    ["1.2", "2.2"],
  ]);
});

describe("a plan that can't be run", () => {
  const changesOf = (own: object, ofGoal: object = {}) =>
    comparePlans(plan(), plan(own as Partial<IndicatorSource>, ofGoal as Partial<GoalSource>))
      .filter(({ tendency }) => tendency !== "unchanged")
      .map(({ kind, level, from, to }) => [kind, level, from, to]);

  it.each<[object, object, readonly unknown[]]>([
    [
      { unit: 5 },
      {},
      [
        ["unit", "indicator", "%", ""],
        ["target", "indicator", "≥ 90%", "≥ 90"],
      ],
    ],
    [{ id: null }, {}, [["moved", "indicator", "1.1", ""]]],
    [{ weight: "很重" }, {}, [["weight", "indicator", "5", "很重"]]],
    [{ formula: null }, {}, [["formula", "indicator", "合格件數/抽驗件數*100%", "null"]]],
    [{ variables: null }, {}, []],
    [{ variables: { 合格件數: null } }, {}, []],
    [{}, { alsoPrinted: [null, { title: "食安" }] }, []],
    [{}, { weight: null }, [["weight", "goal", "5", "null"]]],
    [{}, { indicators: "none" }, [["dropped", "indicator", "食品抽驗合格率", null]]],
    [
      {},
      { title: 5 },
      [
        ["added", "goal", null, ""],
        ["dropped", "goal", "食品安全衛生", null],
      ],
    ],
  ])("with %j, %j, is compared as far as it can be read", (own, ofGoal, changes) => {
    expect(changesOf(own, ofGoal)).toEqual(changes);
  });

  it("has the names that are declared, though they be declared as nothing", () => {
    const named = (formula: string) => plan({ formula, variables: { "COVID-19接種數": null } as never });
    const changes = comparePlans(named("COVID-19接種數/人口數*100%"), named("COVID-19接種數／人口數×100％"));
    expect(changes.map(({ kind }) => kind)).toEqual(["target"]);
  });
});
