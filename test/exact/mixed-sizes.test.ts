import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";

const LARGE = 10n ** 40n;

describe("a small number and a large one", () => {
  const third = () => toRational("1/3");
  const large = () => toRational(`${LARGE}/7`);
  const tiny = () => toRational(`1/${LARGE}`);

  it.each<[string, () => unknown, string]>([
    ["are added", () => third().add(large()).toFraction(), `${3n * LARGE + 7n}/21`],
    ["are added in the other order", () => large().add(third()).toFraction(), `${3n * LARGE + 7n}/21`],
    ["are added, the large one below the line", () => third().add(tiny()).toFraction(), `${LARGE + 3n}/${3n * LARGE}`],
    ["are subtracted", () => third().subtract(large()).toFraction(), `${7n - 3n * LARGE}/21`],
    ["are multiplied", () => third().multiply(large()).toFraction(), `${LARGE}/21`],
    ["are multiplied in the other order", () => large().multiply(third()).toFraction(), `${LARGE}/21`],
    ["are multiplied, the large one below the line", () => tiny().multiply(third()).toFraction(), `1/${3n * LARGE}`],
    ["are divided", () => third().divide(large()).toFraction(), `7/${3n * LARGE}`],
    ["are divided in the other order", () => large().divide(third()).toFraction(), `${3n * LARGE}/7`],
    ["are divided, the large one below 0", () => third().divide(large().negate()).toFraction(), `-7/${3n * LARGE}`],
    ["are divided, the small one below 0", () => large().divide(third().negate()).toFraction(), `${-3n * LARGE}/7`],
    ["are compared", () => String([third().compare(large()), large().compare(third())]), "-1,1"],
    ["are compared below the line", () => String([third().compare(tiny()), tiny().compare(third())]), "1,-1"],
    [
      "have each a nearest double",
      () => String([large().toNumber(), tiny().toNumber()]),
      "1.4285714285714284e+39,1e-40",
    ],
  ])("%s", (_, calculate, result) => {
    expect(calculate()).toBe(result);
  });
});
