import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { HUNDRED, isRational, ONE, Rational, THOUSAND, ZERO } from "../../src/exact/rational.ts";

describe("a rational is never changed", () => {
  it("by its operations", () => {
    const a = toRational("3/4");
    const b = toRational("-5/6");
    for (const operation of ["add", "subtract", "multiply", "divide", "compare", "equals"] as const) a[operation](b);
    for (const operation of ["negate", "abs", "toNumber", "toString", "toDecimal", "toFraction", "toJSON"] as const)
      a[operation]();
    expect([a.toFraction(), b.toFraction()]).toEqual(["3/4", "-5/6"]);
  });

  it.each([
    ["ZERO", ZERO],
    ["ONE", ONE],
    ["HUNDRED", HUNDRED],
    ["THOUSAND", THOUSAND],
  ])("the constant %s, which results share, can't be changed by anybody", (_, constant) => {
    expect(Object.isFrozen(constant)).toBe(true);
  });
});

describe("a rational is known", () => {
  it("by a brand that every copy of the library shares", () => {
    expect(isRational(toRational(1))).toBe(true);
    expect(Object.prototype.toString.call(toRational(1))).toBe("[object civic-kpi.Rational]");
  });

  it.each([[null], [undefined], [1], ["1"], [1n], [{}], [{ numerator: 1, denominator: 2 }], [() => 1], [Rational]])(
    "and %s is none",
    (value) => {
      expect(isRational(value)).toBe(false);
    },
  );
});
