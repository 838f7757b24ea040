import { describeIssue, evaluateFormula, FormulaError, type Issue, parseFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";

describe("limits", () => {
  test("a million parentheses are too long to be read", () => {
    expect(issuesOf("(".repeat(1e6))).toMatchObject([
      { code: "formulaTooLong", facts: { length: 1e6, limit: 20_000 } },
    ]);
  });

  test("a hundred thousand nested parentheses are too long, ten thousand too deep", () => {
    expect(codesOf(nested(1e5))).toEqual(["formulaTooLong"]);
    expect(issuesOf(nested(9_999))).toMatchObject([{ code: "formulaTooDeep", facts: { limit: 200, position: 200 } }]);
  });

  test("two hundred nested parentheses, and any number of signs, are read", () => {
    expect(evaluateFormula(nested(200), { 甲: 3 }).toString()).toBe("3");
    expect(evaluateFormula(`${"-".repeat(19_999)}甲`, { 甲: 3 }).toString()).toBe("-3");
    expect(evaluateFormula(`${"平均(".repeat(100)}甲${"、甲)".repeat(100)}`, { 甲: 3 }).toString()).toBe("3");
  });

  test("brackets that don't pair count as deep as they are opened", () => {
    expect(codesOf("(".repeat(20_000)).at(-1)).toBe("formulaTooDeep");
  });

  test("a formula of 2,000 terms is read, of more refused", () => {
    expect(evaluateFormula(`${"甲+".repeat(1_999)}甲`, { 甲: 1 }).toString()).toBe("2000");
    expect(issuesOf(`${"甲+".repeat(2_000)}甲`)).toMatchObject([
      { code: "formulaTooManyTerms", facts: { count: 2_001, limit: 2_000 } },
    ]);
  });
});

test("a message quotes no more of a name or a number than can be read", () => {
  for (const text of ["9".repeat(20_000), `${"甲".repeat(9_000)}.${"乙".repeat(9_000)}`, `甲+${"9.".repeat(9_000)}`])
    for (const { message } of issuesOf(text)) expect(message.length).toBeLessThan(400);
});

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

/** Each is read or refused in time in proportion to its length; one that isn't would hang here. */
describe("20,000 characters of one kind", () => {
  const units = [
    ..."甲1 \n()+*-%‰x,.=：「」。、！\u200b\ud800占",
    ...[
      "甲(乙)",
      "甲()",
      "1-1",
      "1-1甲",
      "達8%以上",
      "x ",
      "甲 x ",
      ",000",
      "1.",
      "「甲」",
      "、甲",
      "(件)",
      "\n單位：",
      "\nA：",
    ],
    ...[
      "1.甲(1%) ",
      "1.甲1%",
      "一、",
      "①",
      "第一階段",
      "甲(1%)、",
      "占比率",
      "合計(甲、",
      "10萬",
      "累計",
      "1 %",
      "X光",
      "。甲",
      "A：甲，",
    ],
  ];

  test.each(units)("%j", (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    expect(() => readOrRefused(text)).not.toThrow();
  });

  test.each([
    ["1", " ", "%"],
    ["1.甲", "1", "%"],
    ["1.甲", "占", "20%"],
    ["甲(", "甲", ")"],
    ["(單位:", "件", ")"],
    ["甲", " ", "乙"],
  ])("%j, %j, %j", (start, unit, end) => {
    const text = start + unit.repeat(20_000 - start.length - end.length) + end;
    expect(() => readOrRefused(text)).not.toThrow();
  });
});

function nested(depth: number): string {
  return `${"(".repeat(depth)}甲${")".repeat(depth)}`;
}

function issuesOf(text: string): readonly Issue[] {
  try {
    parseFormula(text);
    return [];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.issues;
  }
}

function codesOf(text: string): readonly string[] {
  return issuesOf(text).map(({ code }) => code);
}

function readOrRefused(text: string): void {
  issuesOf(text);
}
