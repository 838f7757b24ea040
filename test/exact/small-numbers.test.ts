import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { Rational } from "../../src/exact/rational.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** A bigint costs many times a number: what fits into numbers must never become one on the way. */
describe("numbers that stay small are calculated without bigints", () => {
  const whole = (value: number): Rational => toRational(value);
  const fraction = (above: number, below: number): Rational => Rational.ofSafe(above, below);

  beforeEach(() => {
    vi.stubGlobal("BigInt", () => {
      throw new Error("a bigint was made");
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each<[string, () => unknown, unknown]>([
    ["a quotient", () => fraction(39, 50).toFraction(), "39/50"],
    ["a quotient that can be cut down", () => fraction(6, -4).toFraction(), "-3/2"],
    ["a quotient below 0", () => fraction(39, -50).toFraction(), "-39/50"],
    ["a quotient of 0", () => Object.is(fraction(0, -5).numerator, 0), true],
    ["a sum of whole numbers", () => whole(2).add(whole(3)).toFraction(), "5"],
    ["a sum up to the last safe integer", () => whole(LARGEST - 1).add(whole(1)).numerator, LARGEST],
    ["a sum down to the first", () => whole(1 - LARGEST).add(whole(-1)).numerator, -LARGEST],
    ["a sum with a fraction", () => whole(2).add(fraction(1, 3)).toFraction(), "7/3"],
    ["a fraction's sum with a whole number", () => fraction(1, 3).add(whole(2)).toFraction(), "7/3"],
    ["a sum of fractions", () => fraction(1, 6).add(fraction(1, 10)).toFraction(), "4/15"],
    ["a sum over the largest denominator", () => fraction(1, LARGEST).add(fraction(1, LARGEST)).numerator, 2],
    ["a difference", () => fraction(1, 2).subtract(fraction(1, 3)).toFraction(), "1/6"],
    ["a difference of nothing", () => fraction(1, 2).subtract(fraction(1, 2)).toFraction(), "0"],
    ["a product", () => fraction(3, 4).multiply(fraction(2, 9)).toFraction(), "1/6"],
    [
      "a product cancelled before it grows",
      () => fraction(LARGEST, 2).multiply(fraction(2, LARGEST)).toFraction(),
      "1",
    ],
    ["a product up to the last safe integer", () => whole(LARGEST).multiply(whole(-1)).numerator, -LARGEST],
    ["a division", () => fraction(3, 4).divide(fraction(-9, 2)).toFraction(), "-1/6"],
    ["a comparison", () => fraction(1, 3).compare(fraction(1, 2)), -1],
    [
      "a comparison of the largest",
      () => [whole(LARGEST).compare(whole(-LARGEST)), whole(-LARGEST).compare(whole(LARGEST))],
      [1, -1],
    ],
    ["a comparison of equals", () => fraction(1, 3).compare(fraction(2, 6)), 0],
    ["a comparison of what lies far apart", () => whole(LARGEST).compare(fraction(1, LARGEST)), 1],
    ["a double", () => fraction(1, 8).toNumber(), 0.125],
    ["the text of a whole number", () => whole(78).toString(), "78"],
    ["reading a whole number", () => toRational(72).toFraction(), "72"],
  ])("%s", (_, calculate, result) => {
    expect(calculate()).toEqual(result);
  });
});

describe("0", () => {
  it("added or taken away leaves the very value", () => {
    for (const value of [toRational("1/3"), toRational(`1/${10n ** 40n}`)]) {
      expect(value.add(toRational(0))).toBe(value);
      expect(toRational(0).add(value)).toBe(value);
      expect(value.subtract(toRational(0))).toBe(value);
    }
  });

  it("has no sign, however it came about", () => {
    const negative = toRational(-3);
    const zeros = [
      toRational(-0),
      toRational("-0"),
      toRational(0).negate(),
      toRational(0).multiply(negative),
      toRational(0).divide(negative),
      negative.add(toRational(3)),
      Rational.ofSafe(0, -5),
    ];
    for (const zero of zeros) expect(zero.toNumber()).toBe(0);
    expect(zeros.map((zero) => zero.sign())).toEqual(zeros.map(() => 0));
  });
});

describe("numbers that don't are exact all the same", () => {
  it("when both are safe integers, and their products over the denominators are not", () => {
    const lower = toRational(`${LARGEST - 2}/${LARGEST - 1}`);
    const upper = toRational(`${LARGEST - 1}/${LARGEST}`);
    expect([lower.compare(upper), upper.compare(lower), upper.compare(upper)]).toEqual([-1, 1, 0]);
    expect(upper.subtract(lower).toFraction()).toBe(`1/${BigInt(LARGEST) * BigInt(LARGEST - 1)}`);
  });

  it("and the safe integers that come in as bigints are numbers", () => {
    for (const value of [BigInt(LARGEST), -BigInt(LARGEST)]) expect(typeof toRational(value).numerator).toBe("number");
    for (const value of [BigInt(LARGEST) + 1n, -BigInt(LARGEST) - 1n])
      expect(typeof toRational(value).numerator).toBe("bigint");
  });

  it("and equal only in both parts", () => {
    expect(toRational("1/2").equals(toRational("1/3"))).toBe(false);
    expect(toRational("1/2").equals(toRational("3/2"))).toBe(false);
  });
});

describe("what can't be calculated is said in words", () => {
  it("a division by 0", () => {
    expect(() => toRational(1).divide(toRational(0))).toThrow("division by zero");
  });

  it.each([-1, 0.5, 1001, Number.NaN])("%s digits", (digits) => {
    expect(() => toRational(1).toFixed(digits)).toThrow(
      `toFixed takes a whole number of digits from 0 to 1000, not ${digits}`,
    );
  });
});
