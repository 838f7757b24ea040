import { expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { isRational, Rational } from "../../src/exact/rational.ts";

it("a rational is known in another copy of the class, with which it calculates", async () => {
  const path = "../../src/exact/rational.ts?copy";
  const other = (await import(/* @vite-ignore */ path)) as typeof import("../../src/exact/rational.ts");
  expect(other.Rational).not.toBe(Rational);
  const foreign = other.Rational.of(1n, 3n);
  expect(foreign).not.toBeInstanceOf(Rational);
  expect(isRational(foreign)).toBe(true);
  expect(toRational(foreign)).toBe(foreign);
  expect(toRational("2/3").add(foreign).toString()).toBe("1");
  expect(foreign.compare(toRational("1/3"))).toBe(0);
  expect(toRational("1/3").equals(foreign)).toBe(true);
});
