import { type Rational, toRational } from "civic-kpi";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputText, numberText } from "../../src/report/number-text.ts";

describe("a number for reading", () => {
  it.each([
    ["48.780487", "48.78"],
    ["5.005", "5.01"],
    ["-5.005", "-5.01"],
    ["0", "0"],
    ["70.10", "70.1"],
    ["1234567.891", "1,234,567.89"],
    ["-1234.5", "-1,234.5"],
    ["999.999", "1,000"],
    ["100", "100"],
  ])("%s reads %s", (value, text) => {
    expect(numberText(toRational(value))).toBe(text);
  });

  it("shows a fraction where no digits tell two numbers apart", () => {
    const bar = toRational(1);
    const almost = bar.subtract(toRational("1e-40"));
    expect(numberText(almost, bar)).toMatch(/^9{40}\/10{40}$/);
  });
});

describe("beside a bar", () => {
  const fraction = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([numerator, denominator]) => toRational(`${numerator}/${denominator}`));
  const near = fc.tuple(fraction, fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 30 }));

  const read = (text: string): Rational => toRational(text.replaceAll(",", ""));

  it("71.996 never reads as the 72 that it misses", () => {
    expect(numberText(toRational("71.996"), toRational(72))).toBe("71.996");
    expect(numberText(toRational("71.9999999"), toRational(72))).toBe("71.9999999");
    expect(numberText(toRational("72.0001"), toRational(72))).toBe("72.0001");
    expect(numberText(toRational("18/25").multiply(toRational(100)), toRational(72))).toBe("72");
  });

  it("a number is always on its own side", () => {
    fc.assert(
      fc.property(near, ([bar, offset, digits]) => {
        const value = bar.add(toRational(`${offset}e-${digits}`));
        expect(read(numberText(value, bar)).compare(bar)).toBe(value.compare(bar));
      }),
    );
  });
});

describe("an input", () => {
  it.each([
    ["1234.5", "1,234.5"],
    ["49.995", "49.995"],
    ["1/3", "≈0.3333"],
    ["-0.001", "-0.001"],
  ])("%s is %s, so that no result contradicts it", (value, text) => {
    expect(inputText(toRational(value))).toBe(text);
  });
});
