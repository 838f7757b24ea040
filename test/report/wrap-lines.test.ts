import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "../../src/report/wrap-lines.ts";

describe("a label in lines", () => {
  it.each([
    ["stays whole where there is room", "1.2 查察件數", 200, ["1.2 查察件數"]],
    ["breaks between ideographs", "查察處理違規洩密案件", 70, ["查察處理違", "規洩密案件"]],
    ["breaks between words", "Leak cases investigated", 100, ["Leak cases", "investigated"]],
    ["leaves a comma at the end of a line", "甲乙丙，丁戊", 42, ["甲乙", "丙，丁", "戊"]],
    ["opens a bracket at the start of a line", "甲乙（丙）", 42, ["甲乙", "（丙）"]],
    ["cuts a word that no line could hold", "abcdefgh", 40, ["abcde", "fgh"]],
    ["has one line even if it is empty", "", 40, [""]],
  ])("%s", (_, text, pixels, lines) => {
    expect(wrapLines(text, pixels, 14)).toEqual(lines);
  });

  it("loses no character, and no line is wider than it may be", () => {
    const unit = fc.constantFrom("a", "W", " ", "中", "，", "（", "）", "%", "𠮷");
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 30, max: 300 }), (text, pixels) => {
        const lines = wrapLines(text, pixels, 10);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        const ideographs = (line: string): number => line.match(/[中，（）]/g)?.length ?? 0;
        for (const line of lines) expect(ideographs(line) * 10).toBeLessThanOrEqual(pixels);
      }),
    );
  });
});
