import { parseFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { issuesOf } from "./issues-of.ts";

/** What each issue of a text says, besides the text itself. */
const ISSUES: readonly (readonly [text: string, code: string, facts: Readonly<Record<string, unknown>>])[] = [
  ["(甲+乙", "unclosedBracket", { position: 0, bracket: "(", expected: ")" }],
  ["（甲", "unclosedBracket", { position: 0, bracket: "（", expected: ")" }],
  ["﹙甲", "unclosedBracket", { position: 0, bracket: "﹙", expected: ")" }],
  ["[甲", "unclosedBracket", { position: 0, bracket: "[", expected: "]" }],
  ["［甲", "unclosedBracket", { position: 0, bracket: "［", expected: "]" }],
  ["【甲", "unclosedBracket", { position: 0, bracket: "【", expected: "】" }],
  ["〖甲", "unclosedBracket", { position: 0, bracket: "〖", expected: "〗" }],
  ["〔甲", "unclosedBracket", { position: 0, bracket: "〔", expected: "〕" }],
  ["﹝甲", "unclosedBracket", { position: 0, bracket: "﹝", expected: "〕" }],
  ["{甲", "unclosedBracket", { position: 0, bracket: "{", expected: "}" }],
  ["｛甲", "unclosedBracket", { position: 0, bracket: "｛", expected: "}" }],
  ["﹛甲", "unclosedBracket", { position: 0, bracket: "﹛", expected: "}" }],
  ["甲】", "unopenedBracket", { position: 1, bracket: "】" }],
  ["(甲]/乙", "mismatchedBracket", { position: 0, bracket: "(", found: "]", expected: ")" }],
  ["﹝甲)/乙", "mismatchedBracket", { position: 0, bracket: "﹝", found: ")", expected: "〕" }],
  ["「甲/乙", "unclosedQuote", { position: 0 }],
  ["甲」", "unexpectedCharacter", { position: 1, found: "」" }],
  ["甲^2", "unexpectedCharacter", { position: 1, found: "^" }],
  ["甲²/乙", "unexpectedCharacter", { position: 1, found: "²" }],
  ["甲/②乙", "unexpectedCharacter", { position: 2, found: "②" }],
  ["甲+", "missingOperand", { position: 2, found: "" }],
  ["甲+*乙", "missingOperand", { position: 2, found: "*" }],
  ["60%甲", "missingOperator", { position: 3, found: "甲" }],
  ["男性人數、女性人數", "missingOperator", { position: 4, found: "、" }],
  ["0.4A+甲", "missingOperator", { position: 3, found: "A" }],
  ["合格件數\n 總件數", "missingOperator", { position: 6, found: "總件數" }],
  ["2(甲+乙)", "missingOperator", { position: 1, found: "(" }],
  ["甲 (乙+丙)", "ambiguousParenthesis", { position: 0, name: "甲(乙+丙)" }],
  ["丙+107/12/31前件數", "ambiguousName", { position: 2, name: "107/12/31前件數" }],
  ["(甲(億元)+乙(萬元))/300億元", "unclearMultiple", { position: 14, found: "300億元" }],
  ["丙+『甲/乙", "unexpectedCharacter", { position: 2, found: "『" }],
  ["(甲/乙) 件 數", "suffixWithoutNames", { position: 6, suffix: "件 數" }],
  ["甲/乙％", "percentWithoutNumber", { position: 3, found: "％" }],
  ["甲/乙‰", "percentWithoutNumber", { position: 3, found: "‰" }],
  ["甲/乙*100%＝78%", "equalsInFormula", { position: 8, found: "＝" }],
  ["甲/乙：丙", "colonInFormula", { position: 3, found: "：" }],
  ["(甲,乙)/丙", "separatorOutsideFunction", { position: 2, found: "," }],
  ["1.2.3*甲", "malformedNumber", { position: 0, found: "1.2.3" }],
  ["5.*甲", "malformedNumber", { position: 0, found: "5." }],
  ["甲/三", "malformedNumber", { position: 2, found: "三" }],
  ["若甲>0則乙/甲+1", "proseInsteadOfFormula", { position: 0 }],
  ["甲——乙", "drawnLine", { position: 1 }],
  ["甲/乙*100%。以上", "textBehindFormula", { position: 9 }],
  ["甲/乙*100%≧90%", "textBehindFormula", { position: 8 }],
  ["1.甲/乙*100% 2.丙/丁*100%", "severalFormulas", { position: 11 }],
  ["規劃設計30%、發包20%", "barePercentsOfSteps", { position: 0 }],
  ["1.規劃(20%) 3.完工(100%)", "stepOutOfOrder", { position: 10, found: 3, expected: 2 }],
  ["第十一期：規劃(20%)", "stepOutOfOrder", { position: 0, found: 11, expected: 1 }],
  ["1.規劃(20%) 2.設計 3.完工(100%)", "stepWithoutPercent", { position: 10, step: 2 }],
  ["1.規劃(60%) 2.設計(50.5%)", "fallingPercent", { position: 10, step: 2, percent: "50.5", previous: "60" }],
  ["1.規劃(60%) 2.完工(120.5%)", "percentAboveHundred", { position: 10, step: 2, percent: "120.5" }],
];

describe("an issue of a formula's text", () => {
  test.each(ISSUES)("%s: %s", (text, code, facts) => {
    expect(issuesOf(text).map((issue) => [issue.code, issue.path, issue.facts])).toEqual([
      [code, [], { text, ...facts }],
    ]);
  });

  test("is there for each part that is wrong, in the order of the text", () => {
    expect(issuesOf("甲$+*乙)").map(({ code, facts }) => [code, facts])).toEqual([
      ["unexpectedCharacter", { text: "甲$+*乙)", position: 1, found: "$" }],
      ["missingOperand", { text: "甲$+*乙)", position: 3, found: "*" }],
      ["unopenedBracket", { text: "甲$+*乙)", position: 5, bracket: ")" }],
    ]);
  });
});

describe("what is no text to be read", () => {
  test("is no text at all", () => {
    expect(() => parseFormula(5 as never)).toThrow("5 is no formula");
    expect(issuesOf(undefined as never)).toMatchObject([
      { code: "notAFormula", path: [], facts: { value: "undefined" } },
    ]);
  });

  test("is an empty one", () => {
    for (const text of ["", " ", "　\n"])
      expect(issuesOf(text)).toMatchObject([{ code: "emptyFormula", path: [], facts: {} }]);
  });

  test("is a declared name that can't be quoted: each is told", () => {
    const unreadable = ["甲\u200b", "乙\u0000\ud800", "", " 丙", "丁 ", "「戊", "己」", "庚」「辛", 5 as never];
    expect(
      issuesOf("壬", { variables: [...unreadable, "壬", "「癸」"] }).map(({ code, path, facts }) => [
        code,
        path,
        facts,
      ]),
    ).toEqual(
      ["甲<U+200B>", "乙<U+0000><U+D800>", "", " 丙", "丁 ", "「戊", "己」", "庚」「辛", "5"].map((name) => [
        "unreadableName",
        ["variables"],
        { name },
      ]),
    );
  });
});
