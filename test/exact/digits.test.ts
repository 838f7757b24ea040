import { Decimal } from "decimal.js";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import type { Rational } from "../../src/exact/rational.ts";
import { runs } from "../setup/runs.ts";
import { anyInteger, anyPair, pairOf } from "./arbitrary-fraction.ts";

/** decimal.js with digits to spare, which stands for the truth. */
const Precise = Decimal.clone({
  defaults: true,
  precision: 400,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

function quotient(text: string): Decimal {
  const [numerator = "", denominator = "1"] = text.split("/");
  return new Precise(numerator).div(denominator);
}

describe("toFixed rounds half up, away from zero", () => {
  it.each([
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["0.49", 0, "0"],
    ["-0.49", 0, "0"],
    ["-0.001", 2, "0.00"],
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["2.675", 2, "2.68"],
    ["2000/41", 5, "48.78049"],
    ["2/3", 0, "1"],
    ["7", 3, "7.000"],
    ["0", 2, "0.00"],
    ["9.995", 2, "10.00"],
    ["1e40", 1, `1${"0".repeat(40)}.0`],
  ])("%s to %i decimals is %s", (value, digits, text) => {
    expect(toRational(value).toFixed(digits)).toBe(text);
    expect(toRational(value).round(digits).equals(toRational(text))).toBe(true);
  });

  it("as decimal.js does with enough digits", () => {
    fc.assert(
      fc.property(anyPair, fc.nat(40), ({ ours }, digits) => {
        expect(ours.toFixed(digits)).toBe(
          quotient(ours.toFraction())
            .toFixed(digits)
            .replace(/^-(?=0(\.0*)?$)/, ""),
        );
      }),
      runs(10),
    );
  });

  it.each([-1, 0.5, 1001, Number.NaN, Number.POSITIVE_INFINITY])("and refuses %s digits", (digits) => {
    expect(() => toRational(1).toFixed(digits)).toThrow(RangeError);
  });

  it("takes up to 1,000 digits", () => {
    expect(toRational("1/3").toFixed(1000)).toBe(`0.${"3".repeat(1000)}`);
  });
});

describe("toString is the decimal number", () => {
  it.each([
    ["78", "78"],
    ["-78", "-78"],
    ["0", "0"],
    ["0.1", "0.1"],
    ["1/8", "0.125"],
    ["-1/8", "-0.125"],
    ["1/3", `0.${"3".repeat(34)}`],
    ["2/3", `0.${"6".repeat(33)}7`],
    ["-2/3", `-0.${"6".repeat(33)}7`],
    ["2000/41", `48.${"78048".repeat(6)}78`],
    ["1e40", `1${"0".repeat(40)}`],
    ["1e-40", `0.${"0".repeat(39)}1`],
    [`${"2".repeat(40)}/3`, `${"740".repeat(11)}7${"0".repeat(5)}`],
    [`${3n * 10n ** 40n - 1n}/${3n * 10n ** 40n}`, "1"], // nearer to 1 than 34 digits can tell
  ])("%s is %s", (value, text) => {
    const rational = toRational(value);
    expect(rational.toString()).toBe(text);
    expect(rational.toJSON()).toBe(text);
    expect(`${rational}`).toBe(text);
  });

  it("with all digits where they end, so that it can be read back", () => {
    fc.assert(
      fc.property(anyInteger, fc.nat(60), fc.nat(60), (numerator, twos, fives) => {
        const { ours } = pairOf(numerator, 2n ** BigInt(twos) * 5n ** BigInt(fives));
        expect(toRational(ours.toString()).equals(ours)).toBe(true);
      }),
      runs(10),
    );
  });

  it("with 34 significant digits where they don't", () => {
    fc.assert(
      fc.property(anyPair, ({ ours }) => {
        const fraction = ours.toFraction();
        const [, denominator = "1"] = fraction.split("/");
        fc.pre(/^[2-9]|^1\d/.test(denominator) && !endsInDecimal(BigInt(denominator)));
        expect(ours.toString()).toBe(quotient(fraction).toSignificantDigits(34).toString());
      }),
      runs(10),
    );
  });
});

function endsInDecimal(denominator: bigint): boolean {
  return 10n ** 200n % denominator === 0n;
}

describe("toNumber is the nearest double", () => {
  it.each([
    ["0", 0],
    ["1/3", 1 / 3],
    ["9007199254740993", 9007199254740992], // a tie goes to the even one
    ["9007199254740995", 9007199254740996],
    [`9007199254740993${"0".repeat(50)}1/1${"0".repeat(51)}`, 9007199254740994], // just above the tie
    ["-9007199254740995", -9007199254740996],
    ["1e308", 1e308],
    ["1e309", Number.POSITIVE_INFINITY],
    ["-1e309", Number.NEGATIVE_INFINITY],
    ["5e-324", 5e-324],
    ["2e-324", 0],
    ["3e-324", 5e-324],
    ["-1e-400", -0],
    ["123456789012345678901234567890", 1.2345678901234568e29],
  ])("%s", (value, nearest) => {
    expect(toRational(value).toNumber()).toBe(nearest);
  });

  it("of every finite double is that double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toRational(value).toNumber()).toBe(value === 0 ? 0 : value);
      }),
      runs(10),
    );
  });

  it("lies nearer than its two neighbours", () => {
    fc.assert(
      fc.property(anyPair, ({ ours }) => {
        const nearest = ours.toNumber();
        const distance = (double: number) => exactDouble(double).subtract(ours).abs();
        for (const neighbour of neighboursOf(nearest))
          expect(distance(nearest).compare(distance(neighbour))).toBeLessThanOrEqual(0);
      }),
      runs(10),
    );
  });
});

/** The doubles on either side. */
function neighboursOf(value: number): readonly number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  return [bits - 1n, bits + 1n]
    .map((each) => {
      view.setBigInt64(0, each);
      return view.getFloat64(0);
    })
    .filter(Number.isFinite);
}

/** A double's exact value, which its shortest decimal text is not. */
function exactDouble(value: number): Rational {
  let scale = 0;
  let whole = value;
  for (; !Number.isInteger(whole); scale++) whole *= 2;
  return toRational(`${BigInt(whole)}/${2n ** BigInt(scale)}`);
}

describe("toDecimal", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  it("has 34 significant digits", () => {
    expect(toRational("2/3").toDecimal().toString()).toBe(`0.${"6".repeat(33)}7`);
    expect(toRational("-2000/41").toDecimal().precision()).toBe(34);
    expect(toRational("1e40").toDecimal().toString()).toBe(`1${"0".repeat(40)}`);
    expect(toRational(0).toDecimal().toString()).toBe("0");
  });

  it("rounds as decimal.js does", () => {
    fc.assert(
      fc.property(anyPair, ({ ours }) => {
        const expected = quotient(ours.toFraction()).toSignificantDigits(34);
        expect(ours.toDecimal().toString()).toBe(expected.toString());
      }),
      runs(10),
    );
  });

  it("is made at once of a number with any number of zeros", () => {
    const tiny = toRational("1e-1000");
    let product = toRational("1/3");
    for (let factors = 0; factors < 100; factors++) product = product.multiply(tiny);
    expect(product.toString()).toBe(`0.${"0".repeat(100_000)}${"3".repeat(34)}`);
    expect(product.toDecimal().e).toBe(-100_001);
  });

  it("carries a run of nines over into one digit more", () => {
    expect(
      toRational(`${"9".repeat(34)}.9`)
        .toDecimal()
        .toString(),
    ).toBe(`1${"0".repeat(34)}`);
    expect(
      toRational(`0.${"9".repeat(36)}`)
        .toDecimal()
        .toString(),
    ).toBe("1");
  });

  it("and every other figure don't change with anybody's Decimal.set", () => {
    const value = toRational("2000/41");
    const decimal = new Decimal("123456.7890123");
    const figures = (): readonly string[] => {
      const read = toRational(decimal);
      return [
        value.toDecimal().toString(),
        value.toString(),
        value.toFixed(9),
        read.toString(),
        String(value.toNumber()),
      ];
    };
    const before = figures();
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpPos: 0, toExpNeg: 0, maxE: 3, minE: -3 });
    expect(figures()).toEqual(before);
  });
});
