import { describeIssue, evaluateFormula, FormulaError, parseFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { issuesOf } from "./issues-of.ts";

describe("characters that can't be seen", () => {
  test.each([
    ["zero-width space", "\u200b", "U+200B"],
    ["zero-width joiner", "\u200d", "U+200D"],
    ["right-to-left override", "\u202e", "U+202E"],
    ["isolate", "\u2066", "U+2066"],
    ["byte order mark", "\ufeff", "U+FEFF"],
    ["soft hyphen", "\u00ad", "U+00AD"],
    ["null", "\u0000", "U+0000"],
    ["a tag beyond the basic plane", "\u{e0041}", "U+E0041"],
    ["a high surrogate alone", "\ud83d", "U+D83D"],
    ["a low surrogate alone", "\ude00", "U+DE00"],
  ])("%s is refused by its code point, in a name, in quotes and in a list", (_name, character, codePoint) => {
    for (const text of [`甲${character}乙/丙`, `「甲${character}」/丙`, `1.規劃${character}(50%) 2.完工(100%)`]) {
      const issues = issuesOf(text);
      expect(issues).toMatchObject([
        { code: "forbiddenCharacter", facts: { codePoint, position: text.indexOf(character) } },
      ]);
      expect(issues[0]?.message).toContain(codePoint);
      expect(issues[0] && describeIssue(issues[0], "zh-TW")).toContain(codePoint);
    }
  });

  test("a name with one can't be declared", () => {
    expect(() => parseFormula("甲", { variables: ["甲\u200b"] })).toThrow("甲<U+200B>");
  });
});

describe("names that every object has", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("%s is a name", (name) => {
    const inputs = JSON.parse(`{"${name}": 6, "甲": 3}`);
    expect(parseFormula(`${name}/甲`).variables).toEqual([name, "甲"]);
    expect(evaluateFormula(`${name}/甲` as string, inputs).toString()).toBe("2");
    expect(() => evaluateFormula(`${name}/甲` as string, { 甲: 3 })).toThrow(FormulaError);
    expect(parseFormula(`${name}(甲,乙)`.replace(",", "、")).variables).toEqual([`${name}(甲、乙)`]);
  });
});
