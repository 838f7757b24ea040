import { describeIssue, type Issue, type PlanTableOptions, readPlanTable, type TableRows } from "civic-kpi";
import { describe, expect, it } from "vitest";

const HEADER = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];
const ROW = ["落實稽查(10%)", "食品抽驗合格率(10%)", "合格件數/抽驗件數*100%", "90%以上"];

const read = (table: string | TableRows, options: Partial<PlanTableOptions> = {}) =>
  readPlanTable(table, { agency: "某局", year: 107, accrual: "rate", ...options });

const indicatorsOf = (table: string | TableRows, options: Partial<PlanTableOptions> = {}) =>
  read(table, options).plan.goals.flatMap(({ indicators }) => indicators);

const codesOf = (table: string | TableRows, options: Partial<PlanTableOptions> = {}): readonly string[] =>
  read(table, options).issues.map(({ code }) => code);

const issueOf = (code: Issue["code"], table: string | TableRows, options: Partial<PlanTableOptions> = {}) =>
  read(table, options).issues.find((issue) => issue.code === code);

describe("what is not printed", () => {
  const bare = [HEADER, ["落實稽查(10%)", "稽查家次(10%)", "年度稽查數", "40"]];

  it("is assumed, each with an issue in both languages", () => {
    const { issues } = readPlanTable([HEADER, ["稽查(10%)", "缺失發生率(10%)", "甲/乙", "5%"]], {
      agency: "某局",
      year: 107,
    });
    expect(issues.map((issue) => describeIssue(issue, "en"))).toEqual([
      'goals[0].indicators[0].direction: indicator 1.1 (row 2) prints no direction; atMost is assumed because of "發生率"; set it by the option direction, for all or for this one',
      "goals[0].indicators[0].accrual: how indicator 1.1 (row 2) adds up over the year is not printed; rate is assumed; set it by the option accrual, for all or for this one",
    ]);
    expect(issues.map((issue) => describeIssue(issue, "zh-TW"))).toEqual([
      "goals[0].indicators[0].direction: 指標 1.1（第 2 列）未印方向；因「發生率」假定為 atMost；可由選項 direction 統一或個別指定",
      "goals[0].indicators[0].accrual: 指標 1.1（第 2 列）未印數值如何累計；假定為 rate；可由選項 accrual 統一或個別指定",
    ]);
  });

  it("is set by an option for all, and no longer an issue, but still listed as inferred", () => {
    const options = { direction: "atMost", accrual: "cumulative", unit: "家次" } as const;
    expect(codesOf(bare, options)).toEqual([]);
    expect(indicatorsOf(bare, options)).toMatchObject([{ ...options, inferred: ["unit", "direction", "accrual"] }]);
  });

  it("is set by an option for one indicator before that for all", () => {
    const one = { direction: "atLeast", accrual: "assessed", unit: "家", dueBy: "10-31" } as const;
    const inferred = ["unit", "direction", "accrual", "dueBy"];
    expect(indicatorsOf(bare, { direction: "atMost", indicators: { "1.1": one } })).toMatchObject([
      { ...one, inferred },
    ]);
  });

  it("is no option's where the table prints it", () => {
    const [indicator] = indicatorsOf([HEADER, ROW], { direction: "atMost", unit: "件" });
    expect(indicator).toMatchObject({ direction: "atLeast", unit: "%", inferred: ["accrual"] });
  });

  it("can't be set for an indicator that is not in the table", () => {
    const issue = issueOf("unknownIndicator", [HEADER, ROW], { indicators: { "1-1": {}, ["__proto__"]: {} } });
    expect(issue?.message).toBe('indicators["1-1"]: the plan has no indicator "1-1"; did you mean "1.1"?');
  });

  it.each([
    ["年度稽查件數", "稽查", "件"],
    ["年度案件總量", "稽查", "件"],
    ["綜合評分", "考核", "分"],
    ["參訓總數", "訓練人次", "人次"],
  ])("the unit of %s (%s) is taken to be %s", (formula, title, unit) => {
    const table = [HEADER, ["甲(5%)", `${title}(5%)`, formula, "3"]];
    expect(indicatorsOf(table)).toMatchObject([{ unit }]);
    expect(codesOf(table)).toContain("unitAssumed");
  });

  it("the unit of a formula is printed", () => {
    const table = [HEADER, ["甲(5%)", "稽查(5%)", "年度稽查數(單位:家)", "3"]];
    expect(indicatorsOf(table)).toMatchObject([{ unit: "家", inferred: ["direction", "accrual"] }]);
  });

  it.each([
    ["年度件數", "3件", "統計數據", "cumulative"],
    ["甲/乙", "3%", "統計數據", "rate"],
    ["每季會議次數", "1次/季", "統計數據", "rate"],
    ["評鑑成績", "87分", "統計數據", "assessed"],
    ["滿意人數/受訪人數*100%", "80%", "問卷調查", "assessed"],
    ["完成件數", "100%", "完成工作項目", "milestones"],
  ])("%s of %s by %s is taken to be %s…", (formula, target, method, accrual) => {
    const table = [
      [...HEADER, "評估方式"],
      ["甲(5%)", "乙(5%)", formula, target, method],
    ];
    const { plan, issues } = readPlanTable(table, { agency: "某局", year: 107, direction: "atLeast" });
    expect(plan.goals[0]?.indicators).toMatchObject([{ accrual }]);
    expect(issues.map(({ code }) => code)).toEqual(["accrualAssumed"]);
  });

  it("a target of 0 is taken to be the most there may be", () => {
    expect(indicatorsOf([HEADER, ["甲(5%)", "乙(5%)", "件數", "0件"]])).toMatchObject([{ direction: "atMost" }]);
  });
});

describe("weights", () => {
  it("stand behind titles in brackets of any kind", () => {
    const rows = [HEADER, ["甲（10％）", "乙【權重:６％】", "數", "1件"], ["", "丙( 4.5 %)", "數", "1件"]];
    expect(read(rows).plan.goals).toMatchObject([
      {
        title: "甲",
        weight: 10,
        indicators: [
          { title: "乙", weight: 6 },
          { title: "丙", weight: 4.5 },
        ],
      },
    ]);
  });

  it("leave other brackets in the title", () => {
    expect(indicatorsOf([HEADER, ["甲(9%)", "覆蓋率(達60%以上)(9%)", "數", "1件"]])).toMatchObject([
      { title: "覆蓋率(達60%以上)", weight: 9 },
    ]);
  });

  it("of a goal are its indicators' sum where none is printed, which is an issue", () => {
    const rows = [HEADER, ["甲", "乙(2.1%)", "數", "1件"], ["", "丙(4.2%)", "數", "1件"]];
    expect(read(rows).plan.goals).toMatchObject([{ weight: 6.3 }]);
    expect(issueOf("weightAssumed", rows)?.message).toMatch(
      /^goals\[0\]\.weight: 1 \(row 2\) prints no weight; 6\.3 is assumed/,
    );
  });

  it("of a goal's only indicator are the goal's", () => {
    const rows = [HEADER, ["甲(7%)", "乙", "數", "1件"]];
    expect(indicatorsOf(rows)).toMatchObject([{ weight: 7, inferred: ["weight", "direction", "accrual"] }]);
    expect(codesOf(rows)).toContain("weightAssumed");
  });

  it("that nobody prints stay blank, and are issues", () => {
    const rows = [HEADER, ["甲(7%)", "乙", "數", "1件"], ["", "丙", "數", "1件"]];
    expect(indicatorsOf(rows)).toMatchObject([{ weight: "" }, { weight: "" }]);
    expect(codesOf(rows).filter((code) => code === "blankCell")).toHaveLength(2);
    const none = [HEADER, ["甲", "乙", "數", "1件"]];
    expect(read(none).plan.goals).toMatchObject([{ weight: "", indicators: [{ weight: "" }] }]);
  });
});

describe("numbers", () => {
  const header = ["項次", "策略績效目標", "項次", "衡量指標", "衡量標準", "目標值"];
  const row = (goal: string, indicator: string) => [
    goal,
    goal && `甲${goal}(5%)`,
    indicator,
    `乙${indicator}(5%)`,
    "數",
    "1件",
  ];

  it.each([
    ["一", "二"],
    ["1", "2"],
    ["(一)", "(二)"],
    ["1.", "2."],
    ["壹、", "貳、"],
    ["①", "②"],
  ])("%s and %s are 1 and 2", (one, two) => {
    const table = [header, row(one, one), row("", two), row(two, one)];
    expect(indicatorsOf(table).map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1"]);
    expect(codesOf(table)).not.toContain("unexpectedOrdinal");
  });

  it("may count indicators through the table", () => {
    const table = [header, row("1", "1"), row("", "2"), row("2", "3")];
    expect(indicatorsOf(table).map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1"]);
    expect(codesOf(table)).not.toContain("unexpectedOrdinal");
  });

  it("begin where the table begins, and a gap is an issue", () => {
    const table = [header, row("三", "一"), row("四", "一"), row("", "三")];
    expect(indicatorsOf(table).map(({ id }) => id)).toEqual(["3.1", "4.1", "4.3"]);
    expect(read(table).issues.flatMap(({ code, facts }) => (code === "unexpectedOrdinal" ? [facts] : []))).toEqual([
      { row: 2, column: 1, text: '"三"', expected: 1 },
      { row: 4, column: 3, text: '"三"', expected: 2 },
    ]);
  });

  it("stand in front of titles as well", () => {
    const table = [HEADER, ["一、甲(10%)", "(一)乙(4%)", "數", "1件"], ["", "(二)丙(6%)", "數", "1件"]];
    expect(read(table).plan.goals).toMatchObject([{ title: "甲", indicators: [{ title: "乙" }, { title: "丙" }] }]);
  });

  it("in front of titles count as those of columns do: through the table, with gaps as issues", () => {
    const printed = (goal: string, indicator: string) => [goal, indicator, "數", "1件"];
    const table = [
      HEADER,
      printed("一、甲(10%)", "1.乙(10%)"),
      printed("二、丙(10%)", "2.丁(5%)"),
      printed("", "3.戊(5%)"),
    ];
    expect(indicatorsOf(table).map(({ id, title }) => [id, title])).toEqual([
      ["1.1", "乙"],
      ["2.1", "丁"],
      ["2.2", "戊"],
    ]);
    const twice = [HEADER, printed("甲(10%)", "(1)乙(3%)"), printed("", "(2)丙(3%)"), printed("", "(2)丁(4%)")];
    expect(indicatorsOf(twice).map(({ id, title }) => [id, title])).toEqual([
      ["1.1", "乙"],
      ["1.2", "丙"],
      ["1.3", "丁"],
    ]);
    expect(issueOf("unexpectedOrdinal", twice)?.facts).toEqual({ row: 4, column: 2, text: '"(2)"', expected: 3 });
  });

  it("that are part of a title stay there", () => {
    const table = [HEADER, ["5G建設(10%)", "3.5公噸以上車輛檢驗(10%)", "數", "1件"]];
    expect(read(table).plan.goals).toMatchObject([{ title: "5G建設", indicators: [{ title: "3.5公噸以上車輛檢驗" }] }]);
  });

  it("that are none are issues", () => {
    const table = [header, row("一", "一"), row("", "甲乙丙丁")];
    expect(issueOf("unreadableCell", table)?.facts).toMatchObject({ field: "indicatorOrdinal", row: 3, column: 3 });
  });
});

describe("columns", () => {
  it("of other years are left out, and the plan's year is read", () => {
    const header = [...HEADER.slice(0, 3), "106年目標值", "107年度目標值", "2019年目標值"];
    const table = [header, [...ROW.slice(0, 3), "70%", "72%", "74%"]];
    expect(indicatorsOf(table)).toMatchObject([{ target: 72 }]);
    expect(codesOf(table).filter((code) => code === "columnLeftOut")).toHaveLength(2);
    expect(indicatorsOf(table, { year: 108 })).toMatchObject([{ target: 74 }]);
  });

  it.each(["106", "106年", "民國106年度", "2017"])(
    "may have their years below the label of the targets: %s",
    (year) => {
      const header = [...HEADER, ""];
      const table = [header, ["", "", "", year, "107"], [...ROW.slice(0, 3), "70%", "72%"]];
      expect(indicatorsOf(table, { year: 106 })).toMatchObject([{ target: 70 }]);
    },
  );

  it("of targets for other years alone give no target", () => {
    const table = [
      [...HEADER.slice(0, 3), "105年目標值", "106年目標值"],
      [...ROW.slice(0, 3), "70%", "72%"],
    ];
    expect(indicatorsOf(table)).toMatchObject([{ target: "" }]);
    expect(issueOf("columnMissing", table)?.facts).toEqual({ field: "target" });
  });

  it("of the one target for another year than asked are read, with an issue", () => {
    const table = [[...HEADER.slice(0, 3), "106年度目標值"], ROW];
    expect(indicatorsOf(table)).toMatchObject([{ target: 90 }]);
    expect(issueOf("yearDiffers", table)?.facts).toMatchObject({ row: 1, column: 4, printed: 106, year: 107 });
  });

  it("without a label, and for what a plan has no place, are issues", () => {
    const table = [
      [...HEADER, "", "承辦人"],
      [...ROW, "備查", "王小明"],
    ];
    expect(read(table).issues.flatMap(({ code, facts }) => (code === "columnLeftOut" ? [facts] : []))).toEqual([
      { row: 2, column: 5, text: '"備查"' },
      { row: 1, column: 6, text: '"承辦人"' },
    ]);
  });

  it("that are missing are issues", () => {
    const table = [
      ["衡量指標", "年度目標值"],
      ["抽驗合格率(5%)", "90%"],
    ];
    expect(read(table).issues.flatMap(({ code, facts }) => (code === "columnMissing" ? [facts] : []))).toEqual([
      { field: "goal" },
      { field: "formula" },
    ]);
    expect(read(table).plan.goals).toMatchObject([{ title: "", indicators: [{ formula: "", target: 90 }] }]);
  });

  it("with two of a kind are read once", () => {
    const table = [
      [...HEADER, "衡量標準"],
      [...ROW, "另一公式"],
    ];
    expect(indicatorsOf(table)).toMatchObject([{ formula: ROW[2] }]);
    expect(issueOf("columnLeftOut", table)?.facts).toMatchObject({ column: 5 });
  });
});

describe("cells", () => {
  it("that can't be read stay as they are printed, and are issues with row, column and text", () => {
    const header = [...HEADER, "權重", "評估體制", "評估方式", "單位"];
    const table = [header, ["甲", "乙", "(合格件數", "視情況", "很重", "府內", "憑感覺", "%"]];
    const { plan, issues } = read(table, { direction: "atLeast" });
    expect(plan.goals[0]?.indicators).toMatchObject([{ formula: "(合格件數", target: "視情況", weight: "很重" }]);
    expect(issues.flatMap(({ code, facts }) => (code === "unreadableCell" ? [facts] : []))).toEqual([
      { field: "formula", row: 2, column: 3, text: '"(合格件數"' },
      { field: "target", row: 2, column: 4, text: '"視情況"' },
      { field: "evaluationMethod", row: 2, column: 7, text: '"憑感覺"' },
      { field: "evaluationSystem", row: 2, column: 6, text: '"府內"' },
      { field: "weight", row: 2, column: 5, text: '"很重"' },
    ]);
    expect(issues.map(({ code }) => code)).toContain("unclosedBracket");
  });

  it("that are blank are issues", () => {
    const header = [...HEADER, "評估體制", "評估方式"];
    const table = [header, [...ROW, "1", "統計數據"], ["", "抽驗(5%)", "", "", "", "統計數據"]];
    expect(read(table).issues.flatMap(({ code, facts }) => (code === "blankCell" ? [facts] : []))).toEqual([
      { field: "evaluationSystem", row: 3 },
      { field: "formula", row: 3 },
      { field: "target", row: 3 },
    ]);
  });

  it("that are numbers have lost their sign or unit: targets, and weights that may have been percents, are issues", () => {
    const header = ["策略績效目標", "權重", ...HEADER.slice(1), "評估體制"];
    const table = [header, ["落實稽查", 10, "食品抽驗合格率(10%)", "合格件數/抽驗件數*100%", 0.72, 1]];
    const { plan, issues } = read(table, { direction: "atLeast" });
    expect(plan.goals).toMatchObject([{ weight: 10, indicators: [{ target: 0.72, evaluationSystem: 1 }] }]);
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
      ["numberCell", { row: 2, column: 5, value: "0.72" }],
      ["percentAssumed", { id: "1.1", row: 2, target: "0.72" }],
    ]);
    const shares = [header, ["落實稽查", 0.1, "食品抽驗合格率(10%)", "合格件數/抽驗件數*100%", "72%", 1]];
    expect(issueOf("numberCell", shares)?.facts).toEqual({ row: 2, column: 2, value: "0.1" });
  });

  it("that are neither texts nor numbers are issues", () => {
    const table = [HEADER, [...ROW.slice(0, 3), true]] as unknown as TableRows;
    expect(issueOf("notATextCell", table)?.facts).toEqual({ row: 2, column: 4, value: "true" });
    expect(indicatorsOf(table)).toMatchObject([{ target: "" }]);
  });

  it("may be null where they are merged", () => {
    const table = [HEADER, ROW, [null, "抽驗件數(5%)", "年度件數", "9件"]];
    expect(read(table).plan.goals).toHaveLength(1);
    expect(indicatorsOf(table)).toHaveLength(2);
  });
});

describe("rows", () => {
  it("outside of the table are issues, one for each run", () => {
    const table = ["某局施政計畫", "", "第二部分\t\t", HEADER.join("\t"), ROW.join("\t"), "", "第三部分", "說明"].join(
      "\n",
    );
    expect(read(table).issues.flatMap(({ code, facts }) => (code === "rowsLeftOut" ? [facts] : []))).toEqual([
      { row: 1, lastRow: 3, text: '"某局施政計畫"' },
      { row: 7, lastRow: 8, text: '"第三部分"' },
    ]);
  });

  it("with more cells than the table are left out", () => {
    const table = [HEADER, ROW, ["甲(5%)", "乙(5%)", "年度人數", "12人", "見附表"], ROW];
    expect(issueOf("rowsLeftOut", table)?.facts).toMatchObject({ row: 3, lastRow: 3 });
  });

  it("that fit no column are left out", () => {
    expect(issueOf("rowsLeftOut", [HEADER, ROW, ["1", "2", "3", "4"]])?.facts).toMatchObject({ row: 3 });
  });

  it("with a goal alone, that no indicator follows, are left out", () => {
    expect(issueOf("rowsLeftOut", [HEADER, ROW, ["註：以上均為暫定"]])?.facts).toMatchObject({ row: 3 });
  });

  it("may repeat the goal of the row above", () => {
    const table = [HEADER, ROW, [ROW[0] ?? "", "抽驗件數(5%)", "年度件數", "9件"]];
    expect(read(table).plan.goals).toHaveLength(1);
  });

  it("may carry on titles and formulas, but no second target", () => {
    const header = ["項次", ...HEADER];
    const table = [
      header,
      ["一", "落實", "食品抽驗", "合格件數", "90%"],
      ["", "稽查(10%)", "合格率(10%)", "/抽驗件數*100%", ""],
    ];
    expect(read(table).plan.goals).toMatchObject([
      { title: "落實稽查", indicators: [{ title: "食品抽驗合格率", formula: "合格件數\n/抽驗件數*100%" }] },
    ]);
    const twice = [HEADER, ROW, ["", "", "", "95%"]];
    expect(issueOf("unreadableCell", twice)?.facts).toMatchObject({ field: "target", row: 3, column: 4 });
  });
});

describe("what is no table", () => {
  it.each([
    ["a text without a header", "甲\t乙\n丙\t丁", "noTableHeader"],
    ["nothing", "", "noTableHeader"],
    ["no rows", [], "noTableHeader"],
    ["the source of a web page", "<table><tr><td>衡量指標</td></tr></table>", "htmlInsteadOfTable"],
    ["a number", 5, "notATable"],
    ["rows that are no arrays", ["甲"], "notATable"],
    ["null", null, "notATable"],
  ])("%s is an issue, and gives a plan without goals", (_, table, code) => {
    const { plan, issues } = read(table as string);
    expect(plan.goals).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});

it("bold and code are no part of a Markdown cell, and other marks are", () => {
  const table = [
    "| 策略績效目標 | 衡量指標 | 衡量標準 | 年度目標值 |",
    "|---|---|---|---|",
    "| **一、落實稽查（10%）** | __抽驗合格率（10%）__ | `合格件數*100%/抽驗件數` | 90%* |",
  ].join("\n");
  const { plan, issues } = read(table, { direction: "atLeast" });
  expect(plan.goals).toMatchObject([
    {
      title: "落實稽查",
      weight: 10,
      indicators: [{ title: "抽驗合格率", formula: "合格件數*100%/抽驗件數", target: 90 }],
    },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["noteLeftOut"]);
});

it.each([
  ["藥物濫用陽性率", "atMost"],
  ["調解逾期結案率", "atMost"],
  ["停車費逾期未繳率", "atMost"],
  ["平均每人每日垃圾清運量", "atMost"],
  ["新案發生率下降幅度", "atLeast"],
  ["中輟生復學輔導率", "atLeast"],
  ["未來人才培訓完成率", "atLeast"],
  ["資源回收量", "atLeast"],
])("%s is taken to be %s", (title, direction) => {
  const table = [HEADER, ["甲(5%)", `${title}(5%)`, "甲/乙*100%", "5%"]];
  expect(indicatorsOf(table)).toMatchObject([{ direction }]);
});
