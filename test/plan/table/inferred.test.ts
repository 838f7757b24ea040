import { type PlanTableOptions, readPlanTable } from "civic-kpi";
import { describe, expect, it } from "vitest";

interface Printed {
  readonly title?: string;
  readonly formula?: string;
  readonly target?: string;
  readonly unit?: string;
  readonly method?: string;
}

function read(printed: Printed, options: Partial<PlanTableOptions> = {}) {
  const { title = "乙", formula = "件數", target = "3件", unit, method } = printed;
  const header = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];
  const row = ["甲(5%)", `${title}(5%)`, formula, target];
  if (unit !== undefined) header.push("單位");
  if (unit !== undefined) row.push(unit);
  if (method !== undefined) header.push("評估方式");
  if (method !== undefined) row.push(method);
  const { plan, issues } = readPlanTable([header, row], { agency: "某局", year: 107, ...options });
  return { indicator: plan.goals[0]?.indicators[0], issues };
}

/** What is said of a field of indicator 1.1, which begins in row 2. */
type Said = readonly [code: string, field: string, facts: object];

const said = (issues: ReturnType<typeof read>["issues"]): readonly Said[] =>
  issues.map(({ code, path, facts }) => {
    const { id, row, ...others } = facts as unknown as { readonly id: string; readonly row: number };
    expect([path.slice(0, -1), id, row]).toEqual([["goals", 0, "indicators", 0], "1.1", 2]);
    return [code, String(path.at(-1)), others];
  });

describe("a direction that isn't printed", () => {
  it.each<[string, Printed, string, object]>([
    ["is at least, where no word says it", {}, "atLeast", {}],
    ["is that of a word in the title", { title: "缺失發生率" }, "atMost", { because: "發生率" }],
    ["is at most for what people wait for", { title: "平均處理天數" }, "atMost", { because: "處理天數" }],
    ["is at least for what is found", { title: "查獲違規件數" }, "atLeast", { because: "查獲違規件數" }],
    ["is that of what is done about it", { title: "申訴件數處理率" }, "atLeast", { because: "處理率" }],
    ["is assumed for measures about waiting", { title: "辦理等候時間改善措施" }, "atLeast", {}],
    ["is at most for what is in the air", { title: "PM2.5年平均濃度" }, "atMost", { because: "濃度" }],
    ["is that of the last word", { title: "死亡人數降低率" }, "atLeast", { because: "降低率" }],
    ["is at most for 0, whatever the title says", { title: "合格率", target: "0件" }, "atMost", { because: "0" }],
  ])("%s", (_, printed, direction, because) => {
    const { indicator, issues } = read(printed, { accrual: "rate" });
    expect(indicator).toMatchObject({ direction, inferred: ["direction", "accrual"] });
    expect(said(issues)).toEqual([["directionAssumed", "direction", { direction, ...because }]]);
  });

  it("is an option's, else that of the option for all", () => {
    const own = { "1.1": { direction: "atMost" } } as const;
    for (const options of [
      { direction: "atMost" },
      { indicators: own },
      { direction: "atLeast", indicators: own },
    ] as const) {
      const { indicator, issues } = read({}, { accrual: "rate", ...options });
      expect(indicator).toMatchObject({ direction: "atMost", inferred: ["direction", "accrual"] });
      expect(issues).toEqual([]);
    }
  });
});

describe("an accrual that isn't printed", () => {
  it.each<[string, Printed]>([
    ["cumulative", {}],
    ["cumulative", { target: "3次/年" }],
    ["cumulative", { target: "3次/年度" }],
    ["rate", { formula: "每季次數", target: "3次/季" }],
    ["rate", { formula: "半年次數", target: "3次/半年" }],
    ["rate", { target: "3次/年期" }],
    ["rate", { formula: "執行率", target: "80%" }],
    ["rate", { formula: "甲/乙", target: "80%" }],
    ["rate", { formula: "甲/乙*100%", target: "80分" }],
    ["rate", { formula: "滿意人數/受訪人數", target: "80%" }],
    ["assessed", { formula: "評分", target: "87分" }],
    ["assessed", { title: "訪評結果", formula: "成績", target: "87分" }],
    ["assessed", { formula: "甲/乙", target: "80%", method: "問卷調查" }],
    ["milestones", { formula: "完成件數", target: "100%", method: "工作項目" }],
    ["cumulative", { method: "統計數據" }],
  ])("is %s for %j", (accrual, printed) => {
    const { indicator, issues } = read(printed, { direction: "atLeast" });
    expect(indicator).toMatchObject({ accrual, inferred: ["direction", "accrual"] });
    expect(said(issues)).toEqual([["accrualAssumed", "accrual", { accrual }]]);
  });

  it("is an option's, whatever is likely", () => {
    const { indicator, issues } = read(
      { formula: "甲/乙", target: "80%" },
      { direction: "atLeast", accrual: "assessed" },
    );
    expect(indicator).toMatchObject({ accrual: "assessed" });
    expect(issues).toEqual([]);
  });
});

describe("a list of steps", () => {
  const steps = { formula: "1.規劃(30%)2.完工(100%)", target: "100%" };

  it("prints its direction and accrual", () => {
    const { indicator, issues } = read(steps, { direction: "atMost", accrual: "rate" });
    expect(indicator).toMatchObject({ direction: "atLeast", accrual: "milestones" });
    expect(indicator).not.toHaveProperty("inferred");
    expect(issues).toEqual([]);
  });

  it("is against an option of its own for another", () => {
    const { issues } = read(steps, { indicators: { "1.1": { direction: "atMost", accrual: "rate", unit: "件" } } });
    expect(said(issues)).toEqual([
      ["optionContradicted", "unit", { option: "unit", given: "件", printed: "%" }],
      ["optionContradicted", "direction", { option: "direction", given: "atMost", printed: "atLeast" }],
      ["optionContradicted", "accrual", { option: "accrual", given: "rate", printed: "milestones" }],
    ]);
  });
});

describe("a unit that isn't printed", () => {
  const options = { direction: "atLeast", accrual: "rate" } as const;

  it.each([
    ["分", "評分", { title: "分數" }],
    ["分", "分數", { formula: "平均分數" }],
    ["分", "得分", { formula: "平均得分" }],
    ["人次", "人次", { formula: "參訓人次" }],
    ["場次", "場次", { formula: "活動場次" }],
    ["件", "件數", { formula: "稽查件數" }],
    ["件", "案件", { formula: "稽查案件" }],
    ["案", "案數", { formula: "查緝案數" }],
    ["人", "人數", { formula: "參訓人數" }],
    ["場", "場數", { formula: "活動場數" }],
    ["家", "家數", { formula: "稽查家數" }],
    ["戶", "戶數", { formula: "補助戶數" }],
    ["處", "處數", { formula: "設站處數" }],
    ["次", "次數", { formula: "會議次數" }],
    ["人次", "人次", { title: "參訓人次", formula: "總數" }],
    ["件", "案件", { title: "參訓人次", formula: "案件量" }],
  ])("is %s by %s in %j", (unit, because, printed) => {
    const { indicator, issues } = read({ formula: "評分", ...printed, target: "3" }, options);
    expect(indicator).toMatchObject({ unit, target: 3, inferred: ["unit", "direction", "accrual"] });
    expect(said(issues)).toEqual([["unitAssumed", "unit", { unit, because }]]);
  });

  it("is blank where nothing tells it", () => {
    const { indicator, issues } = read({ formula: "總數", target: "3" }, options);
    expect(indicator).toMatchObject({ unit: "", inferred: ["direction", "accrual"] });
    expect(said(issues)).toEqual([["unitNotPrinted", "unit", {}]]);
  });

  it.each<[string, Printed, Partial<PlanTableOptions>, readonly string[]]>([
    ["%", { unit: "百分比" }, {}, []],
    ["人次", { unit: " 人 次 " }, {}, []],
    ["萬件", { formula: "件數(單位:萬件)" }, {}, []],
    ["%", { formula: "甲/乙*100%" }, {}, []],
    ["家", {}, { unit: "家" }, ["unit"]],
    ["家", {}, { indicators: { "1.1": { unit: "家" } } }, ["unit"]],
    ["家", {}, { unit: "戶", indicators: { "1.1": { unit: "家" } } }, ["unit"]],
  ])("is %s for %j and the options %j", (unit, printed, given, inferred) => {
    const { indicator, issues } = read({ ...printed, target: "3" }, { ...options, ...given });
    expect(indicator).toMatchObject({ unit, inferred: [...inferred, "direction", "accrual"] });
    expect(issues).toEqual([]);
  });
});

describe("a unit that is printed twice", () => {
  const options = { direction: "atLeast", accrual: "rate" } as const;

  it("is the target's, and its column's an issue", () => {
    const { indicator, issues } = read({ target: "3場", unit: "件" }, options);
    expect(indicator).toMatchObject({ unit: "場" });
    expect(issues.map(({ code, path, facts }) => [code, path, facts])).toEqual([
      ["otherUnitPrinted", ["rows", 1, 4], { row: 2, column: 5, text: '"件"', unit: "場" }],
    ]);
  });

  it.each([
    ["3件", "件", "件", 3],
    ["80%", "百分比", "%", 80],
    ["3萬件", "萬件", "萬件", 3],
    ["3", "件", "件", 3],
  ])("is no issue where both say the same: %s, %s", (target, unit, read_, figure) => {
    const { indicator, issues } = read({ target, unit }, options);
    expect(indicator).toMatchObject({ unit: read_, target: figure });
    expect(issues).toEqual([]);
  });
});

describe("a figure over percents without a sign", () => {
  it.each([
    ["0.01", ["percentAssumed"]],
    ["1", ["percentAssumed"]],
    ["1.0", ["percentAssumed"]],
    ["1.01", []],
    ["0", []],
    ["-0.5", []],
    ["1%", []],
    ["0.5分", ["otherUnitPrinted"]],
  ])("%s: %j", (target, codes) => {
    const { issues } = read({ formula: "甲/乙*100%", target, unit: "%" }, { direction: "atLeast", accrual: "rate" });
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  it("is told as it stands", () => {
    const { issues } = read({ formula: "甲/乙*100%", target: "0.95" }, { direction: "atLeast", accrual: "rate" });
    expect(said(issues)).toEqual([["percentAssumed", "target", { target: "0.95" }]]);
  });
});

describe("a multiple that is written out", () => {
  it.each<[string, Partial<PlanTableOptions>, readonly Said[]]>([
    ["is an issue", {}, [["multipleAssumed", "target", { text: "1.2萬件", target: "12000", unit: "件" }]]],
    ["is none where the option for all says so", { unit: "件" }, []],
    [
      "is one where the option for all is of another unit",
      { unit: "家" },
      [["multipleAssumed", "target", { text: "1.2萬件", target: "12000", unit: "件" }]],
    ],
  ])("%s", (_, options, issues) => {
    const found = read({ target: "1.2萬件" }, { direction: "atLeast", accrual: "rate", ...options });
    expect(found.indicator).toMatchObject({ target: 12_000, unit: "件", inferred: ["target", "direction", "accrual"] });
    expect(said(found.issues)).toEqual(issues);
  });
});

it("a name that may be prose is told, as far as it can be shown", () => {
  const { issues } = read({ formula: "依專案執行進度".repeat(15) }, { direction: "atLeast", accrual: "rate" });
  expect(said(issues)).toEqual([["nameAssumed", "formula", { name: "依專案執行進度".repeat(15).slice(0, 80) }]]);
});

describe("options", () => {
  it("that are undefined are as if they weren't there", () => {
    const own = { direction: undefined, accrual: undefined, unit: undefined, lever: undefined, dueBy: undefined };
    const options = {
      direction: "atMost",
      accrual: "rate",
      unit: undefined,
      remark: undefined,
      indicators: { "1.1": own },
    };
    const { indicator, issues } = read({}, options as unknown as PlanTableOptions);
    expect(indicator).toEqual(read({}, { direction: "atMost", accrual: "rate" }).indicator);
    expect(issues).toEqual([]);
  });

  it("that have no meaning are issues, each at its place", () => {
    const known = ["agency", "agencyEn", "year", "citation", "direction", "accrual", "unit", "weight", "indicators"];
    const ofIndicator = [
      "direction",
      "accrual",
      "unit",
      "weight",
      "titleEn",
      "baseline",
      "dueBy",
      "variables",
      "lever",
      "judgedAs",
    ];
    const accruals = ["cumulative", "rate", "assessed", "milestones"];
    const long = "x".repeat(100);
    const options = {
      direction: "up",
      accrual: 5,
      unit: 5,
      agency: "",
      year: 0,
      citaton: {},
      indicators: { "1.1": { direction: "down", accrual: "rate", acrual: "rate", [long]: 1 }, "1.2": { unit: "件" } },
    };
    const { issues } = read({}, options as never);
    expect(issues.map(({ code, path, facts }) => [code, path, facts])).toStrictEqual([
      ["unknownChoice", ["direction"], { value: '"up"', choices: ["atLeast", "atMost"] }],
      ["unknownChoice", ["accrual"], { value: "5", choices: accruals }],
      ["notAText", ["unit"], { value: "5" }],
      ["unknownField", ["citaton"], { field: "citaton", known, suggestion: "citation" }],
      ["notAText", ["agency"], { value: '""' }],
      ["yearBeforeRoc", ["year"], { value: "0" }],
      ["unknownChoice", ["indicators", "1.1", "direction"], { value: '"down"', choices: ["atLeast", "atMost"] }],
      ["unknownField", ["indicators", "1.1", "acrual"], { field: "acrual", known: ofIndicator, suggestion: "accrual" }],
      ["unknownField", ["indicators", "1.1", long], { field: long.slice(0, 80), known: ofIndicator }],
      ["unknownIndicator", ["indicators", "1.2"], { id: "1.2", known: ["1.1"] }],
    ]);
  });

  it("that name variables are not held against a formula that can't be read", () => {
    const options = { direction: "atLeast", accrual: "rate", indicators: { "1.1": { lever: "甲" } } } as const;
    const { indicator, issues } = read({ formula: "(乙/丙", target: "90%" }, options);
    expect(indicator).toMatchObject({ formula: "(乙/丙", lever: "甲" });
    expect(issues.map(({ code }) => code)).toEqual(["unreadableCell", "unclosedBracket"]);
  });

  it("name variables that the formula has", () => {
    const variables = { 合格件數: { partOf: "總件數" }, 抽驗件敷: {}, 抽驗件數: { partOf: "抽驗件數" } };
    const options = {
      direction: "atLeast",
      accrual: "rate",
      indicators: { "1.1": { lever: "合格件", variables } },
    } as const;
    const { issues } = read({ formula: "合格件數/抽驗件數", target: "90%" }, options);
    const at = ["indicators", "1.1"];
    const known = ["合格件數", "抽驗件數"];
    expect(issues.map(({ code, path, facts }) => [code, path, facts])).toStrictEqual([
      [
        "unknownInput",
        [...at, "variables", "合格件數", "partOf", "總件數"],
        expect.objectContaining({ variable: "總件數", known }),
      ],
      ["unknownInput", [...at, "variables", "抽驗件敷"], { variable: "抽驗件敷", known, suggestion: "抽驗件數" }],
      ["unknownInput", [...at, "lever", "合格件"], { variable: "合格件", known, suggestion: "合格件數" }],
    ]);
  });
});
