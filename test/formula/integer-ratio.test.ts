import { parseFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";
import type { Expression } from "../../src/formula/ast.ts";
import { type IntegerRatio, integerRatio } from "../../src/formula/integer-ratio.ts";

function ratioOf(text: string, scale = 1, counts: number[] = [], parts: [number, number][] = []): IntegerRatio | null {
  const { expression, variables } = parseFormula(text);
  return integerRatio(expression as Expression, variables, scale, { counts, parts });
}

/** Both sums as `coefficients + constant`. */
function sums(text: string, scale = 1): string | undefined {
  const ratio = ratioOf(text, scale);
  if (ratio === null) return undefined;
  const { top, bottom, terms } = ratio;
  return `${terms.map(({ above }) => above)} + ${top} over ${terms.map(({ below }) => below)} + ${bottom}`;
}

describe("a formula as one sum over another", () => {
  test.each([
    ["甲", 1, "1 + 0 over 0 + 1"],
    ["甲/乙", 100, "100,0 + 0 over 0,1 + 0"],
    ["甲/乙*100%", 100, "100,0 + 0 over 0,1 + 0"],
    ["(甲-乙)/甲*100", 1, "100,-100 + 0 over 1,0 + 0"],
    ["(甲+乙-3)/(丙-甲+2)", 1, "1,1,0 + -3 over -1,0,1 + 2"],
    ["(5-甲+甲+甲)/2", 1, "1 + 5 over 0 + 2"],
    ["甲*60%/乙", 1, "3,0 + 0 over 0,5 + 0"],
    ["甲/0.25/乙", 1, "4,0 + 0 over 0,1 + 0"],
    ["2/乙", 1, "0 + 2 over 1 + 0"],
    ["甲*(2+3)", 1, "5 + 0 over 0 + 1"],
    ["7", 1, " + 7 over  + 1"],
  ])("%s, times %i", (text, scale, expected) => {
    expect(sums(text, scale)).toBe(expected);
  });

  test.each([
    "甲*乙",
    "1/甲/乙",
    "甲/乙+丙",
    "(甲/乙)/丙",
    "(甲-0.5)/乙",
    "(甲+乙*2)/丙",
    "平均(甲, 乙)",
    "-甲",
    "甲*9007199254740993",
    "(甲+9007199254740993)/乙",
    "甲*9007199254740991*3",
    "(甲+9007199254740991)*2",
    "甲/9007199254740991/3",
  ])("%s is none, or none of safe integers", (text) => {
    expect(sums(text)).toBeUndefined();
  });

  test("says how large inputs may be for both sums to stay safe", () => {
    const largest = ratioOf("(3*甲+乙)/(甲-5)")?.largestInput;
    expect(largest).toBeUndefined();
    expect(ratioOf("(甲-乙+7)*3/(甲-5)")?.largestInput).toBe(Math.floor((Number.MAX_SAFE_INTEGER - 26) / 8));
  });

  test("keeps what is declared: counts from 0 up, and of which each is a part", () => {
    const ratio = ratioOf("甲/乙*100%", 100, [1], [[0, 1]]);
    const largest = ratio?.largestInput as number;
    expect(ratio?.manyParts).toEqual([]);
    expect(ratio?.terms).toEqual([
      { name: "甲", above: 100, below: 0, lowest: -largest, whole: "乙", margin: -1 },
      { name: "乙", above: 0, below: 1, lowest: 0, whole: null, margin: 1 },
    ]);
    expect(ratioOf("甲/乙")?.terms.map(({ margin }) => margin)).toEqual([0, 0]);
  });

  test("has a margin for an only part: of many, each is held to its whole", () => {
    const ratio = ratioOf(
      "(甲+乙)/丙",
      1,
      [],
      [
        [0, 2],
        [1, 2],
      ],
    );
    expect(ratio?.manyParts.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(ratio?.terms.map(({ whole, margin }) => [whole, margin])).toEqual([
      ["丙", 0],
      ["丙", 0],
      [null, 0],
    ]);
  });
});
