import { definePlan, type Issue, type PlanTableOptions, readPlanTable } from "civic-kpi";
import { describe, expect, it } from "vitest";

const HEADER = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值", "單位"];

interface Printed {
  readonly title?: string;
  readonly formula?: string;
  readonly target: string;
  readonly unit?: string;
}

function read(
  { title = "參觀", formula = "年度參觀數", target, unit = "" }: Printed,
  options: Partial<PlanTableOptions> = {},
) {
  const rows = [HEADER, ["甲(5%)", `${title}(5%)`, formula, target, unit]];
  const { plan, issues } = readPlanTable(rows, {
    agency: "某局",
    year: 107,
    direction: "atLeast",
    accrual: "cumulative",
    ...options,
  });
  return { indicator: plan.goals[0]?.indicators[0], issues, codes: issues.map(({ code }) => code), plan };
}

const messageOf = (issues: readonly Issue[], code: Issue["code"]) =>
  issues.find((issue) => issue.code === code)?.message;

describe("a multiple in front of a unit", () => {
  it("is written out where nothing says that figures are in it, with an issue", () => {
    const { indicator, issues, codes } = read({ target: "1.2萬人次" });
    expect(indicator).toMatchObject({ target: 12_000, unit: "人次", inferred: ["target", "direction", "accrual"] });
    expect(codes).toEqual(["multipleAssumed"]);
    expect(issues[0]?.message).toMatch(
      /the target 1\.2萬人次 of indicator 1\.1 \(row 2\) is read as 12000人次, as nothing says/,
    );
  });

  it.each([
    ["its column", { target: "1.2萬人次", unit: "萬人次" }, {}],
    ["its column alone", { target: "1.2萬", unit: "萬人次" }, {}],
    ["its column alone, behind a bare number", { target: "1.2", unit: "萬人次" }, {}],
    ["the formula", { target: "1.2萬人次", formula: "年度參觀數(單位:萬人次)" }, {}],
    ["the option for the indicator", { target: "1.2萬人次" }, { indicators: { "1.1": { unit: "萬人次" } } }],
  ])("stays where %s says so", (_, printed, options) => {
    const { indicator, codes } = read(printed, options);
    expect(indicator).toMatchObject({ target: 1.2, unit: "萬人次" });
    expect(codes).toEqual([]);
  });

  it("is written out without an issue where the option says that figures are single ones", () => {
    const { indicator, codes } = read({ target: "1.2萬人次" }, { indicators: { "1.1": { unit: "人次" } } });
    expect(indicator).toMatchObject({ target: 12_000, unit: "人次" });
    expect(codes).toEqual([]);
  });

  it("is written out in the unit of the column, exactly", () => {
    const { indicator, codes } = read({ target: "1.23456789億", unit: "元" });
    expect(indicator).toMatchObject({ target: 123_456_789, unit: "元" });
    expect(codes).toEqual(["multipleAssumed"]);
  });

  it("of more than one part is one figure", () => {
    const { indicator, codes } = read({ target: "1億2,500萬人次" });
    expect(indicator).toMatchObject({ target: 125_000_000, unit: "人次" });
    expect(codes).toEqual(["multipleAssumed"]);
    expect(read({ target: "1億2,500萬人次", unit: "人次" }).codes).toEqual([]);
  });

  it("can't be turned into another unit", () => {
    const { indicator, codes } = read({ target: "1.2萬人次" }, { indicators: { "1.1": { unit: "場" } } });
    expect(indicator).toMatchObject({ target: 12_000, unit: "人次" });
    expect(codes).toEqual(["optionContradicted", "multipleAssumed"]);
  });
});

describe("a target between 0 and 1 without a percent sign", () => {
  const share = { formula: "合格件數/件數*100%", target: "0.95" };

  it("over figures in percent is an issue, and stays as it is printed", () => {
    const { indicator, issues } = read(share);
    expect(indicator).toMatchObject({ target: 0.95, unit: "%" });
    expect(messageOf(issues, "percentAssumed")).toMatch(/the target 0\.95 .* is read as 0\.95%/);
  });

  it("is one where the unit's column has the sign as well", () => {
    expect(read({ target: "1", unit: "%" }).codes).toEqual(["percentAssumed"]);
  });

  it.each([
    ["prints the sign", { ...share, target: "0.95%" }, {}],
    ["is above 1", { ...share, target: "95" }, {}],
    ["is 0", { ...share, target: "0" }, {}],
    ["has figures in another unit", { target: "0.95", unit: "分" }, {}],
    ["is said to be in percent", share, { indicators: { "1.1": { unit: "%" } } }],
  ])("is none where it %s", (_, printed, options) => {
    expect(read(printed, options).codes).toEqual([]);
  });
});

describe("a formula that is one bare name", () => {
  it.each(["依專案執行進度", "視實際需要", "建置資訊平臺"])("may be prose: %s", (formula) => {
    const { codes, indicator } = read({ formula, target: "3件" });
    expect(codes).toEqual(["nameAssumed"]);
    expect(indicator).toMatchObject({ formula });
  });

  it.each(["年度查察件數", "綜合成績分數", "顧客滿意度", "排除占用面積", "年度場次(場)", "cases investigated"])(
    "names a figure: %s",
    (formula) => {
      expect(read({ formula, target: "3件" }).codes).toEqual([]);
    },
  );

  it("is a figure where it is declared", () => {
    const variables = { 依專案執行進度: { kind: "rate" } } as const;
    const { codes, indicator } = read(
      { formula: "依專案執行進度", target: "3件" },
      { indicators: { "1.1": { variables } } },
    );
    expect(codes).toEqual([]);
    expect(indicator).toMatchObject({ variables });
  });
});

describe("what an option adds to one indicator", () => {
  const printed = { formula: "合格件數/抽驗件數*100%", target: "90%" };
  const added = {
    titleEn: "Passed",
    baseline: 80,
    dueBy: "10-31",
    lever: "合格件數",
    judgedAs: { decimals: 1 },
    variables: {
      合格件數: { labelEn: "passed", kind: "count", partOf: "抽驗件數" },
      抽驗件數: { labelEn: "sampled", kind: "count" },
    },
  } as const;

  it("goes into the plan as it is, and figures are listed as not printed", () => {
    const { indicator, codes, plan } = read(printed, { indicators: { "1.1": { accrual: "assessed", ...added } } });
    expect(codes).toEqual([]);
    expect(indicator).toMatchObject({ ...added, inferred: ["direction", "accrual", "baseline", "dueBy", "judgedAs"] });
    expect(definePlan(plan).indicator("1.1")?.parts).toEqual([[0, 1]]);
  });

  it("settles what could be a name or a sign", () => {
    const formula = "COVID-19疫苗接種數/人口數";
    const variables = { "COVID-19疫苗接種數": { kind: "count" } } as const;
    const { plan, codes } = read({ formula, target: "90%" }, { indicators: { "1.1": { variables } } });
    expect(codes).toEqual([]);
    expect(definePlan(plan).indicator("1.1")?.formula.variables).toEqual(["COVID-19疫苗接種數", "人口數"]);
  });

  it("is an issue for a name that the formula doesn't have", () => {
    const own = { lever: "合格件", variables: { 抽驗件敷: {}, 合格件數: { partOf: "總件數" } } };
    const { issues } = read(printed, { indicators: { "1.1": own } });
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/"抽驗件敷" is no variable of the formula; did you mean "抽驗件數"\?$/),
      expect.stringMatching(/"總件數" is no variable of the formula/),
      expect.stringMatching(/"合格件" is no variable of the formula; did you mean "合格件數"\?$/),
    ]);
  });
});

describe("an option", () => {
  it.each([
    [
      { direction: "atMost" },
      { target: "≥90%" },
      "the option direction atMost of indicator 1.1 (row 2) is not read, as the table prints atLeast",
    ],
    [
      { unit: "家" },
      { target: "90件" },
      "the option unit 家 of indicator 1.1 (row 2) is not read, as the table prints 件",
    ],
    [
      { accrual: "rate" },
      { target: "100%", formula: "1.規劃(30%)2.完工(100%)" },
      "the option accrual rate of indicator 1.1 (row 2) is not read, as the table prints milestones",
    ],
  ] as const)("for one indicator %j against what is printed is an issue", (own, printed, message) => {
    const { issues } = read(printed, { indicators: { "1.1": own } });
    expect(messageOf(issues, "optionContradicted")).toContain(message);
  });

  it("that says what is printed, or is for all that print nothing, is none", () => {
    const own = { direction: "atLeast", unit: "件" } as const;
    expect(read({ target: "90件以上" }, { direction: "atMost", unit: "家", indicators: { "1.1": own } }).codes).toEqual(
      [],
    );
  });

  it("with a misspelt name, or a value that can't be, is an issue", () => {
    const options = {
      directoin: "atMost",
      accrual: "yearly",
      unit: "",
      agency: " ",
      year: "107",
      indicators: { "1.1": { dueby: "10-31" } },
    };
    const { issues } = read({ target: "90件" }, options as never);
    expect(issues.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'directoin: "directoin" is no field here; did you mean "direction"?',
        'accrual: "yearly" is none of cumulative, rate, assessed, milestones; give one of them',
        'unit: "" is no text; give one that is not empty',
        'agency: " " is no text; give one that is not empty',
        expect.stringMatching(/^year: "107" is no year/),
        'indicators["1.1"].dueby: "dueby" is no field here; did you mean "dueBy"?',
      ]),
    );
  });
});

it("a unit in its column against the target's own is an issue, and the target's is read", () => {
  const { indicator, issues } = read({ target: "12場", unit: "家" });
  expect(indicator).toMatchObject({ unit: "場" });
  expect(messageOf(issues, "otherUnitPrinted")).toBe(
    'rows[1][4]: row 2, column 5 ("家"): the target prints another unit, 場, which is the one that was read; correct one of them',
  );
});

it.each([
  ["成長2%", "tells a change"],
  ["80%~90%", "is a range"],
  ["每季5件~10件", "has several figures"],
  ["<10%", "must be passed"],
  ["第1季25%、第2季50%", "has several figures"],
])("a target of %s says why it is none", (target, reason) => {
  const { issues } = read({ target, unit: "%" });
  expect(messageOf(issues, "unreadableTarget")).toContain(`rows[1][3]: row 2, column 4 ("${target}") ${reason}`);
});

it.each([
  ["低於12,000件", "atMost"],
  ["10件未滿", "atMost"],
  ["超過10件", "atLeast"],
])("a target of %s is refused, and prints that its direction is %s all the same", (target, direction) => {
  const options: PlanTableOptions = { agency: "某局", year: 107, accrual: "cumulative" };
  const { plan, issues } = readPlanTable([HEADER, ["甲(5%)", "陳情(5%)", "陳情件數", target, "件"]], options);
  expect(plan.goals[0]?.indicators[0]).toMatchObject({ target, direction, inferred: ["accrual"] });
  expect(issues.map(({ code }) => code)).toEqual(["unreadableTarget"]);
});

it("the mark of a note is left out of the figure, which is an issue", () => {
  const { indicator, issues } = read({ target: "100%（註1）" });
  expect(indicator).toMatchObject({ target: 100 });
  expect(messageOf(issues, "noteLeftOut")).toContain("the mark (註1) was left out of the figure");
});

it("a figure for each year is a sum over the year, one for each quarter is none", () => {
  const options: PlanTableOptions = { agency: "某局", year: 107, direction: "atLeast" };
  const accrualOf = (target: string) =>
    readPlanTable([HEADER, ["甲(5%)", "會議(5%)", "每季場次", target]], options).plan.goals[0]?.indicators[0]?.accrual;
  expect(accrualOf("4場/年")).toBe("cumulative");
  expect(accrualOf("每季1場")).toBe("rate");
});

describe("targets for parts of the year", () => {
  const parts = ["第1季", "第2季", "第3季", "第4季"];
  const row = ["甲(5%)", "乙(5%)", "件數"];

  it("are no target of the year, which is one issue", () => {
    const table = [HEADER.slice(0, 4), ["", "", "", ...parts], [...row, "5件", "10件", "15件", "20件"]];
    const { plan, issues } = readPlanTable(table, { agency: "某局", year: 107 });
    expect(plan.goals[0]?.indicators).toMatchObject([{ target: "" }]);
    expect(issues.filter(({ code }) => code === "targetInParts")).toHaveLength(1);
    expect(issues.map(({ code }) => code)).not.toContain("columnMissing");
  });

  it.each(["全年", "年度", "合計"])("leave that of the whole year, %s", (whole) => {
    const table = [HEADER.slice(0, 4), ["", "", "", ...parts, whole], [...row, "5件", "5件", "5件", "5件", "20件"]];
    const { plan, issues } = readPlanTable(table, { agency: "某局", year: 107 });
    expect(plan.goals[0]?.indicators).toMatchObject([{ target: 20 }]);
    expect(issues.filter(({ code }) => code === "columnLeftOut")).toHaveLength(4);
  });
});
