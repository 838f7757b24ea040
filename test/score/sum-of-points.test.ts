import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import type { Rational } from "../../src/exact/rational.ts";
import { sumOfPoints } from "../../src/score/sum-of-points.ts";
import { anyPair } from "../exact/arbitrary-fraction.ts";
import { runs } from "../setup/runs.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

function sumOf(values: readonly Rational[]): string {
  return sumOfPoints(values.map((points) => ({ points }))).toFraction();
}

function sumOfTexts(texts: readonly string[]): string {
  return sumOf(texts.map((text) => toRational(text)));
}

describe("the sum of many points", () => {
  it.each<[string, readonly string[], string]>([
    ["of none is 0", [], "0"],
    ["of one is that one", ["-3/4"], "-3/4"],
    ["of whole numbers", ["1", "2", "-7"], "-4"],
    ["of fractions with different denominators", ["1/2", "1/3", "1/7"], "41/42"],
    ["is cancelled at the end", ["1/6", "1/3", "1/2"], "1"],
    ["of what cancels out", ["5/7", "-5/7"], "0"],
    ["of points as a plan gives them", ["9", "25/3", "1025/123", "10"], "107/3"],
  ])("%s", (_, values, sum) => {
    expect(sumOfTexts(values)).toBe(sum);
  });

  it.each<[string, readonly string[], string]>([
    ["a whole number", [String(LARGEST), "2"], String(2n ** 53n + 1n)],
    ["a negative one", [String(-LARGEST), "-2"], String(-(2n ** 53n) - 1n)],
    ["one part of it", ["6004799503160661/2", "-9007199254740991/3", "1"], "7/6"],
    ["the common denominator", ["1/94906265", "1/94906267"], "189812532/9007199326062755"],
    ["a value in the middle", ["1/2", String(10n ** 40n), "1/2"], String(10n ** 40n + 1n)],
    ["the denominator of a value in the middle", ["1/2", `1/${10n ** 40n}`, "-1/2"], `1/${10n ** 40n}`],
  ])("loses no digit where %s grows beyond safe integers", (_, values, sum) => {
    expect(sumOfTexts(values)).toBe(sum);
  });

  it("is that of adding one after the other", () => {
    fc.assert(
      fc.property(fc.array(anyPair, { maxLength: 8 }), (pairs) => {
        const values = pairs.map(({ ours }) => ours);
        const added = values.reduce<Rational>((sum, value) => sum.add(value), toRational(0));
        expect(sumOf(values)).toBe(added.toFraction());
      }),
      runs(5),
    );
  });
});
