import { parseFormula, type Solution, toRational } from "civic-kpi";
import { describe, expect, test } from "vitest";
import type { Domain } from "../../src/formula/solve-range.ts";
import { solveWithin } from "../../src/formula/solve-within.ts";

/** The answer for 甲 from one number to another, as a part of a whole has it. */
function within(text: string, from: number | null, to: number | null, target: `${"≥" | "≤" | ">"}${string}`): Solution {
  const domain: Domain = {
    from: from === null ? null : toRational(from),
    to: to === null ? null : toRational(to),
    whole: false,
  };
  const bar = {
    direction: target.startsWith("≤") ? ("atMost" as const) : ("atLeast" as const),
    value: toRational(target.slice(1)),
    strict: target.startsWith(">"),
  };
  return solveWithin(parseFormula(text, { variables: ["甲"] }), new Map(), "甲", bar, domain);
}

function rangesOf(solution: Solution): string | undefined {
  if (!("ranges" in solution)) return undefined;
  const ranges = solution.ranges.map(({ from, to }) => {
    const left = from === null ? "(…" : `${from.included ? "[" : "("}${from.value.toFraction()}`;
    const right = to === null ? "…)" : `${to.value.toFraction()}${to.included ? "]" : ")"}`;
    return `${left}, ${right}`;
  });
  return ranges.join(" and ");
}

describe("a variable that has two ends", () => {
  test.each([
    ["甲", "≥10", "value", "[10, 10]"],
    ["甲", "≤0", "value", "[0, 0]"],
    ["甲", "≥12", "cannotBeMet", undefined],
    ["甲", ">10", "cannotBeMet", undefined],
    ["甲", ">9", "value", "(9, 10]"],
    ["甲", "≥0", "anyValue", "[0, 10]"],
    ["甲+5", "≤7", "value", "[0, 2]"],
    ["1/(甲-10)", "≥1", "cannotBeMet", undefined],
    ["1/(甲-5)", "≤1", "value", "[0, 5) and [6, 10]"],
    ["1/(5-甲)", "≥1", "value", "[4, 5)"],
    ["1/甲", "≥1", "value", "(0, 1]"],
    ["甲*甲/甲", "≥0", "anyValue", "(0, 10]"],
    ["甲*(甲-5)/(甲-5)", "≥0", "anyValue", "[0, 5) and (5, 10]"],
    ["甲*(甲-10)/(甲-10)", "≥8", "value", "[8, 10)"],
  ] as const)("%s %s: %s, %s", (text, target, kind, ranges) => {
    const solution = within(text, 0, 10, target);
    expect([solution.kind, rangesOf(solution)]).toEqual([kind, ranges]);
  });

  test("has its boundary within them, or else the pole at the other end of the range", () => {
    expect(within("1/(甲-0.5)", 0, 1, "≥0.1")).toMatchObject({ direction: "atLeast", boundaryMeets: false });
    expect(within("1/(甲-0.5)", 0, 20, "≥0.1")).toMatchObject({ direction: "atMost", boundaryMeets: true });
    expect(within("1/(3-甲)", null, null, "≥2")).toMatchObject({ direction: "atLeast", boundaryMeets: true });
  });

  test("can be nothing at all where the ends have passed each other", () => {
    expect(within("甲", 3, 2, "≥0").kind).toBe("cannotBeMet");
  });
});

describe("the reasons", () => {
  test("name the one number that meets", () => {
    expect(within("甲", 0, 10, "≥10").reason).toEqual({
      "zh-TW": "「甲」須為 10，結果才會為 10 以上。",
      en: "甲 must be exactly 10 for the result to be at least 10.",
    });
  });

  test("name what was tried in vain", () => {
    expect(within("甲", 0, 10, "≥12").reason).toEqual({
      "zh-TW": "「甲」只能為 0 以上，且為 10 以下，結果都無法為 12 以上。",
      en: "no 甲 (at least 0 and at most 10) makes the result at least 12.",
    });
    expect(within("甲", null, 10, "≥12").reason.en).toBe("no 甲 (at most 10) makes the result at least 12.");
    expect(within("甲", 3, null, "≤2").reason.en).toBe("no 甲 (at least 3) makes the result at most 2.");
  });

  test("say that a bar itself isn't enough", () => {
    expect(within("甲", 0, 10, ">10").reason).toEqual({
      "zh-TW": "「甲」只能為 0 以上，且為 10 以下，結果都無法超過 10。",
      en: "no 甲 (at least 0 and at most 10) makes the result more than 10.",
    });
  });
});
