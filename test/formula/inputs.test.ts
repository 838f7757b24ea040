import { evaluateFormula, FormulaError, solveFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";

type Told = readonly (readonly [code: string, path: readonly PropertyKey[], facts: unknown])[];

function told(run: () => unknown): Told {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.issues.map(({ code, path, facts }) => [code, path, facts]);
  }
}

const evaluated = (text: string, inputs: unknown): Told => told(() => evaluateFormula(text, inputs as never));

describe("what is wrong with inputs", () => {
  test("is told for each name, with its path", () => {
    expect(evaluated("合格件數/總件數", { 總件數: "many", 合格件: 3, 申: 1 })).toStrictEqual([
      ["missingInput", ["合格件數"], { variable: "合格件數" }],
      ["notANumber", ["總件數"], { value: '"many"' }],
      ["unknownInput", ["合格件"], { variable: "合格件", suggestion: "合格件數", known: ["合格件數", "總件數"] }],
      ["unknownInput", ["申"], { variable: "申", known: ["合格件數", "總件數"] }],
    ]);
  });

  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [5, "5"],
    ["甲", '"甲"'],
    [[1], "an array of 1"],
  ])("is that %j is no object", (inputs, value) => {
    expect(evaluated("甲", inputs)).toStrictEqual([["inputsNotAnObject", [], { value }]]);
  });

  test("is that a denominator is 0, which is named", () => {
    expect(evaluated("甲/(乙-丙)", { 甲: 1, 乙: 2, 丙: 2 })).toStrictEqual([
      ["zeroDenominator", [], { denominator: "乙-丙" }],
    ]);
  });

  test.each([3, "0.5", -1])("is that a list has no step %s", (completedStep) => {
    expect(evaluated("1.規劃(20%) 2.完工(100%)", { completedStep })).toStrictEqual([
      ["unknownStep", ["completedStep"], { value: `"${completedStep}"`, steps: 2 }],
    ]);
  });
});

describe("what is wrong with what solveFormula is asked", () => {
  const solved = (text: string, inputs: unknown, variable: string, target: unknown): Told =>
    told(() => solveFormula(text, inputs as never, variable as never, target as never));

  test("is told with its path: target, variable and inputs", () => {
    expect(solved("合格件數/總件數", { 總件數: 1, 乙: 2 }, "合格件", { atLeast: 1, atMost: 2 })).toStrictEqual([
      ["unclearTarget", ["target"], { value: expect.any(String) }],
      ["unknownInput", ["variable"], { variable: "合格件", known: ["合格件數", "總件數"], suggestion: "合格件數" }],
      ["missingInput", ["inputs", "合格件數"], { variable: "合格件數" }],
      ["unknownInput", ["inputs", "乙"], { variable: "乙", known: ["合格件數", "總件數"] }],
    ]);
    expect(solved("甲", {}, "年度件數", { atMost: "many" })).toStrictEqual([
      ["notANumber", ["target", "atMost"], { value: '"many"' }],
      ["unknownInput", ["variable"], { variable: "年度件數", known: ["甲"] }],
      ["missingInput", ["inputs", "甲"], { variable: "甲" }],
    ]);
  });

  test("is told of inputs that are no object", () => {
    for (const inputs of [undefined, null, 5])
      expect(solved("甲", inputs, "甲", { atLeast: 1 })).toMatchObject([["inputsNotAnObject", ["inputs"], {}]]);
  });

  test("is told of a step that the list hasn't", () => {
    expect(solved("1.規劃(20%) 2.完工(100%)", { completedStep: 3 }, "completedStep", { atLeast: 80 })).toStrictEqual([
      ["unknownStep", ["inputs", "completedStep"], { value: '"3"', steps: 2 }],
    ]);
  });
});
