import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { ONE, ZERO } from "../../src/exact/rational.ts";
import { equality, exactText, readableNumber } from "../../src/exact/readable-number.ts";

describe("a number for reading", () => {
  it("has all its digits where they end, and a sign where it is rounded", () => {
    const shown = ["39/50", "2000/41", "1/3", "-1/3", "1/30000", "71.9999999999", "100", "1/1024"].map((text) =>
      readableNumber(toRational(text)),
    );
    expect(shown).toEqual([
      "0.78",
      "≈48.7805",
      "≈0.3333",
      "≈-0.3333",
      "≈0.00003333",
      "71.9999999999",
      "100",
      "0.0009765625",
    ]);
  });

  it("is never rounded onto the number it stands beside, or past it", () => {
    expect(readableNumber(toRational("71999999999/1000000000"), toRational(72))).toBe("71.999999999");
    expect(readableNumber(toRational("215999999/3000000"), toRational(72))).toBe("≈71.999999667");
    expect(readableNumber(toRational("1/81"), toRational("0.01235"))).toBe("≈0.01234567901");
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), fc.integer(), (numerator, denominator, whole) => {
        const value = toRational(`${numerator}/${denominator}`);
        for (const bar of [toRational(whole), value.round(4), value.round(9)]) {
          const shown = readableNumber(value, bar).replace("≈", "");
          expect(toRational(shown).compare(bar)).toBe(value.compare(bar));
        }
      }),
    );
  });

  it("is the whole number that it is rounded to, unless it stands beside that number", () => {
    const nearlyOne = toRational("99999/100001");
    expect(readableNumber(nearlyOne)).toBe("≈1");
    expect(readableNumber(nearlyOne, ONE)).toBe("≈0.9999800");
  });

  it("has as many as a thousand decimals beside a number", () => {
    const tiny = toRational("1e-996").divide(toRational(3));
    expect(readableNumber(tiny, ZERO)).toBe(`≈0.${"3333".padStart(1000, "0")}`);
  });

  it("is a fraction beside a number that no thousand decimals tell it from", () => {
    const nearly = toRational(`1e-900`).multiply(toRational("1e-900")).divide(toRational(3));
    expect(readableNumber(toRational(72).subtract(nearly), toRational(72))).toMatch(/^≈\d+\/\d+$/);
  });

  it("has up to 34 decimals, and is rounded where it has more", () => {
    expect(readableNumber(toRational(`1/${2n ** 34n}`))).toBe(`0.${String(5n ** 34n).padStart(34, "0")}`);
    expect(readableNumber(toRational(`1/${2n ** 35n}`))).toBe("≈0.0000000000291");
  });

  it("stands behind what it results from with a sign of its own", () => {
    expect(["78", "≈5.8824"].map(equality)).toEqual(["= 78", "≈ 5.8824"]);
  });

  it("as exact text is a decimal where it ends, else a fraction", () => {
    expect(["1/8", "1/3"].map((text) => exactText(toRational(text)))).toEqual(["0.125", "1/3"]);
  });
});
