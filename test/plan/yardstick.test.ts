import { describe, expect, it } from "vitest";
import { Rational } from "../../src/exact/rational.ts";
import { definePlan } from "../../src/plan/define.ts";
import type { RuleName } from "../../src/plan/rules.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { type Yardstick, yardstick } from "../../src/plan/yardstick.ts";
import { indicatorOf, sourceOf } from "../score/plan-of-one.ts";

const yardstickOf = (rule: RuleName, fields: Partial<IndicatorSource>, largestBar = 5): Yardstick | null =>
  yardstick(indicatorOf(fields), rule, largestBar);

/** The achievement of n/d as a yardstick has it. */
function measured({ a, b, c, e }: Yardstick, n: number, d: number): string {
  const [top, bottom] = [BigInt(a) * BigInt(n) + BigInt(b) * BigInt(d), BigInt(c) * BigInt(n) + BigInt(e) * BigInt(d)];
  return Rational.of(top, bottom).toFraction();
}

type Measured = readonly (readonly [n: number, d: number, achievement: string])[];

const CASES: readonly (readonly [RuleName, Partial<IndicatorSource>, Measured])[] = [
  [
    "binary",
    { target: 80 },
    [
      [79, 1, "0"],
      [1, 3, "0"],
    ],
  ],
  [
    "mirror",
    { target: 80 },
    [
      [60, 1, "3/4"],
      [1, 2, "1/160"],
      [-8, 1, "-1/10"],
    ],
  ],
  [
    "mirror",
    { target: "2.5" },
    [
      [1, 1, "2/5"],
      [1, 3, "2/15"],
    ],
  ],
  ["mirror", { target: 0 }, [[-1, 1, "0"]]],
  ["mirror", { target: -5 }, [[-6, 1, "0"]]],
  [
    "mirror",
    { target: 10, direction: "atMost" },
    [
      [12, 1, "4/5"],
      [31, 2, "9/20"],
      [20, 1, "0"],
    ],
  ],
  ["mirror", { target: 0, direction: "atMost" }, [[1, 1, "0"]]],
  ["mirror", { target: -5, direction: "atMost" }, [[-4, 1, "0"]]],
  ["ratio", { target: 80 }, [[60, 1, "3/4"]]],
  ["ratio", { target: 0 }, [[-1, 1, "0"]]],
  [
    "ratio",
    { target: "12.5", direction: "atMost" },
    [
      [25, 1, "1/2"],
      [40, 3, "15/16"],
    ],
  ],
  ["ratio", { target: 0, direction: "atMost" }, [[1, 1, "0"]]],
  [
    "baseline",
    { target: 80, baseline: 60 },
    [
      [65, 1, "1/4"],
      [159, 2, "39/40"],
    ],
  ],
  ["baseline", { target: "0.5", baseline: "1/3" }, [[5, 12, "1/2"]]],
  [
    "baseline",
    { target: 10, baseline: 20, direction: "atMost" },
    [
      [12, 1, "4/5"],
      [31, 2, "9/20"],
    ],
  ],
];

describe("a yardstick", () => {
  it.each(CASES)("by %s of %j gives what the rule does", (rule, fields, expected) => {
    const found = yardstickOf(rule, fields);
    if (found === null) throw new Error("a yardstick was to be had");
    expect(expected.map(([n, d]) => [n, d, measured(found, n, d)])).toEqual(expected);
  });

  it.each(CASES)("by %s of %j keeps every product a safe integer, and says up to which figure", (rule, fields) => {
    for (const largestBar of [1, 5, 1000]) {
      const found = yardstickOf(rule, { ...fields, weight: "7/3" }, largestBar);
      if (found === null) throw new Error("a yardstick was to be had");
      const { a, b, c, e, target, weight, largest, common } = found;
      expect(weight).toEqual({ top: 7, bottom: 3 });
      const own = Math.max(...[a, b, c, e, target.top, target.bottom].map(Math.abs));
      const others = Math.max(weight.top, weight.bottom, largestBar);
      expect(own * others * largest).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
      expect(own * others * (largest + 1)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
      expect(BigInt(common)).toBe(BigInt(Math.abs(a * e - b * c)));
      expect(Number.isSafeInteger(a * e) && Number.isSafeInteger(b * c)).toBe(true);
    }
  });

  it("holds a value against the target as it is", () => {
    expect(yardstickOf("mirror", { target: "-2.5" })?.target).toEqual({ top: -5, bottom: 2 });
  });

  it.each<[string, RuleName, Partial<IndicatorSource>]>([
    ["bands", "banded", { target: 80 }],
    ["a baseline above what is to be reached at least", "baseline", { target: 80, baseline: 90 }],
    ["a baseline below what is to be reached at most", "baseline", { target: 10, baseline: 5, direction: "atMost" }],
    ["a baseline at the target", "baseline", { target: 10, baseline: 10 }],
    ["a baseline at the target, at most", "baseline", { target: 10, baseline: 10, direction: "atMost" }],
    ["no baseline", "baseline", { target: 10 }],
    ["a target beyond safe integers", "binary", { target: "9007199254740993" }],
    ["a target of parts beyond them", "mirror", { target: "1/9007199254740993" }],
    ["a weight beyond them", "mirror", { target: 80, weight: "9007199254740993" }],
    ["a weight of parts beyond them", "mirror", { target: 80, weight: "1/9007199254740993" }],
    ["a quotient beyond them", "mirror", { target: "9007199254740991", direction: "atMost" }],
    ["a quotient with products beyond them", "mirror", { target: "100001/100000", direction: "atMost" }],
  ])("is not to be had for %s", (_, rule, fields) => {
    expect(yardstickOf(rule, fields)).toBeNull();
  });
});

describe("a plan's program", () => {
  const programOf = (...bars: readonly string[]) =>
    definePlan({
      ...sourceOf({}, { id: "1.2", weight: "9007199254740993" }),
      rules: { achievement: "mirror", lights: bars.map((from) => ({ light: "green", from })) },
    }).rules.program;

  it("has its goals, a yardstick for each indicator that can have one, and its lights from the highest down", () => {
    const { goals, yardsticks, lights } = programOf("0.5", "1");
    expect(goals.map(({ id }) => id)).toEqual(["1"]);
    expect(yardsticks.map((each) => each?.e)).toEqual([80, undefined]);
    expect(lights).toEqual([
      { bar: { top: 1, bottom: 1 }, light: "green" },
      { bar: { top: 1, bottom: 2 }, light: "green" },
    ]);
  });

  it("takes smaller figures where its lights have larger numbers", () => {
    const largest = (...bars: readonly string[]) => programOf(...bars).yardsticks[0]?.largest;
    const own = 80; // the target, beside which the weight is less
    expect(largest("1", "0.999999")).toBe(Math.floor(Number.MAX_SAFE_INTEGER / own / 1_000_000));
    expect(largest("1234567", "1")).toBe(Math.floor(Number.MAX_SAFE_INTEGER / own / 1_234_567));
  });

  it("has none where a light stands beyond safe integers", () => {
    expect(programOf("1", "0.90000000000000000001").yardsticks).toEqual([null, null]);
  });
});
