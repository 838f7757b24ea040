import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Numeric, readNumeric, toRational } from "../../src/exact/numeric.ts";
import type { Issue } from "../../src/issue/issue.ts";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";
import { runs } from "../setup/runs.ts";
import { anyPair } from "./arbitrary-fraction.ts";

const OtherDecimal = Decimal.clone({ precision: 5 });

describe("a number comes in as", () => {
  it.each<[string, Numeric, string]>([
    ["a number, which means the decimal that it prints as", 0.1, "1/10"],
    ["a sum of doubles, which is what it prints", 0.1 + 0.2, "30000000000000004/100000000000000000"],
    ["an integer", 78, "78"],
    ["a negative one", -3, "-3"],
    ["zero", 0, "0"],
    ["minus zero, which is zero", -0, "0"],
    ["the largest safe integer", Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["a double beyond it as it prints", 2 ** 53, "9007199254740992"],
    ["a huge double", 1e300, `1${"0".repeat(300)}`],
    ["the smallest double", 5e-324, `1/2${"0".repeat(323)}`],
    ["a decimal text", "12.5", "25/2"],
    ["a text without whole part", ".5", "1/2"],
    ["a text with a sign", "+7", "7"],
    ["a negative text", "-0.25", "-1/4"],
    ["minus zero as text", "-0", "0"],
    ["leading zeros", "007.10", "71/10"],
    ["an exponent", "1e3", "1000"],
    ["an exponent in capitals", "25E-1", "5/2"],
    ["an exponent with a plus", "1.5e+2", "150"],
    ["a fraction", "2000/41", "2000/41"],
    ["a negative fraction", "-3/6", "-1/2"],
    ["a fraction of 0", "0/7", "0"],
    ["a fraction with leading zeros", "03/06", "1/2"],
    ["a bigint", 10n ** 40n, `1${"0".repeat(40)}`],
    ["a Decimal", new Decimal("0.1"), "1/10"],
    ["a negative Decimal", new Decimal(-2.5), "-5/2"],
    ["a large Decimal", new Decimal("1e40"), `1${"0".repeat(40)}`],
    ["a Decimal of another clone", new OtherDecimal("0.123456789"), "123456789/1000000000"],
    ["a Rational", toRational("1/3"), "1/3"],
  ])("%s", (_, value, exact) => {
    expect(toRational(value).equals(toRational(exact))).toBe(true);
  });
});

describe("every form of the same number is the same number", () => {
  it("as text, fraction, Decimal and Rational", () => {
    fc.assert(
      fc.property(anyPair, ({ ours }) => {
        expect(toRational(ours.toFraction()).equals(ours)).toBe(true);
        expect(toRational(ours)).toBe(ours);
        if (ours.isInteger()) {
          expect(toRational(BigInt(ours.toString())).equals(ours)).toBe(true);
          expect(toRational(new Decimal(ours.toString())).equals(ours)).toBe(true);
        }
      }),
    );
  });

  it("for doubles: the text that JavaScript prints", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toRational(value).equals(toRational(String(value)))).toBe(true);
      }),
    );
  });
});

const NO_NUMBERS: readonly (readonly [unknown, shown: string])[] = [
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  [null, "null"],
  [undefined, "undefined"],
  [true, "true"],
  ["", '""'],
  ["12abc", '"12abc"'],
  ["1,200", '"1,200"'],
  ["0x10", '"0x10"'],
  ["1_000", '"1_000"'],
  [" 1", '" 1"'],
  ["1 ", '"1 "'],
  ["1\n", '"1\\n"'],
  ["5.", '"5."'],
  [".", '"."'],
  ["-", '"-"'],
  ["--1", '"--1"'],
  ["1e", '"1e"'],
  ["e5", '"e5"'],
  ["1.2.3", '"1.2.3"'],
  ["78%", '"78%"'],
  ["NaN", '"NaN"'],
  ["Infinity", '"Infinity"'],
  ["１２", '"１２"'],
  ["十", '"十"'],
  ["1e99999", '"1e99999"'],
  ["-1e-99999", '"-1e-99999"'],
  ["1e100000", '"1e100000"'],
  ["1/0", '"1/0"'],
  ["1/00", '"1/00"'],
  ["1/-2", '"1/-2"'],
  ["1/2/3", '"1/2/3"'],
  ["0.5/2", '"0.5/2"'],
  ["/2", '"/2"'],
  [[], "an array of 0"],
  [["5"], "an array of 1"],
  [{}, "an object"],
  [{ valueOf: () => 5 }, "an object"],
  [new Object(5), "an object"],
  [new Object("5"), "an object"],
  [new Date(5), "an object"],
  [() => 5, "a function"],
  [Symbol("5"), "Symbol(5)"],
  [new Decimal(Number.NaN), "an object"],
  [new Decimal(Number.POSITIVE_INFINITY), "an object"],
  [new Decimal("1e1001"), "an object"],
  [new Decimal("1e-1001"), "an object"],
  [{ toStringTag: "[object Decimal]" }, "an object"], // all that decimal.js looks at
  [JSON.parse('{"toStringTag":"[object Decimal]","isFinite":true,"toFixed":"5"}'), "an object"],
  [{ toStringTag: "[object Decimal]", isFinite: () => true }, "an object"],
  [{ toStringTag: "[object Decimal]", toFixed: () => "5" }, "an object"],
  [{ toStringTag: "[object Decimal]", e: 0, isFinite: () => true }, "an object"],
  [{ toStringTag: "[object Decimal]", e: 0, toFixed: () => "5" }, "an object"],
];

describe("no number is", () => {
  it.each(NO_NUMBERS)("%s", (value, shown) => {
    const [issue, ...others] = issuesOf(() => toRational(value as Numeric));
    expect(issue).toEqual({
      code: "notANumber",
      path: [],
      facts: { value: shown },
      message: `${shown} is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit`,
    });
    expect(others).toEqual([]);
  });

  it("any text but a plain decimal or fraction", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.eE+-/ ,%x_") }), (text) => {
        const isNumber = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i.test(text) || /^[+-]?\d+\/\d*[1-9]\d*$/.test(text);
        fc.pre(!/e[+-]?\d{3}/i.test(text));
        expect(codesOf(() => toRational(text))).toEqual(isNumber ? [] : ["notANumber"]);
      }),
      runs(20),
    );
  });
});

describe("1,000 digits are enough", () => {
  it.each<[string, (digits: number) => Numeric]>([
    ["before the point", (digits) => "9".repeat(digits)],
    ["before the point, zeros in front included", (digits) => "5".padStart(digits, "0")],
    ["before the point, with more behind it", (digits) => `${"9".repeat(digits)}.5`],
    ["before the point that an exponent moves on", (digits) => `${"9".repeat(digits - 1)}.5e1`],
    ["behind it", (digits) => `0.${"9".repeat(digits)}`],
    ["by an exponent", (digits) => `1e${digits - 1}`],
    ["by a negative exponent", (digits) => `1e-${digits}`],
    ["of a bigint", (digits) => 10n ** BigInt(digits) - 1n],
    ["of a negative bigint", (digits) => 1n - 10n ** BigInt(digits)],
    ["of a Decimal", (digits) => new Decimal(`1e${digits - 1}`)],
  ])("%s", (_, numberOf) => {
    expect(codesOf(() => toRational(numberOf(1000)))).toEqual([]);
    expect(codesOf(() => toRational(numberOf(1001)))).toEqual(["notANumber"]);
  });

  it("and not one more, whatever the number's sign", () => {
    for (const sign of [1n, -1n]) {
      expect(codesOf(() => toRational(sign * (10n ** 1000n - 1n)))).toEqual([]);
      expect(codesOf(() => toRational(sign * 10n ** 1000n))).toEqual(["notANumber"]);
    }
    expect(codesOf(() => toRational(new Decimal("1e-1000")))).toEqual([]);
  });

  it("before the point, behind it, and with the longest exponent that changes nothing", () => {
    const digits = `+${"9".repeat(1000)}.${"9".repeat(1000)}`;
    expect(codesOf(() => toRational(digits))).toEqual([]);
    expect(toRational(`${digits}e+0000`).equals(toRational(digits))).toBe(true);
    expect(codesOf(() => toRational(`${digits}e+00000`))).toEqual(["notANumber"]);
  });

  it("above and below a fraction's line", () => {
    expect(codesOf(() => toRational(`${"9".repeat(2000)}/1${"0".repeat(1000)}`))).toEqual([]);
    expect(codesOf(() => toRational(`${"9".repeat(2007)}/${"7".repeat(1000)}`))).toEqual([]);
    expect(codesOf(() => toRational(`${"9".repeat(2008)}/${"7".repeat(1000)}`))).toEqual(["notANumber"]);
    expect(codesOf(() => toRational(`${"9".repeat(1001)}/1`))).toEqual(["notANumber"]);
  });

  it("so that what is read can be read again as the fraction that it is written as", () => {
    for (const text of ["51e998", "51e999", `${"9".repeat(1000)}.${"9".repeat(1000)}`, "-1e-1000", "1e1000"]) {
      if (codesOf(() => toRational(text)).length > 0) continue;
      expect(toRational(toRational(text).toFraction()).equals(toRational(text))).toBe(true);
    }
    expect(codesOf(() => toRational("51e999"))).toEqual(["notANumber"]);
  });

  it("so that a text of any length is answered at once", () => {
    for (const text of ["9".repeat(1e6), `0.${"0".repeat(1e6)}`, `1/${"9".repeat(1e6)}`, `${"-".repeat(1e6)}1`])
      expect(codesOf(() => toRational(text))).toEqual(["notANumber"]);
  });
});

describe("readNumeric", () => {
  it("reports where the value stands and goes on", () => {
    const problems: Issue[] = [];
    expect(readNumeric("many", ["goals", 0, "weight"], problems)).toBeUndefined();
    expect(readNumeric("5", ["goals", 1, "weight"], problems)?.toString()).toBe("5");
    expect(readNumeric(Number.NaN, ["甲"], problems)).toBeUndefined();
    expect(problems.map(({ code, message }) => [code, message.split(";")[0]])).toEqual([
      ["notANumber", 'goals[0].weight: "many" is not a number'],
      ["notANumber", "甲: NaN is not a number"],
    ]);
  });
});
