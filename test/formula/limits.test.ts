import { evaluateFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { issuesOf } from "./issues-of.ts";

describe("limits", () => {
  test("a million parentheses are too long to be read", () => {
    expect(issuesOf("(".repeat(1e6))).toMatchObject([
      { code: "formulaTooLong", path: [], facts: { length: 1e6, limit: 20_000 } },
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

  test("what is closed again is nested no deeper, and what stands between brackets changes nothing", () => {
    const sideBySide = Array.from({ length: 201 }, () => "(甲)").join("+");
    expect(evaluateFormula(sideBySide, { 甲: 1 }).toString()).toBe("201");
    expect(codesOf(`${"(乙+".repeat(201)}甲${")".repeat(201)}`)).toEqual(["formulaTooDeep"]);
    expect(codesOf(`${")".repeat(3)}${nested(201)}`)).toContain("formulaTooDeep");
  });

  test("brackets in a quoted name are text, however many", () => {
    const name = `甲${"(".repeat(201)}${")".repeat(201)}`;
    expect(evaluateFormula(`「${name}」+1`, { [name]: 2 }).toString()).toBe("3");
  });

  test("brackets that don't pair count as deep as they are opened", () => {
    expect(codesOf("(".repeat(20_000)).at(-1)).toBe("formulaTooDeep");
  });

  test("a formula of 2,000 terms is read, of more refused", () => {
    expect(evaluateFormula(`${"甲+".repeat(1_999)}甲`, { 甲: 1 }).toString()).toBe("2000");
    expect(issuesOf(`${"甲+".repeat(2_000)}甲`)).toMatchObject([
      { code: "formulaTooManyTerms", path: [], facts: { count: 2_001, limit: 2_000 } },
    ]);
    for (const text of [`${"1+".repeat(2_000)}1`, `${"平均(甲、乙)+".repeat(667)}甲`])
      expect(issuesOf(text)).toMatchObject([{ code: "formulaTooManyTerms" }]);
  });
});

test("of a long name the first 80 characters are quoted", () => {
  const nameOf = (length: number): unknown => issuesOf(`${"甲".repeat(length - 5)}(乙+丙)`)[0]?.facts;
  expect(nameOf(80)).toMatchObject({ name: `${"甲".repeat(75)}(乙+丙)` });
  expect(nameOf(81)).toMatchObject({ name: `${"甲".repeat(76)}(乙+丙…` });
});

test("a message quotes no more of a name or a number than can be read", () => {
  for (const text of ["9".repeat(20_000), `${"甲".repeat(9_000)}.${"乙".repeat(9_000)}`, `甲+${"9.".repeat(9_000)}`])
    for (const { message } of issuesOf(text)) expect(message.length).toBeLessThan(400);
});

function nested(depth: number): string {
  return `${"(".repeat(depth)}甲${")".repeat(depth)}`;
}

function codesOf(text: string): readonly string[] {
  return issuesOf(text).map(({ code }) => code);
}
