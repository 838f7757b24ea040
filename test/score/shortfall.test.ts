import { computeIndicator, definePlan, evaluatePlan, judgeTarget, type Shortfall, shortfall } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "./bureau-plan.ts";

type Source = Parameters<typeof planOf>[0];

function only(source: Source, observation: object, asOf?: string): Shortfall | undefined {
  return shortfall(planOf(source), { "1.1": observation } as never, asOf === undefined ? {} : { asOf })[0];
}

function numbersOf(entry: Shortfall | undefined): readonly (string | undefined)[] {
  return [entry?.kind, entry?.now?.toString(), entry?.needed?.toString(), entry?.difference?.toString()];
}

const COUNTS = { 甲: { kind: "count" }, 乙: { kind: "count" } } as const;

describe("the published half-year", () => {
  it("lacks three leak cases, and nothing else that has a figure", () => {
    const [leakCases, ...others] = shortfall(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
    expect(others).toEqual([]);
    expect([leakCases?.id, leakCases?.status, leakCases?.variable]).toEqual([
      "1.2",
      "behind",
      "年度內洩密案件查察件數",
    ]);
    expect(numbersOf(leakCases)).toEqual(["change", "2", "5", "3"]);
    expect(leakCases?.text).toEqual({
      "zh-TW": "還差 3 件：「年度內洩密案件查察件數」須由 2 件增至 5 件。",
      en: "3 more cases: Leak cases investigated in the year (年度內洩密案件查察件數) from 2 to 5.",
    });
  });
});

describe("the plan of 107, short everywhere", () => {
  const observations = {
    "1.1": { inputs: { 檢查總項目數: 50, 不合格項目數: 16 } },
    "1.2": { inputs: { 年度內洩密案件查察件數: 4 } },
    "2.1": { inputs: { 重大缺失件數: 6, 年度抽驗件數: 40 } },
    "3.1": { inputs: { 缺失改善數: 30, 缺失總數: 41 } },
    "4.1": { inputs: { 今年參加機關數: 40, 去年參加機關數: 39, 機關總數: 60 } },
    "5.1": { reported: 18 },
    "6.1": { inputs: { 道路工程查驗無缺失案件數: 15, 道路工程查驗案件數: 41 } },
    "7.1": { inputs: { 採購稽核小組績效考核評分綜合成績分數: "86.5" } },
  };
  const entryOf = (id: string) => shortfall(plan107, observations).find((entry) => entry.id === id);

  it("1.1 has two failed items too many", () => {
    expect(numbersOf(entryOf("1.1"))).toEqual(["change", "16", "14", "-2"]);
    expect(entryOf("1.1")?.text).toEqual({
      "zh-TW": "最多 14 項，須減少 2 項：「不合格項目數」現為 16 項（其餘不變：「檢查總項目數」50）。",
      en: "At most 14 items, 2 fewer: Items failed (不合格項目數) from 16 to 14, with the others as they are: Items checked (檢查總項目數) 50.",
    });
  });

  it("1.2 lacks a single case", () => {
    expect(entryOf("1.2")?.text.en).toMatch(/^1 more case: /);
  });

  it("2.1 has two major findings too many", () => {
    expect(entryOf("2.1")?.text["zh-TW"]).toBe(
      "最多 4 件，須減少 2 件：「重大缺失件數」現為 6 件（其餘不變：「年度抽驗件數」40）。",
    );
    expect(entryOf("2.1")?.gap.toString()).toBe("-5");
  });

  it("3.1 and 4.1 are told without a unit, where the name has none", () => {
    expect(entryOf("3.1")?.text["zh-TW"]).toMatch(
      /^還差 6：「缺失改善數」須由 30 增至 36（其餘不變：「缺失總數」41）。$/,
    );
    expect(entryOf("4.1")?.text.en).toMatch(
      /^2 more: Agencies taking part this year \(今年參加機關數\) from 40 to 42, with/,
    );
  });

  it("5.1 was reported: the gap is told, and no change is guessed", () => {
    expect(numbersOf(entryOf("5.1"))).toEqual(["reported", undefined, undefined, undefined]);
    expect(entryOf("5.1")?.text).toEqual({
      "zh-TW": "18 件低於目標 20 件，差 2 件；此為機關公布的數字，未附計算資料。",
      en: "18 cases is below the target of 20 cases by 2 cases; this figure was reported, not computed from inputs.",
    });
  });

  it("6.1 lacks three inspections without findings, the inspections held fixed", () => {
    expect(numbersOf(entryOf("6.1"))).toEqual(["change", "15", "18", "3"]);
    expect(entryOf("6.1")?.heldFixed.map(({ variable, value }) => `${variable} ${value}`)).toEqual([
      "道路工程查驗案件數 41",
    ]);
    expect(entryOf("6.1")?.text["zh-TW"]).toBe(
      "還差 3 件：「道路工程查驗無缺失案件數」須由 15 件增至 18 件（其餘不變：「道路工程查驗案件數」41）。",
    );
  });

  it("7.1 lacks half a point of the score", () => {
    expect(numbersOf(entryOf("7.1"))).toEqual(["change", "86.5", "87", "0.5"]);
    expect(entryOf("7.1")?.text.en).toMatch(/^0\.5 more points: /);
  });
});

describe("what there is nothing to tell of", () => {
  it("what is met, on track, pending, not applicable or not computable has no entry", () => {
    const observations = {
      "1.2": { inputs: { 年度內洩密案件查察件數: 3 } },
      "2.1": { inputs: { 重大缺失件數: 0, 年度抽驗件數: 0 } },
      "3.1": { pending: "稽核中" },
      "5.1": { inputs: { 當年度行政肅貪案件之統計數量: 20 } },
      "7.1": { notApplicable: "停辦" },
    };
    expect(shortfall(plan107, observations, { asOf: "2018-06-30" })).toEqual([]);
  });

  it("wrong observations, dates and rules are errors", () => {
    expect(() => shortfall(plan107, { "1.3": { reported: 1 } } as never)).toThrow(/no indicator "1.3"/);
    expect(() => shortfall(plan107, {}, { asOf: "2017-12-31" })).toThrow(/before the period/);
    expect(() => shortfall(plan107, {}, { rules: "best" as never })).toThrow(/no achievement rule/);
  });
});

describe("the variable that it is told in", () => {
  it("is the formula's only one by default", () => {
    expect(only({ formula: "甲*2", unit: "件", target: 10 }, { inputs: { 甲: 4 } })?.variable).toBe("甲");
  });

  it("is none where the formula has several and the plan names none, or names one that isn't there", () => {
    for (const lever of [{}, { lever: "丙" }]) {
      const entry = only(lever, { inputs: { 甲: 60, 乙: 100 } });
      expect([entry?.kind, entry?.variable, entry?.needed]).toEqual(["noVariable", null, null]);
      expect(entry?.text).toEqual({
        "zh-TW": "60% 低於目標 72%，差 12 個百分點；計畫未指定以公式中哪一個數字表示差額（「甲」、「乙」）。",
        en: "60% is below the target of 72% by 12 percentage points; the plan doesn't say which number of the formula is to make it up (甲, 乙).",
      });
    }
  });

  it("of a reported figure is named where the plan names one", () => {
    expect(only({ lever: "甲" }, { reported: "66%" })?.text).toEqual({
      "zh-TW": "66% 低於目標 72%，差 6 個百分點；此為機關公布的數字，未附計算資料，無法換算為「甲」。",
      en: "66% is below the target of 72% by 6 percentage points; this figure was reported without its numbers, so the difference can't be told in 甲.",
    });
    expect(only({}, { reported: 66 })?.text.en).toMatch(/the difference can't be told in numbers of its formula/);
  });

  it("that is a percent itself is told in percentage points", () => {
    const entry = only({ formula: "民眾滿意度" }, { inputs: { 民眾滿意度: 67 } });
    expect(entry?.text).toEqual({
      "zh-TW": "還差 5 個百分點：「民眾滿意度」須由 67% 增至 72%。",
      en: "5 more percentage points: 民眾滿意度 from 67 to 72.",
    });
    expect(only({ formula: "民眾滿意度" }, { inputs: { 民眾滿意度: 71 } })?.text.en).toMatch(
      /^1 more percentage point: /,
    );
  });

  it("that is no count is told exactly, or marked as rounded", () => {
    expect(numbersOf(only({ lever: "甲" }, { inputs: { 甲: "17.5", 乙: 25 } }))).toEqual([
      "change",
      "17.5",
      "18",
      "0.5",
    ]);
    const thirds = only({ formula: "3*甲", unit: "分", target: 10 }, { inputs: { 甲: 3 } });
    expect(thirds?.needed?.toFraction()).toBe("10/3");
    expect(thirds?.text["zh-TW"]).toBe("還差 ≈0.3333：「甲」須由 3 增至 ≈3.3333。");
    const lower = only({ formula: "3*甲", unit: "分", target: 10, direction: "atMost" }, { inputs: { 甲: 4 } });
    expect(lower?.text.en).toBe("At most ≈3.3333, ≈0.6667 less: 甲 from 4 to ≈3.3333.");
  });
});

describe("parts and wholes", () => {
  const parts = { 甲: { kind: "count", partOf: "乙" }, 乙: { kind: "count" }, 丙: { kind: "count" } } as const;
  const both = "(甲+丙)/乙*100%";

  it("a part that would have to exceed its whole can't meet the target while the whole stays", () => {
    const entry = only(
      { formula: "(甲-丙)/乙*100%", target: 95, lever: "甲", variables: parts },
      { inputs: { 甲: 30, 乙: 40, 丙: 4 } },
    );
    expect(numbersOf(entry)).toEqual(["cannotBeMet", "30", undefined, undefined]);
    expect(entry?.text).toEqual({
      "zh-TW": "「甲」須達 42，但不能超過所屬的「乙」40；「乙」不變則無法達成目標。",
      en: "甲 would have to be 42, but can't exceed 乙, of which it is a part, with 40; while that stays, the target can't be met.",
    });
  });

  it("a part that is an amount is told as exactly as it would have to be", () => {
    const amounts = { 甲: { kind: "amount", partOf: "乙" }, 乙: { kind: "amount" }, 丙: { kind: "amount" } } as const;
    const source = { formula: "(甲-丙)/乙*100%", target: 95, variables: amounts };
    const inputs = { 甲: 30, 乙: 40, 丙: "4.5" };
    expect(only({ ...source, lever: "甲" }, { inputs })?.text.en).toMatch(
      /^甲 would have to be 42\.5, but can't exceed 乙/,
    );
  });

  it("a variable that is neither part nor whole has no limit", () => {
    const entry = only(
      { formula: both, target: 110, lever: "丙", variables: parts },
      { inputs: { 甲: 30, 乙: 40, 丙: 4 } },
    );
    expect(numbersOf(entry)).toEqual(["change", "4", "14", "10"]);
  });

  it("the nearest of several limits counts in whatever order they are declared", () => {
    const variables = {
      甲: { kind: "count" },
      乙: { kind: "count", partOf: "甲" },
      丙: { kind: "count", partOf: "甲" },
    } as const;
    const source = { formula: "(乙+丙)/甲*100%", target: 190, lever: "甲", variables };
    expect(only(source, { inputs: { 甲: 40, 乙: 30, 丙: 20 } })?.text.en).toMatch(
      /have to be 26, but can't be below 乙/,
    );
    expect(only(source, { inputs: { 甲: 40, 乙: 20, 丙: 30 } })?.text.en).toMatch(
      /have to be 26, but can't be below 丙/,
    );
  });

  it("a part that may just fill its whole can", () => {
    const entry = only(
      { formula: "(甲-丙)/乙*100%", target: 90, lever: "甲", variables: parts },
      { inputs: { 甲: 30, 乙: 40, 丙: 4 } },
    );
    expect(numbersOf(entry)).toEqual(["change", "30", "40", "10"]);
  });

  it("a whole can't fall below its part", () => {
    const entry = only(
      { formula: both, target: 150, lever: "乙", variables: parts },
      { inputs: { 甲: 30, 乙: 40, 丙: 4 } },
    );
    expect(entry?.text["zh-TW"]).toBe("「乙」須降至 22，但不能少於所含的「甲」30；「甲」不變則無法達成目標。");
    expect(entry?.text.en).toMatch(/can't be below 甲, which is a part of it, with 30/);
    expect(
      numbersOf(
        only({ formula: both, target: 110, lever: "乙", variables: parts }, { inputs: { 甲: 30, 乙: 40, 丙: 4 } }),
      ),
    ).toEqual(["change", "40", "30", "-10"]);
  });
});

describe("what no change of the variable brings", () => {
  it("a share that counts can't bring below 0 has no answer while the others stay", () => {
    const entry = only(
      { formula: "(甲+丙)/乙*100%", direction: "atMost", target: 5, lever: "甲", variables: COUNTS },
      { inputs: { 甲: 3, 乙: 100, 丙: 8 } },
    );
    expect([entry?.kind, entry?.text]).toEqual([
      "cannotBeMet",
      {
        "zh-TW": "其餘數字不變，「甲」不論為何，都無法達到目標 5% 以下。",
        en: "With the other numbers as they are, no 甲 reaches the target of at most 5%.",
      },
    ]);
  });

  it("a formula that isn't linear-fractional in it has no exact one", () => {
    const entry = only({ formula: "最小值(甲, 乙)*100%", lever: "甲" }, { inputs: { 甲: "0.5", 乙: 1 } });
    expect([entry?.kind, entry?.text.en]).toEqual([
      "notSolvable",
      "There is no exact answer: 最小值(甲, 乙) is not linear-fractional, (a·x+b)/(c·x+d), in 甲.",
    ]);
  });

  it("an open boundary is told as one", () => {
    const below = only({ formula: "甲/(甲-乙)", unit: "倍", target: 1, lever: "甲" }, { inputs: { 甲: 1, 乙: 3 } });
    expect([below?.kind === "change" && below.neededMeets, below?.text]).toEqual([
      false,
      {
        "zh-TW": "還差超過 2：「甲」須由 1 增至超過 3（其餘不變：「乙」3）。",
        en: "More than 2 more: 甲 from 1 to more than 3, with the others as they are: 乙 3.",
      },
    ]);
    const above = only(
      { formula: "甲/(甲-乙)", unit: "倍", target: 1, direction: "atMost", lever: "甲" },
      { inputs: { 甲: 4, 乙: 3 } },
    );
    expect(above?.text).toEqual({
      "zh-TW": "須未滿 3，須減少超過 1：「甲」現為 4（其餘不變：「乙」3）。",
      en: "Less than 3, more than 1 less: 甲 from 4 to less than 3, with the others as they are: 乙 3.",
    });
  });
});

describe("a year's limit, before the year ends", () => {
  const limit = { formula: "申訴件數", unit: "件", direction: "atMost", accrual: "cumulative", target: 10 } as const;

  it("above the pace is told as the room that is left", () => {
    const entry = only(
      { ...limit, variables: { 申訴件數: { kind: "count" } } },
      { inputs: { 申訴件數: 6 } },
      "2018-06-30",
    );
    expect(numbersOf(entry)).toEqual(["room", "6", "10", "4"]);
    expect(entry?.text).toEqual({
      "zh-TW": "超過應有進度，但未超過全年上限：「申訴件數」現為 6 件，全年最多 10 件，尚餘 4 件。",
      en: "Above the pace, but within the year's limit: 申訴件數 is 6 and may be at most 10 cases, which leaves 4 cases.",
    });
  });

  it("in a variable that lowers the figure, as how far it may fall", () => {
    const entry = only({ ...limit, formula: "甲-乙", lever: "乙" }, { inputs: { 甲: 20, 乙: 14 } }, "2018-06-30");
    expect([numbersOf(entry), entry?.text["zh-TW"]]).toEqual([
      ["room", "14", "10", "-4"],
      "超過應有進度，但未超過全年上限：「乙」現為 14，全年最少 10，尚餘 4（其餘不變：「甲」20）。",
    ]);
  });

  it("judged rounded, up to a limit that it may not touch", () => {
    const entry = only({ ...limit, judgedAs: { decimals: 0 } }, { inputs: { 申訴件數: 6 } }, "2018-06-30");
    expect(entry?.text["zh-TW"]).toContain("全年須未滿 10.5 件，尚餘 4.5 件");
    const falling = only(
      { ...limit, formula: "甲-乙", lever: "乙", judgedAs: { decimals: 0 } },
      { inputs: { 甲: 20, 乙: 14 } },
      "2018-06-30",
    );
    expect(falling?.text.en).toContain("may be more than 9.5, which leaves 4.5");
  });

  it("that the variable can't pass is said to be out of its reach", () => {
    const variables = { 甲: { kind: "count", partOf: "乙" }, 乙: { kind: "count" } } as const;
    const entry = only(
      { ...limit, formula: "甲+乙-乙", lever: "甲", variables },
      { inputs: { 甲: 6, 乙: 8 } },
      "2018-06-30",
    );
    expect([entry?.kind, entry?.text.en]).toEqual([
      "noLimit",
      "Above the pace, but with the other numbers as they are no 甲 passes the year's limit.",
    ]);
  });
});

describe("a milestone list", () => {
  const list = { formula: "1.規劃(20%)\n2.初稿(60%)\n3.公布(90%)", accrual: "milestones", target: 80 } as const;

  it("lacks the first step that reaches the target", () => {
    const entry = only(list, { completedStep: 1 }, "2018-06-30");
    expect([numbersOf(entry), entry?.text]).toEqual([
      ["change", "1", "3", "2"],
      {
        "zh-TW": "尚須完成第 3 步「公布」；目前完成至第 1 步。",
        en: "Step 3 (公布) is still to be completed; step 1 is completed.",
      },
    ]);
    expect(only(list, { completedStep: 0 })?.text.en).toMatch(/none is completed yet/);
  });

  it("that ends below the target can't meet it", () => {
    const entry = only({ ...list, target: 95 }, { completedStep: 3 });
    expect([entry?.kind, entry?.text]).toEqual([
      "cannotBeMet",
      { "zh-TW": "不論完成至第幾步，都無法達到目標 95% 以上。", en: "No step reaches the target of at least 95%." },
    ]);
  });
});

describe("laws", () => {
  const share = {
    formula: "甲/乙*100%",
    lever: "甲",
    variables: { 甲: { kind: "count", partOf: "乙" }, 乙: { kind: "count" } },
  } as const;
  const statusAt = (source: Source, inputs: Record<string, string | number>) => {
    const indicator = definePlan(planOf(source)).indicators[0];
    if (indicator === undefined) throw new Error("the plan has one indicator");
    return judgeTarget(indicator, computeIndicator(indicator, { inputs })).status;
  };

  it("with the needed number the target is met, and with one nearer to the present one it isn't", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom("atLeast" as const, "atMost" as const),
        (whole, seed, tenths, direction) => {
          const part = seed % (whole + 1);
          const source = { ...share, direction, target: `${tenths}/10` };
          const entry = only(source, { inputs: { 甲: part, 乙: whole } });
          fc.pre(entry?.kind === "change");
          const needed = Number(entry.needed);
          const nearer = needed - Math.sign(needed - part);
          expect(statusAt(source, { 甲: needed, 乙: whole })).toBe("met");
          expect(statusAt(source, { 甲: nearer, 乙: whole })).toBe("notMet");
        },
      ),
    );
  });

  it("and so it is of figures that are judged rounded, and scaled to percent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 99 }),
        fc.nat(2),
        (whole, seed, target, decimals) => {
          const source = { ...share, formula: "甲/乙", target, judgedAs: { decimals } };
          const part = seed % (whole + 1);
          const entry = only(source, { inputs: { 甲: part, 乙: whole } });
          fc.pre(entry?.kind === "change");
          const needed = Number(entry.needed);
          expect(statusAt(source, { 甲: needed, 乙: whole })).toBe("met");
          expect(statusAt(source, { 甲: needed - 1, 乙: whole })).toBe("notMet");
        },
      ),
    );
  });

  it("half a digit is rounded away from 0, on either side of it", () => {
    const score = { formula: "甲", unit: "分", judgedAs: { decimals: 0 } } as const;
    const boundaries = [
      only({ ...score, target: 3 }, { inputs: { 甲: 1 } }),
      only({ ...score, target: -3 }, { inputs: { 甲: -9 } }),
      only({ ...score, target: 3, direction: "atMost" }, { inputs: { 甲: 9 } }),
      only({ ...score, target: -3, direction: "atMost" }, { inputs: { 甲: 9 } }),
      only({ ...score, target: "2.2" }, { inputs: { 甲: 1 } }),
    ].map((entry) => (entry?.kind === "change" ? [entry.needed.toString(), entry.neededMeets] : []));
    expect(boundaries).toEqual([
      ["2.5", true],
      ["-3.5", false],
      ["3.5", false],
      ["-2.5", true],
      ["2.5", true],
    ]);
    expect(statusAt({ ...score, target: 3 }, { 甲: "2.5" })).toBe("met");
    expect(statusAt({ ...score, target: -3 }, { 甲: "-3.5" })).toBe("notMet");
    expect(statusAt({ ...score, target: 3, direction: "atMost" }, { 甲: "3.5" })).toBe("notMet");
    expect(statusAt({ ...score, target: -3, direction: "atMost" }, { 甲: "-2.5" })).toBe("met");
  });

  it("there is an entry for each indicator that is not met or behind, and for no other", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom("2017-03-31", "2017-06-30", "2017-12-31"),
        (cases, discipline, asOf) => {
          const observations = {
            "1.2": { inputs: { 年度內洩密案件查察件數: cases % 8 } },
            "5.1": { inputs: { 當年度行政肅貪案件之統計數量: discipline } },
          };
          const short = evaluatePlan(plan106, observations, { asOf }).indicators.filter(
            ({ status }) => status === "notMet" || status === "behind",
          );
          expect(shortfall(plan106, observations, { asOf }).map(({ id }) => id)).toEqual(short.map(({ id }) => id));
        },
      ),
    );
  });
});
