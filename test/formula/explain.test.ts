import { evaluateFormula, explainFormula, FormulaError, parseFormula } from "civic-kpi";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { derivedFrom } from "../../src/formula/explain.ts";
import { formulaLines } from "../../src/formula/explain-text.ts";

const PASS_RATE = "(檢查總項目數-不合格項目數)/檢查總項目數*100%";

function stepsOf(text: string, inputs: Record<string, number | string>): readonly (readonly string[])[] {
  return explainFormula(text, inputs).steps.map(({ expression, numbers, value, unit }) => [
    expression,
    numbers,
    `${value}${unit ?? ""}`,
  ]);
}

describe("a derivation as data", () => {
  it("has the formula as printed and in canonical notation, and the numbers put in", () => {
    const text = "合格率＝（檢查數－不合格數）÷檢查數×100％";
    const derivation = explainFormula(text, { 檢查數: 50, 不合格數: 11 });
    expect(derivation.formula).toBe(text);
    expect(derivation.canonical).toBe("合格率=(檢查數-不合格數)/檢查數*100%");
    expect(derivation.substituted).toBe("(50-11)/50*100%");
    expect(derivation.inputs.map(({ variable, value }) => `${variable} ${value}`)).toEqual([
      "檢查數 50",
      "不合格數 11",
    ]);
    expect([derivation.value.toString(), derivation.unit]).toEqual(["78", "%"]);
  });

  it("has each step, the inner before the outer, with what was computed before put in", () => {
    expect(stepsOf(PASS_RATE, { 檢查總項目數: 50, 不合格項目數: 11 })).toEqual([
      ["檢查總項目數-不合格項目數", "50-11", "39"],
      ["(檢查總項目數-不合格項目數)/檢查總項目數*100%", "39/50*100%", "78%"],
    ]);
  });

  it("has no step for a number alone, of which nothing is computed", () => {
    expect(stepsOf("42", {})).toEqual([]);
  });

  it("shows parts in percent as percents", () => {
    expect(
      stepsOf("甲/乙*100%*60%+丙/丁*100%*40%", { 甲: 1, 乙: 3, 丙: 1, 丁: 4 }).map(([, numbers, value]) => [
        numbers,
        value,
      ]),
    ).toEqual([
      ["1/3*100%*60%", "20%"],
      ["1/4*100%*40%", "10%"],
      ["20%+10%", "30%"],
    ]);
  });

  it("puts in percents that don't end as fractions", () => {
    const steps = stepsOf("甲/乙*100%-丙/乙*100%", { 甲: 1, 乙: 7, 丙: 2 });
    expect(steps.at(-1)?.[1]).toBe("(1/7)-(2/7)");
    expect(stepsOf("甲/乙*100%-丙/乙*100%", { 甲: -1, 乙: 4, 丙: 2 }).at(-1)?.[1]).toBe("(-25%)-50%");
  });

  it("puts in signs and fractions in parentheses, and exactly", () => {
    expect(stepsOf("甲-乙*丙", { 甲: 1, 乙: "2/3", 丙: -4 })).toEqual([
      ["乙*丙", "(2/3)*(-4)", "-2.666666666666666666666666666666667"],
      ["甲-乙*丙", "1-(-8/3)", "3.666666666666666666666666666666667"],
    ]);
  });

  it("puts in 0 as it is", () => {
    expect(stepsOf("甲-乙*丙", { 甲: 1, 乙: 0, 丙: 2 }).map(([, numbers]) => numbers)).toEqual(["0*2", "1-0"]);
    expect(stepsOf("甲/乙*100%-丙/乙*100%", { 甲: 0, 乙: 4, 丙: 2 }).at(-1)?.[1]).toBe("0%-50%");
  });

  it("shows functions under their printed names", () => {
    expect(stepsOf("平均(甲, 乙)+中位數(甲, 乙, 丙)", { 甲: 1, 乙: 2, 丙: 9 })).toEqual([
      ["平均(甲, 乙)", "平均(1, 2)", "1.5"],
      ["中位數(甲, 乙, 丙)", "中位數(1, 2, 9)", "2"],
      ["平均(甲, 乙)+中位數(甲, 乙, 丙)", "1.5+2", "3.5"],
    ]);
  });

  it("has a step for a sign in front", () => {
    expect(stepsOf("-(甲/乙)+1", { 甲: 1, 乙: 4 })).toEqual([
      ["甲/乙", "1/4", "0.25"],
      ["-甲/乙+1", "-0.25+1", "0.75"],
    ]);
    expect(stepsOf("甲*(-乙)", { 甲: 2, 乙: 4 }).map(([, numbers]) => numbers)).toEqual(["2*(-4)"]);
    expect(stepsOf("甲*-(乙-丙)", { 甲: 2, 乙: 4, 丙: 7 }).map(([, numbers]) => numbers)).toEqual([
      "4-7",
      "-(-3)",
      "2*3",
    ]);
  });

  it("has no step for a bare count, and keeps its unit", () => {
    const derivation = explainFormula("年度查察件數(單位:件)", { 年度查察件數: 2 });
    expect([derivation.steps, derivation.substituted, derivation.unit]).toEqual([[], "2", "件"]);
  });

  it("of a milestone list is the step completed", () => {
    const list = "1.規劃(20%)\n2.完成初稿(60%)\n3.公布(100%)";
    const second = explainFormula(list, { completedStep: 2 } as never);
    expect([second.substituted, second.value.toString(), second.unit]).toEqual([null, "60", "%"]);
    expect(second.steps.map((step) => ({ ...step, value: `${step.value}` }))).toEqual([
      { expression: "2. 完成初稿", numbers: "60%", value: "60", unit: "%" },
    ]);
    expect(explainFormula(list, { completedStep: 0 } as never).steps).toEqual([]);
    expect(second.text["zh-TW"].split("\n").slice(-2)).toEqual(["已完成：2. 完成初稿", "結果：60%"]);
    expect(
      explainFormula(list, { completedStep: 0 } as never)
        .text.en.split("\n")
        .slice(-2),
    ).toEqual(["Completed: none", "Result: 0%"]);
  });

  it("names hostile variables like any other", () => {
    const inputs = Object.fromEntries([
      ["__proto__", 1],
      ["constructor", 2],
      ["toString", 3],
    ]);
    expect(explainFormula<string>("__proto__+constructor+toString", inputs).substituted).toBe("1+2+3");
  });
});

describe("a derivation as text", () => {
  it("reads in Traditional Chinese and in English", () => {
    const { text } = explainFormula(PASS_RATE, { 檢查總項目數: 50, 不合格項目數: 11 });
    expect(text["zh-TW"]).toBe(
      [
        "公式：(檢查總項目數-不合格項目數)/檢查總項目數*100%",
        "代入：(50-11)/50*100%",
        "計算：",
        "  1. 檢查總項目數-不合格項目數 = 50-11 = 39",
        "  2. (檢查總項目數-不合格項目數)/檢查總項目數*100% = 39/50*100% = 78%",
        "結果：78%",
      ].join("\n"),
    );
    expect(text.en.split("\n").filter((line) => /^[A-Z]/.test(line))).toEqual([
      "Formula: (檢查總項目數-不合格項目數)/檢查總項目數*100%",
      "With numbers: (50-11)/50*100%",
      "Steps:",
      "Result: 78%",
    ]);
  });

  it("marks what is rounded, and nothing that isn't", () => {
    const inputs = { 重大缺失件數: 2, 年度抽驗件數: 34 };
    const { text } = explainFormula("重大缺失件數/年度抽驗件數*100%", inputs);
    expect(text["zh-TW"].split("\n").at(-1)).toBe("結果：≈5.8824%");
    expect(explainFormula("甲/乙", { 甲: 1, 乙: 1024 }).text.en.split("\n").at(-1)).toBe("Result: 0.0009765625");
    expect(explainFormula("甲/乙", { 甲: 1, 乙: 30_000 }).text.en.split("\n").at(-1)).toBe("Result: ≈0.00003333");
  });

  it("never shows a rounded number as exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }), (above, below) => {
        const { text, value } = explainFormula("甲/乙", { 甲: above, 乙: below });
        const shown = text.en.split("Result: ")[1] ?? "";
        const isExact = !shown.startsWith("≈");
        expect(evaluateFormula("甲/1", { 甲: shown.replace("≈", "") }).equals(value)).toBe(isExact);
      }),
    );
  });
});

describe("what can't be derived", () => {
  it("names the denominator that is 0", () => {
    expect(() => explainFormula("甲/(乙-丙)*100%", { 甲: 1, 乙: 2, 丙: 2 })).toThrow(/the denominator 乙-丙 is 0/);
    expect(() => explainFormula("甲/乙", { 甲: 1, 乙: 0 })).toThrow(FormulaError);
  });

  it("names the inner denominator before the outer", () => {
    expect(() => explainFormula("甲/(乙/丙)", { 甲: 1, 乙: 0, 丙: 0 })).toThrow(/the denominator 丙 is 0/);
    expect(() => explainFormula("合計(甲/乙, 丙)", { 甲: 1, 乙: 0, 丙: 0 })).toThrow(/the denominator 乙 is 0/);
    expect(() => explainFormula("-(甲/乙)", { 甲: 1, 乙: 0 })).toThrow(/the denominator 乙 is 0/);
  });

  it("reports inputs as evaluateFormula does", () => {
    const inputs = { 檢查總項目數: "many", 不合格項目: 3 } as never;
    expect(() => explainFormula(PASS_RATE, inputs)).toThrow(
      /not a number.*\n.*不合格項目數.*\n.*did you mean "不合格項目數"/,
    );
  });
});

describe("a derivation of what has no value", () => {
  it("has its numbers put in, and no steps, where it can't be computed", () => {
    expect(derivedFrom(parseFormula("甲/乙"), { 甲: 1, 乙: 0 }, false)).toMatchObject({
      substituted: "1/0",
      steps: [],
    });
  });

  it("says no more than the formula where no numbers are known", () => {
    const formula = { formula: "1.完工(100%)", canonical: "1. 完工(100%)", unit: "%" };
    const nothing = { ...formula, inputs: [], substituted: null, steps: [], value: null };
    expect(formulaLines(nothing, "en")).toEqual(["Formula: 1.完工(100%)"]);
    expect(formulaLines(nothing, "zh-TW")).toEqual(["公式：1.完工(100%)"]);
  });
});

describe("derivation and evaluation", () => {
  it("agree, and so do the last step and the result", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 4, maxLength: 4 }),
        ([甲 = 0, 乙 = 0, 丙 = 0, 丁 = 0]) => {
          fc.pre(乙 !== 0);
          const text = "(甲-丙)/乙*100%*60%+平均(丙, 丁)*100%*40%";
          const inputs = { 甲, 乙, 丙, 丁 };
          const { value, steps } = explainFormula(text, inputs);
          expect(value.toFraction()).toBe(evaluateFormula(text, inputs).toFraction());
          expect(steps.at(-1)?.value.toFraction()).toBe(value.toFraction());
        },
      ),
    );
  });

  it("is typed as evaluation is", () => {
    expectTypeOf(explainFormula<typeof PASS_RATE>)
      .parameter(1)
      .toEqualTypeOf<Parameters<typeof evaluateFormula<typeof PASS_RATE>>[1]>();
  });
});
