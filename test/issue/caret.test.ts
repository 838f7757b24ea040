import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caretUnder } from "../../src/issue/caret.ts";

describe("a caret stands under the character", () => {
  it.each([
    ["a/b)", 3, "a/b)\n   ^"],
    ["甲/乙)", 3, "甲/乙)\n　 　^"], // a wide space under a wide character
    ["", 0, "\n^"],
    ["甲", 1, "甲\n　^"], // behind the end
    ["（甲", 0, "（甲\n^"],
    ["ａ/b", 1, "ａ/b\n　^"],
    ["𠮷/b", 2, "𠮷/b\n　^"], // one character of two UTF-16 units
    ["𠮷/b", 1, "\ufffd\ufffd/b\n ^"], // in the middle of it
    ["甲\n乙\tb\u200bc", 5, "甲 乙 b c\n　 　  ^"], // nothing that would move the caret
    ["a\u2028b", 2, "a b\n  ^"],
  ])("%j at %i", (text, position, shown) => {
    expect(caretUnder(text, position)).toBe(shown);
  });

  it("with 40 characters of the text on either side", () => {
    const text = "x".repeat(100);
    expect(caretUnder(text, 50)).toBe(`…${"x".repeat(80)}…\n${" ".repeat(41)}^`);
    expect(caretUnder(text, 40)).toBe(`${"x".repeat(80)}…\n${" ".repeat(40)}^`);
    expect(caretUnder(text, 60)).toBe(`…${"x".repeat(80)}\n${" ".repeat(41)}^`);
  });

  it("in two well-formed lines of bounded length, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(200), (text, position) => {
        const shown = caretUnder(text, Math.min(position, text.length));
        const lines = shown.split("\n");
        expect(lines).toHaveLength(2);
        expect(lines[1]).toMatch(/^[ \u3000]*\^$/);
        expect(shown.length).toBeLessThan(170);
        expect(encodeURIComponent(shown)).toBeTruthy(); // throws for half a pair
      }),
    );
  });
});
