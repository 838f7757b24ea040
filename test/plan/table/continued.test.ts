import { describe, expect, it } from "vitest";
import { continuesTitle } from "../../../src/plan/table-continued.ts";

const goesOn = (text: string, above: readonly string[]) =>
  continuesTitle(
    text,
    above.map((line, row) => ({ text: line, row, column: 0 })),
  );

describe("a title goes on", () => {
  it.each<[string, string, readonly string[]]>([
    ["with the mark of it", "甲（續）", ["甲(5%)"]],
    ["of eight lines", `${"甲".repeat(8)}（續）`, new Array(8).fill("甲")],
    ["of two hundred characters", `${"甲".repeat(197)}（續）`, ["甲".repeat(197)]],
  ])("%s", (_, text, above) => {
    expect(goesOn(text, above)).toBe(true);
  });

  it.each<[string, string, readonly string[]]>([
    ["without a mark", "甲(5%)", ["甲(5%)"]],
    ["whose mark belongs to it", "續興建", ["興建"]],
    ["that is another", "乙（續）", ["甲"]],
    ["with another weight", "甲（續）(6%)", ["甲(5%)"]],
    ["with another weight in front of the mark", "甲(6%)(續1)", ["甲(5%)"]],
    ["of nine lines", `${"甲".repeat(9)}（續）`, new Array(9).fill("甲")],
    ["of more than two hundred characters", `${"甲".repeat(199)}（續）`, ["甲".repeat(199)]],
  ])("but none %s", (_, text, above) => {
    expect(goesOn(text, above)).toBe(false);
  });
});
