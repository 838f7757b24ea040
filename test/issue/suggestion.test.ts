import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestName } from "../../src/issue/suggestion.ts";

describe("the name that was meant", () => {
  it.each([
    ["重大缺失件", ["重大缺失件數", "年度抽驗件數"], "重大缺失件數"],
    ["重大缺失數件", ["重大缺失件數", "年度抽驗件數"], "重大缺失件數"],
    ["年度抽驗數", ["重大缺失件數", "年度抽驗件數"], "年度抽驗件數"],
    ["ac", ["ab", "ad"], "ab"], // the first of those equally near
    ["2.3", ["2.1", "2.2"], undefined], // no digit is nearer than others
    ["1.10", ["1.1"], undefined],
    ["1-1", ["1.1", "2.1"], "1.1"],
    ["１．１", ["1.1", "2.1"], "1.1"],
    ["11", ["1.1", "2.1"], "1.1"],
    ["kitten", ["sitting", "mitten"], "mitten"],
    ["abdc", ["abxy", "abcd"], "abcd"], // two neighbours swapped
    ["bacd", ["abcd"], "abcd"],
    ["badc", ["abcd"], undefined], // twice
    ["abcdef", ["abcxyz", "abcdxy"], "abcdxy"], // a third of the letters
    ["abcdef", ["abcxyz"], undefined], // half of them
    ["a", ["b"], "b"], // one letter may always differ
    ["", ["b"], "b"],
    ["park", ["1.1", "1.2"], undefined],
    ["toString", [], undefined],
    ["甲", ["甲"], "甲"],
  ])("by %j among %j is %j", (name, known, meant) => {
    expect(closestName(name, known)).toBe(meant);
  });

  it("is not looked for beyond 64 characters", () => {
    expect(closestName("a".repeat(64), ["a".repeat(63)])).toBe("a".repeat(63));
    expect(closestName("a".repeat(65), ["a".repeat(65)])).toBeUndefined();
    expect(closestName("a".repeat(60), ["a".repeat(1e6)])).toBeUndefined();
  });

  it("is one of those known, and any known name means itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { minLength: 1 }),
        fc.string({ maxLength: 12 }),
        (known, name) => {
          const meant = closestName(name, known);
          if (meant !== undefined) expect(known).toContain(meant);
          expect(closestName(known[0] as string, known)).toBe(known[0]);
        },
      ),
    );
  });

  it("is found for any single slip in letters", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 3, maxLength: 20 }),
        fc.nat(19),
        fc.constantFrom("", "Ω"),
        (name, at, slip) => {
          fc.pre(/\p{L}/u.test(name));
          const index = at % name.length;
          expect(closestName(name.slice(0, index) + slip + name.slice(index + 1), [name])).toBe(name);
        },
      ),
    );
  });
});
