import fc from "fast-check";
import type Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import type { Rational } from "../../src/exact/rational.ts";
import { runs } from "../setup/runs.ts";
import { anyPair, exactText, type Pair } from "./arbitrary-fraction.ts";

/** Lowest terms, a denominator above 0, no −0, and numbers exactly where both integers are safe. */
function expectCanonical(value: Rational): void {
  const numerator = BigInt(value.numerator);
  const denominator = BigInt(value.denominator);
  expect(denominator > 0n).toBe(true);
  expect(commonDivisor(numerator, denominator)).toBe(1n);
  expect(Object.is(value.numerator, -0)).toBe(false);
  const safe = [numerator, denominator].every((part) => part >= -LARGEST && part <= LARGEST);
  expect([typeof value.numerator, typeof value.denominator]).toEqual(
    safe ? ["number", "number"] : ["bigint", "bigint"],
  );
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : commonDivisor(b, a % b);
}

function expectSame(ours: Rational, theirs: Fraction): void {
  expect(ours.toFraction()).toBe(exactText(theirs));
  expectCanonical(ours);
}

const pairs = (count: number): fc.Arbitrary<Pair[]> => fc.array(anyPair, { minLength: count, maxLength: count });

const holdsFor = (count: number, law: (...values: Pair[]) => void): void =>
  fc.assert(
    fc.property(pairs(count), (values) => law(...values)),
    runs(10),
  );

const two = (law: (a: Pair, b: Pair) => void): void => holdsFor(2, (a, b) => law(a as Pair, b as Pair));
const one = (law: (a: Pair) => void): void => holdsFor(1, (a) => law(a as Pair));

describe("the arithmetic of fraction.js, in canonical form", () => {
  it("adds", () => two((a, b) => expectSame(a.ours.add(b.ours), a.theirs.add(b.theirs))));
  it("subtracts", () => two((a, b) => expectSame(a.ours.subtract(b.ours), a.theirs.sub(b.theirs))));
  it("multiplies", () => two((a, b) => expectSame(a.ours.multiply(b.ours), a.theirs.mul(b.theirs))));

  it("divides, and refuses to divide by 0", () =>
    two((a, b) => {
      if (b.ours.isZero()) expect(() => a.ours.divide(b.ours)).toThrow(RangeError);
      else expectSame(a.ours.divide(b.ours), a.theirs.div(b.theirs));
    }));

  it("negates, and takes the magnitude", () =>
    one((a) => {
      expectSame(a.ours.negate(), a.theirs.neg());
      expectSame(a.ours.abs(), a.theirs.abs());
    }));

  it("compares", () =>
    two((a, b) => {
      const order = a.theirs.compare(b.theirs);
      expect(a.ours.compare(b.ours)).toBe(Math.sign(order));
      expect(a.ours.equals(b.ours)).toBe(order === 0);
      expect(a.ours.compare(a.ours)).toBe(0);
      expect(a.ours.equals(toRational(a.ours.toFraction()))).toBe(true);
    }));

  it("knows signs, zero and integers", () =>
    one((a) => {
      expect(a.ours.sign()).toBe(Math.sign(a.theirs.compare(0)));
      expect(a.ours.isZero()).toBe(a.theirs.equals(0));
      expect(a.ours.isInteger()).toBe(a.theirs.d === 1n);
    }));

  it("undoes what it did", () =>
    two((a, b) => {
      expect(a.ours.add(b.ours).subtract(b.ours).equals(a.ours)).toBe(true);
      if (!b.ours.isZero()) expect(a.ours.multiply(b.ours).divide(b.ours).equals(a.ours)).toBe(true);
    }));
});

describe("no digit is lost on the way from numbers to bigints", () => {
  const edge = 2n ** 53n;

  it.each([-2n, -1n, 0n, 1n, 2n])("in a sum of 2^53 %s", (offset) => {
    for (const part of [1n, 2n, 3n, edge / 2n, edge - 1n]) {
      const sum = toRational(edge + offset - part).add(toRational(part));
      expect(sum.toFraction()).toBe(String(edge + offset));
      expectCanonical(sum);
      const difference = toRational(-(edge + offset) + part).subtract(toRational(part));
      expect(difference.toFraction()).toBe(String(-(edge + offset)));
      expectCanonical(difference);
    }
  });

  it.each([
    [94906265n, 94906265n], // the largest square below 2^53
    [94906266n, 94906266n], // and the next
    [6361n, 69431n * 20394401n], // factors of 2^53 + 1 and thereabouts
    [2n ** 26n, 2n ** 27n],
    [2n ** 26n, 2n ** 27n - 1n],
    [3n, 3002399751580331n],
    [3n, 3002399751580330n],
    [edge - 1n, edge - 1n],
  ])("in the product of %s and %s", (left, right) => {
    for (const sign of [1n, -1n]) {
      const product = toRational(sign * left).multiply(toRational(right));
      expect(product.toFraction()).toBe(String(sign * left * right));
      expectCanonical(product);
      const quotient = toRational(1)
        .divide(toRational(sign * left))
        .divide(toRational(right));
      expect(quotient.toFraction()).toBe(`${sign}/${left * right}`);
      expectCanonical(quotient);
    }
  });

  it.each([
    [2n ** 40n, 2n ** 35n],
    [3n * 2n ** 49n, 3n * 2n ** 33n],
    [2n ** 52n, 2n ** 31n],
    [2n ** 31n, 2n ** 52n],
    [2n ** 31n - 1n, 2n ** 31n - 1n],
    [edge - 1n, 2n ** 32n], // just below a whole number, as near as it gets
    [edge - 1n, 2n ** 52n],
    [edge - 1n, 3n * 2n ** 40n],
    [edge - 2n, 3002399751580331n],
    [edge - 1n, 6361n * 69431n],
  ])("in the quotient of %s and %s, which have much in common", (left, right) => {
    const quotient = toRational(left).divide(toRational(right));
    expect(quotient.toFraction()).toBe(toRational(`${left}/${right}`).toFraction());
    expectCanonical(quotient);
    expect(quotient.multiply(toRational(right)).toFraction()).toBe(String(left));
  });

  it("in fractions whose common denominator grows beyond it", () => {
    const sum = toRational("1/94906265").add(toRational("1/94906267"));
    expect(sum.toFraction()).toBe("189812532/9007199326062755");
    expectCanonical(sum);
  });

  it.each([
    ["6004799503160661/2", "-9007199254740991/3", "1/6"], // over 6 both are above 2^54
    ["3002399751580331/2", "-1/3", "9007199254740991/6"], // over 6 the first is 2^53 + 1
    ["-1/3", "3002399751580331/2", "9007199254740991/6"],
  ])("in the small sum of %s and %s", (left, right, fraction) => {
    const sum = toRational(left).add(toRational(right));
    expect(sum.toFraction()).toBe(fraction);
    expectCanonical(sum);
  });

  it("in a comparison of neighbours that doubles take for equal", () => {
    const lower = toRational("9007199254740991/9007199254740992");
    const upper = toRational("9007199254740992/9007199254740993");
    expect(lower.toNumber()).toBe(upper.toNumber());
    expect(lower.compare(upper)).toBe(-1);
    expect(upper.compare(lower)).toBe(1);
  });

  it("in products and sums of bigints with common factors", () => {
    const large = 10n ** 40n;
    const cases = [
      [toRational(`${large}/3`).multiply(toRational(`3/${large}`)), "1"],
      [
        toRational(`${large + 1n}/6`).add(toRational(`1/${large}`)),
        `${((large + 1n) * large + 6n) / 2n}/${3n * large}`,
      ],
      [toRational(`1/${2n * large}`).add(toRational(`1/${2n * large}`)), `1/${large}`],
      [toRational(`1/${large}`).subtract(toRational(`1/${large}`)), "0"],
      [toRational(`7/${6n * large}`).subtract(toRational(`1/${6n * large}`)), `1/${large}`],
      [toRational(`-${large}/7`).divide(toRational(`-${large}/21`)), "3"],
    ] as const;
    for (const [value, fraction] of cases) {
      expect(value.toFraction()).toBe(fraction);
      expectCanonical(value);
    }
  });

  it("and what shrinks is numbers again", () => {
    const large = toRational(10n ** 40n);
    expectCanonical(large.divide(large.subtract(toRational(1))));
    expectCanonical(large.subtract(large.subtract(toRational(7))));
    expect(large.subtract(large.subtract(toRational(7))).numerator).toBe(7);
    expect(large.divide(toRational(-(10n ** 39n))).numerator).toBe(-10);
  });
});

describe("where an engine asks for a plain value", () => {
  it("less and greater compare numbers, never texts", () => {
    const [nine, ten] = [toRational(9), toRational("10")] as unknown as [number, number];
    expect([nine < ten, ten > nine, Math.max(nine, ten), Number(ten)]).toEqual([true, true, 10, 10]);
  });

  it("a text has all digits", () => {
    const third = toRational("1/3") as unknown as string;
    expect([`${third}`, (["", third] as unknown as string[]).reduce((a, b) => a + b), String(third)]).toEqual(
      new Array(3).fill(`0.${"3".repeat(34)}`),
    );
  });
});
