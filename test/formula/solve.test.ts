import { FormulaError, parseFormula, type Solution, type SolveTarget, solveFormula } from "civic-kpi";
import { describe, expect, it } from "vitest";

/** The answer in short: its kind, boundary with ( ] or [ ), whole number, and ranges. */
function answer(text: string, inputs: Record<string, number | string>, variable: string, target: SolveTarget): unknown {
  const solution: Solution = solveFormula(text, inputs, variable, target);
  if (solution.kind !== "value") return solution.kind;
  const { boundary, boundaryMeets, direction, whole } = solution;
  return [direction, boundary.toFraction(), boundaryMeets ? "meets" : "misses", whole === null ? null : `${whole}`];
}

function rangesOf(text: string, inputs: Record<string, number>, target: SolveTarget): readonly string[] {
  const solution: Solution = solveFormula(text, inputs, "甲", target);
  if (!("ranges" in solution)) return [];
  return solution.ranges.map(({ from, to }) => {
    const left = from === null ? "(…" : `${from.included ? "[" : "("}${from.value.toFraction()}`;
    const right = to === null ? "…)" : `${to.value.toFraction()}${to.included ? "]" : ")"}`;
    return `${left}, ${right}`;
  });
}

const COUNT = { count: true } as const;

describe("the printed formulas, solved", () => {
  it("1.1: 13 failed items of 50 are too many for 78%; 11 are not", () => {
    const inputs = { 檢查總項目數: 50, 不合格項目數: 13 };
    const text = "(檢查總項目數-不合格項目數)/檢查總項目數*100%";
    expect(answer(text, inputs, "不合格項目數", { atLeast: 78, ...COUNT })).toEqual(["atMost", "11", "meets", "11"]);
    expect(answer(text, inputs, "檢查總項目數", { atLeast: 78, ...COUNT })).toEqual([
      "atLeast",
      "650/11",
      "meets",
      "60",
    ]);
  });

  it("1.2: the count itself", () => {
    expect(
      answer("年度內洩密案件查察件數", { 年度內洩密案件查察件數: 2 }, "年度內洩密案件查察件數", {
        atLeast: 5,
        ...COUNT,
      }),
    ).toEqual(["atLeast", "5", "meets", "5"]);
  });

  it("2.1: at most 3 of 34 works within 10%; 4 findings need 40 works", () => {
    const text = "重大缺失件數/年度抽驗件數*100%";
    const inputs = { 重大缺失件數: 4, 年度抽驗件數: 34 };
    expect(answer(text, inputs, "重大缺失件數", { atMost: 10, ...COUNT })).toEqual(["atMost", "17/5", "meets", "3"]);
    expect(answer(text, inputs, "年度抽驗件數", { atMost: 10, ...COUNT })).toEqual(["atLeast", "40", "meets", "40"]);
  });

  it("4.1: the shared suffix makes one agency more of this year's, not of last year's", () => {
    const text = "(今年-去年)參加機關數/機關總數*100%";
    const inputs = { 今年參加機關數: 40, 去年參加機關數: 39, 機關總數: 60 };
    expect(answer(text, inputs, "今年參加機關數", { atLeast: 4, ...COUNT })).toEqual([
      "atLeast",
      "207/5",
      "meets",
      "42",
    ]);
    expect(answer(text, inputs, "去年參加機關數", { atLeast: 4, ...COUNT })).toEqual([
      "atMost",
      "188/5",
      "meets",
      "37",
    ]);
  });

  it("6.1: 18 of 41 for 42%", () => {
    const inputs = { 道路工程查驗無缺失案件數: 15, 道路工程查驗案件數: 41 };
    const text = "道路工程查驗無缺失案件數/道路工程查驗案件數*100%";
    expect(answer(text, inputs, "道路工程查驗無缺失案件數", { atLeast: 42, ...COUNT })).toEqual([
      "atLeast",
      "861/50",
      "meets",
      "18",
    ]);
  });
});

describe("the shapes that the values which meet can have", () => {
  it("a ray, up or down", () => {
    expect(rangesOf("2*甲+1", {}, { atLeast: 7 })).toEqual(["[3, …)"]);
    expect(rangesOf("1-2*甲", {}, { atLeast: 7 })).toEqual(["(…, -3]"]);
    expect(rangesOf("2*甲+1", {}, { atMost: 7 })).toEqual(["(…, 3]"]);
  });

  it("an interval between the boundary and a pole", () => {
    expect(rangesOf("1/(甲-3)", {}, { atLeast: 2 })).toEqual(["(3, 7/2]"]);
    expect(rangesOf("1/(3-甲)", {}, { atLeast: 2 })).toEqual(["[5/2, 3)"]);
  });

  it("two rays, one beyond the boundary and one beyond the pole", () => {
    expect(rangesOf("4/甲*100%", {}, { atMost: 10 })).toEqual(["(…, 0)", "[40, …)"]);
    expect(rangesOf("1/(3-甲)", {}, { atMost: 2, ...COUNT })).toEqual(["[0, 5/2]", "(3, …)"]);
    expect(rangesOf("1/(甲-3)", {}, { atLeast: -2, ...COUNT })).toEqual(["[0, 5/2]", "(3, …)"]);
    expect(rangesOf("4/甲", {}, { atMost: 2, ...COUNT })).toEqual(["[2, …)"]);
    expect(rangesOf("1/(3-甲)", {}, { atMost: 2 })).toEqual(["(…, 5/2]", "(3, …)"]);
  });

  it("an open ray from a pole, where the target is only approached", () => {
    expect(rangesOf("1/(甲-3)", {}, { atLeast: 0 })).toEqual(["(3, …)"]);
    expect(answer("1/(甲-3)", {}, "甲", { atLeast: 0, ...COUNT })).toEqual(["atLeast", "3", "misses", "4"]);
    expect(answer("甲/(甲+1)*100%", {}, "甲", { atLeast: 100 })).toEqual(["atMost", "-1", "misses", null]);
  });

  it("holes where equal factors cancel: the formula has no value there", () => {
    expect(rangesOf("甲*甲/甲", {}, { atLeast: -5 })).toEqual(["[-5, 0)", "(0, …)"]);
    expect(rangesOf("甲/(1/甲)/甲", {}, { atLeast: -5 })).toEqual(["[-5, 0)", "(0, …)"]);
    expect(answer("甲*(甲-5)/(甲-5)", {}, "甲", { atLeast: 5, ...COUNT })).toEqual(["atLeast", "5", "misses", "6"]);
  });

  it("for counts what lies at or above 0; below, the pole takes the boundary's place", () => {
    expect(answer("(甲+3)/(4-甲)", {}, "甲", { atLeast: 0, ...COUNT })).toEqual(["atMost", "4", "misses", "3"]);
    expect(answer("甲-5", {}, "甲", { atMost: -6, ...COUNT })).toBe("cannotBeMet");
  });
});

describe("the other answers", () => {
  it("already met: only of a present value", () => {
    expect(answer("甲/乙*100%", { 甲: 18, 乙: 25 }, "甲", { atLeast: 72 })).toBe("alreadyMet");
    expect(answer("甲/乙*100%", { 乙: 25 }, "甲", { atLeast: 72 })).toEqual(["atLeast", "18", "meets", null]);
    expect(answer("甲/乙*100%", { 甲: "17.9999999999", 乙: 25 }, "甲", { atLeast: 72 })).toEqual([
      "atLeast",
      "18",
      "meets",
      null,
    ]);
  });

  it("any value: the target doesn't depend on it, or not among counts", () => {
    expect(answer("甲-甲+乙", { 乙: 7 }, "甲", { atLeast: 5 })).toBe("anyValue");
    expect(answer("甲-甲+乙", { 乙: 4 }, "甲", { atLeast: 5 })).toBe("cannotBeMet");
    expect(answer("0-甲", {}, "甲", { atMost: 0, ...COUNT })).toBe("anyValue");
    expect(answer("0*甲*甲+乙", { 乙: 3 }, "甲", { atLeast: 3 })).toBe("anyValue");
    expect(answer("甲-甲+乙", { 乙: 5 }, "甲", { atLeast: 5 })).toBe("anyValue");
    expect(answer("甲+乙", { 乙: 5 }, "甲", { atLeast: 5, ...COUNT })).toBe("anyValue");
    expect(rangesOf("甲/甲*100%", {}, { atLeast: 100 })).toEqual(["(…, 0)", "(0, …)"]);
  });

  it("cannot be met: constant, only approached, below 0, or without a whole number", () => {
    expect(answer("甲/甲*100%", {}, "甲", { atLeast: 101 })).toBe("cannotBeMet");
    expect(answer("甲/(甲+1)*100%", { 甲: 9 }, "甲", { atLeast: 100, ...COUNT })).toBe("cannotBeMet");
    expect(answer("甲/乙*100%", { 甲: 1, 乙: 9 }, "甲", { atMost: -1, ...COUNT })).toBe("cannotBeMet");
    expect(answer("1/(5*甲-11)", {}, "甲", { atLeast: "1/3", ...COUNT })).toBe("cannotBeMet");
    expect(rangesOf("1/(5*甲-11)", {}, { atLeast: "1/3" })).toEqual(["(11/5, 14/5]"]);
  });

  it("cannot be met: another denominator is 0 whatever the variable is", () => {
    const solution = solveFormula("甲/乙*100%", { 甲: 1, 乙: 0 }, "甲", { atLeast: 50 });
    expect([solution.kind, solution.reason]).toEqual([
      "cannotBeMet",
      {
        "zh-TW": "分母 乙 為 0，「甲」無論為何都無法計算。",
        en: "The denominator 乙 is 0 whatever 甲 is, so there is no value.",
      },
    ]);
    expect(answer("1/(甲-甲)", {}, "甲", { atLeast: 50 })).toBe("cannotBeMet");
  });

  it("the present value may be a pole", () => {
    expect(answer("乙/甲", { 甲: 0, 乙: 6 }, "甲", { atLeast: 2, ...COUNT })).toEqual(["atMost", "3", "meets", "3"]);
  });

  it("not solvable exactly: products of the variable with itself, what ranks it, poles in two places", () => {
    const parts = [
      "甲*甲",
      "甲*(甲+1)",
      "乙*-(甲*甲)",
      "乙/甲/(甲+1)",
      "最大值(甲, 乙)",
      "中位數(甲, 乙, 3)",
      "1/甲+1/(甲+1)",
      "甲+1/甲",
      "平均(甲, 1/甲)",
      "-(甲*甲)",
      "平均(甲*甲, 乙)",
    ];
    for (const part of parts) {
      const solution: Solution = solveFormula(`(${part}+0)*乙-乙`, { 乙: 2 }, "甲", { atLeast: 1 });
      expect([part, solution.kind]).toEqual([part, "notSolvable"]);
    }
    const { reason } = solveFormula("最大值(甲, 乙)*100%", { 乙: 2 }, "甲", { atLeast: 1 });
    expect(reason["zh-TW"]).toContain("「最大值(甲, 乙)」對「甲」不是線性分式");
    expect(reason.en).toContain("最大值(甲, 乙) is not linear-fractional");
  });

  it("functions that are linear in the variable, or don't hold it, are solved", () => {
    expect(answer("平均(甲, 乙, 9)", { 乙: 3 }, "甲", { atLeast: 7 })).toEqual(["atLeast", "9", "meets", null]);
    expect(answer("合計(甲, -乙)", { 乙: 3 }, "甲", { atLeast: 7 })).toEqual(["atLeast", "10", "meets", null]);
    expect(answer("甲*最小值(乙, 9)", { 乙: 3 }, "甲", { atLeast: 7 })).toEqual(["atLeast", "7/3", "meets", null]);
    expect(answer("1/甲+2/甲-3/(甲+0)+甲", {}, "甲", { atLeast: 7 })).toEqual(["atLeast", "7", "meets", null]);
    expect(answer("(1/甲)*乙+合計(甲/甲, 2)", { 乙: 3 }, "甲", { atLeast: 4 })).toEqual(["atMost", "3", "meets", null]);
    expect(answer("(甲+乙)/甲*((甲-1)/甲)/((甲-1)/甲)", { 乙: 3 }, "甲", { atLeast: 4 })).toEqual([
      "atMost",
      "1",
      "misses",
      null,
    ]);
    expect(answer("((甲+1)/甲)*乙", { 乙: 3 }, "甲", { atLeast: 4 })).toEqual(["atMost", "3", "meets", null]);
    expect(answer("甲/(乙-丙+1/甲)", { 乙: 3, 丙: 3 }, "甲", { atLeast: 4 })).toBe("notSolvable");
    expect(answer("0*(1/甲)+乙", { 乙: 3 }, "甲", { atLeast: 3 })).toBe("anyValue");
  });
});

describe("milestone lists", () => {
  const list = "1.規劃(20%)\n2.初稿(60%)\n3.公布(90%)";

  it("are solved for the step to complete", () => {
    expect(answer(list, { completedStep: 1 }, "completedStep", { atLeast: 80 })).toEqual([
      "atLeast",
      "3",
      "meets",
      "3",
    ]);
    expect(answer(list, { completedStep: 3 }, "completedStep", { atLeast: 80 })).toBe("alreadyMet");
    expect(answer(list, {}, "completedStep", { atLeast: 91 })).toBe("cannotBeMet");
    expect(answer(list, {}, "completedStep", { atLeast: 0 })).toBe("anyValue");
    expect(answer(list, {}, "completedStep", { atMost: 60 })).toEqual(["atMost", "2", "meets", "2"]);
  });

  it("know their steps", () => {
    expect(() => solveFormula<string, string>(list, { completedStep: 4 }, "completedStep", { atLeast: 80 })).toThrow(
      /no completed step/,
    );
    expect(() => solveFormula<string, string>(list, {}, "規劃", { atLeast: 80 })).toThrow(
      /its variables are completedStep/,
    );
  });
});

describe("the reasons", () => {
  it("say what must be, what the others do, and the whole number beside the exact one", () => {
    const { reason } = solveFormula("合格件數/總件數*100%", { 合格件數: 15, 總件數: 41 }, "合格件數", {
      atLeast: 43,
      ...COUNT,
    });
    expect(reason).toEqual({
      "zh-TW": "其餘數字不變，「合格件數」須為 17.63 以上（整數 18 以上），結果才會為 43% 以上。",
      en: "With the other numbers as they are, 合格件數 must be at least 17.63 (as a whole number at least 18) for the result to be at least 43%.",
    });
  });

  it("say the largest whole number of what may be at most", () => {
    expect(solveFormula("甲/乙*100%", { 乙: 34 }, "甲", { atMost: 10, ...COUNT }).reason).toEqual({
      "zh-TW": "其餘數字不變，「甲」須為 0 以上，且為 3.4 以下（整數 3 以下），結果才會為 10% 以下。",
      en: "With the other numbers as they are, 甲 must be at least 0 and at most 3.4 (as a whole number at most 3) for the result to be at most 10%.",
    });
  });

  it("name the steps of a list that were tried, or the one that meets", () => {
    const list = "1.規劃(20%)\n2.初稿(60%)\n3.公布(90%)";
    expect(solveFormula(list, {}, "completedStep", { atLeast: 91 }).reason).toEqual({
      "zh-TW": "「completedStep」只能為 0 以上，且為 3 以下的整數，結果都無法為 91% 以上。",
      en: "no completedStep (a whole number, at least 0 and at most 3) makes the result at least 91%.",
    });
    expect(solveFormula(list, {}, "completedStep", { atMost: 10 }).reason.en).toBe(
      "completedStep must be exactly 0 for the result to be at most 10%.",
    );
  });

  it("mark rounded numbers, and tell open ends from closed ones", () => {
    expect(solveFormula("3*甲", {}, "甲", { atLeast: 1 }).reason.en).toBe(
      "甲 must be at least ≈0.3333 for the result to be at least 1.",
    );
    expect(solveFormula("1/(甲-3)", {}, "甲", { atLeast: 2 }).reason).toEqual({
      "zh-TW": "「甲」須超過 3，且為 3.5 以下，結果才會為 2 以上。",
      en: "甲 must be more than 3 and at most 3.5 for the result to be at least 2.",
    });
    expect(solveFormula("4/甲", {}, "甲", { atMost: 2 }).reason).toEqual({
      "zh-TW": "「甲」須未滿 0，或為 2 以上，結果才會為 2 以下。",
      en: "甲 must be less than 0 or at least 2 for the result to be at most 2.",
    });
  });

  it("are there for every answer", () => {
    expect(solveFormula("甲", { 甲: 6 }, "甲", { atLeast: 5 }).reason).toEqual({
      "zh-TW": "「甲」現為 6，結果已為 5 以上。",
      en: "甲 is 6 now, and the result is at least 5 already.",
    });
    expect(solveFormula("甲", {}, "甲", { atLeast: 0, ...COUNT }).reason).toEqual({
      "zh-TW": "「甲」只要為可得結果的整數，結果即為 0 以上。",
      en: "甲 may be any count that gives a value: the result is at least 0.",
    });
    expect(solveFormula("0*甲", {}, "甲", { atLeast: 0 }).reason).toEqual({
      "zh-TW": "「甲」只要為任何數，結果即為 0 以上。",
      en: "甲 may be any number: the result is at least 0.",
    });
    expect(solveFormula("甲", {}, "甲", { atMost: -1, ...COUNT }).reason).toEqual({
      "zh-TW": "「甲」只能為 0 以上的整數，結果都無法為 -1 以下。",
      en: "no 甲 (a whole number, at least 0) makes the result at most -1.",
    });
    expect(solveFormula("0*甲", {}, "甲", { atLeast: 1 }).reason).toEqual({
      "zh-TW": "「甲」不論為何，結果都無法為 1 以上。",
      en: "no 甲 makes the result at least 1.",
    });
  });
});

describe("what can't be asked", () => {
  const codesOf = (run: () => unknown): readonly string[] => {
    try {
      run();
      return [];
    } catch (error) {
      return error instanceof FormulaError ? error.issues.map(({ code }) => code) : ["none"];
    }
  };

  it("is reported all at once", () => {
    const run = () =>
      solveFormula("甲/乙", { 甲: 1, 丙: 3 } as never, "申" as never, { atLeast: 1, atMost: 2 } as never);
    expect(codesOf(run)).toEqual(["unclearTarget", "unknownInput", "missingInput", "unknownInput"]);
    expect(codesOf(() => solveFormula("甲", {}, "甲", { atLeast: "many" }))).toEqual(["notANumber"]);
    expect(codesOf(() => solveFormula("甲", null as never, "甲", undefined as never))).toEqual([
      "unclearTarget",
      "inputsNotAnObject",
    ]);
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [5, "5"],
    [{}, "an object"],
  ])("is a variable that is no name: %j", (variable, shown) => {
    const run = () => solveFormula("甲/乙", { 甲: 1, 乙: 2 }, variable as never, { atLeast: 1 });
    expect(codesOf(run)).toEqual(["notAText"]);
    expect(run).toThrow(`variable: ${shown} is no text`);
  });

  it("names hostile variables like any other", () => {
    const formula = parseFormula("__proto__/constructor*100%");
    const solution = solveFormula(formula, { constructor: 40 } as never, "__proto__" as never, {
      atLeast: 50,
      ...COUNT,
    });
    expect(solution.kind === "value" && solution.whole?.toString()).toBe("20");
  });
});
