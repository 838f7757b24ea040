import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { ceilingOf, floorOf } from "../../src/exact/whole.ts";

describe("the whole numbers beside a number", () => {
  it.each([
    ["7/2", "3", "4"],
    ["-7/2", "-4", "-3"],
    ["1/3", "0", "1"],
    ["-1/3", "-1", "0"],
    ["5", "5", "5"],
    ["-5", "-5", "-5"],
    ["0", "0", "0"],
    [`${10n ** 40n}.5`, `${10n ** 40n}`, `${10n ** 40n + 1n}`],
  ])("of %s are %s and %s", (value, floor, ceiling) => {
    expect(floorOf(toRational(value)).toFraction()).toBe(floor);
    expect(ceilingOf(toRational(value)).toFraction()).toBe(ceiling);
  });
});
