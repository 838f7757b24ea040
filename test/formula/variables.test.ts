import {
  definePlan,
  evaluateFormula,
  evaluatePlan,
  type FormulaVariable,
  type Numeric,
  type ObservationsOf,
  type PlanSource,
  parseFormula,
  type VariableOf,
} from "civic-kpi";
import { describe, expect, expectTypeOf, test } from "vitest";

type Fifty = "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸";
type TwoHundredFifty = `${Fifty}${Fifty}${Fifty}${Fifty}${Fifty}`;

describe("the variables of a literal text", () => {
  test("are its names", () => {
    expectTypeOf<FormulaVariable<"(檢查總項目數-不合格項目數)/檢查總項目數*100%">>().toEqualTypeOf<
      "檢查總項目數" | "不合格項目數"
    >();
    expectTypeOf(parseFormula("甲/乙").variables).toEqualTypeOf<readonly ("甲" | "乙")[]>();
  });

  test("are none for a constant and for a milestone list, whose input is the step", () => {
    expectTypeOf<FormulaVariable<"1+2">>().toEqualTypeOf<never>();
    expectTypeOf<FormulaVariable<"1.規劃(40%) 2.完工(100%)">>().toEqualTypeOf<never>();
    expectTypeOf<VariableOf<"1.規劃(40%) 2.完工(100%)">>().toEqualTypeOf<"completedStep">();
  });

  test("are read up to 500 characters", () => {
    expectTypeOf<
      FormulaVariable<`${TwoHundredFifty}${TwoHundredFifty}`>
    >().toEqualTypeOf<`${TwoHundredFifty}${TwoHundredFifty}`>();
    expectTypeOf<FormulaVariable<`甲${TwoHundredFifty}${TwoHundredFifty}`>>().toEqualTypeOf<string>();
  });

  test("are any text where the formula's is not known", () => {
    expectTypeOf<FormulaVariable<string>>().toEqualTypeOf<string>();
    expectTypeOf<FormulaVariable<`甲/${string}`>>().toEqualTypeOf<string>();
    expectTypeOf(parseFormula("甲/乙", { variables: ["甲"] }).variables).toEqualTypeOf<readonly string[]>();
  });

  test("are those of each text of a union", () => {
    expectTypeOf<FormulaVariable<"甲/乙" | "丙">>().toEqualTypeOf<"甲" | "乙" | "丙">();
  });
});

describe("evaluateFormula", () => {
  test("asks for exactly the names of a literal text", () => {
    expect(evaluateFormula("甲/乙", { 甲: 1, 乙: 2 }).toString()).toBe("0.5");
    // @ts-expect-error: 乙 is missing
    expect(() => evaluateFormula("甲/乙", { 甲: 1 })).toThrow("乙");
    // @ts-expect-error: 丙 is no variable
    expect(() => evaluateFormula("甲/乙", { 甲: 1, 乙: 2, 丙: 3 })).toThrow("丙");
    // @ts-expect-error: 合格件 is misspelt
    expect(() => evaluateFormula("合格件數/總件數", { 合格件: 1, 總件數: 2 })).toThrow("did you mean");
  });

  test("asks a formula that was parsed from a literal for the same", () => {
    const formula = parseFormula("甲/乙");
    expect(evaluateFormula(formula, { 甲: 1, 乙: 2 }).toString()).toBe("0.5");
    // @ts-expect-error: 乙 is missing
    expect(() => evaluateFormula(formula, { 甲: 1 })).toThrow("乙");
  });

  test("asks a milestone list for the completed step", () => {
    expect(evaluateFormula("1.規劃(40%) 2.完工(100%)", { completedStep: 1 }).toString()).toBe("40");
    // @ts-expect-error: the step is missing
    expect(() => evaluateFormula("1.規劃(40%) 2.完工(100%)", {})).toThrow("completedStep");
    // @ts-expect-error: a list has no variable
    expect(() => evaluateFormula("1.規劃(40%) 2.完工(100%)", { 規劃: 1 })).toThrow("completedStep");
  });

  test("takes any names where the text is not known", () => {
    const text: string = "甲/乙";
    const inputs: Record<string, Numeric> = { 甲: 1, 乙: 2 };
    expect(evaluateFormula(text, inputs).toString()).toBe("0.5");
    expect(evaluateFormula(parseFormula("A-1/乙", { variables: ["A-1"] }), { "A-1": 1, 乙: 2 }).toString()).toBe("0.5");
  });
});

const source = {
  version: 1,
  agency: "某局",
  year: 107,
  goals: [
    {
      id: "1",
      title: "目標",
      weight: 30,
      indicators: [
        {
          id: "1.1",
          title: "合格率",
          weight: 10,
          formula: "合格件數/總件數*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 80,
        },
        {
          id: "1.2",
          title: "進度",
          weight: 10,
          formula: "1.規劃(40%) 2.完工(100%)",
          unit: "%",
          direction: "atLeast",
          accrual: "milestones",
          target: 100,
        },
        {
          id: "1.3",
          title: "接種率",
          weight: 10,
          formula: "COVID-19接種數/人口數*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 80,
          variables: { "COVID-19接種數": {} },
        },
      ],
    },
  ],
} as const satisfies PlanSource;

describe("a plan written as a literal", () => {
  const read = () => definePlan(source);
  const good = {
    "1.1": { inputs: { 合格件數: 8, 總件數: 10 } },
    "1.2": { completedStep: 2 },
    "1.3": { inputs: { "COVID-19接種數": 8, 人口數: 10 } },
  } as const;

  test("takes its own ids, and the inputs of each formula", () => {
    expect(evaluatePlan(read(), good).points.toString()).toBe("30");
    expect(evaluatePlan(source, good).points.toString()).toBe("30");
    expectTypeOf<keyof ObservationsOf<typeof source>>().toEqualTypeOf<"1.1" | "1.2" | "1.3">();
  });

  test("refuses other ids, names and kinds of observation", () => {
    // @ts-expect-error: there is no 1.4
    expect(() => evaluatePlan(read(), { "1.4": { pending: "未報" } })).toThrow("1.4");
    // @ts-expect-error: 總件數 is missing
    expect(() => evaluatePlan(read(), { "1.1": { inputs: { 合格件數: 8 } } })).toThrow("總件數");
    // @ts-expect-error: 合格數 is misspelt
    expect(() => evaluatePlan(source, { "1.1": { inputs: { 合格數: 8, 總件數: 10 } } })).toThrow("合格數");
    // @ts-expect-error: the list has steps
    expect(() => evaluatePlan(read(), { "1.2": { inputs: { 規劃: 1 } } })).toThrow("completedStep");
    // @ts-expect-error: the formula has none
    expect(() => evaluatePlan(read(), { "1.1": { completedStep: 1 } })).toThrow("inputs");
  });

  test("takes any ids and names once its text is not known", () => {
    const loaded: PlanSource = JSON.parse(JSON.stringify(source));
    expect(evaluatePlan(loaded, good).points.toString()).toBe("30");
  });
});
