import { describe, expect, it } from "vitest";
import { caretUnder } from "../../src/issue/caret.ts";
import { chinese as chineseCatalogue } from "../../src/issue/chinese.ts";
import { english } from "../../src/issue/english.ts";
import { issueOf } from "../../src/issue/issue.ts";
import { FACTS } from "./facts-by-code.ts";

type Told = Readonly<Record<string, unknown>>;

const chinese = chineseCatalogue();

const codes = Object.keys(FACTS) as readonly (keyof typeof FACTS)[];
const samples = codes.flatMap((code) => FACTS[code].map((facts) => [code, facts as Told] as const));

/** Facts that people are told in other words: where the text points, what else there is, names that programs use. */
const REWORDED = new Set([
  "text",
  "position",
  "part",
  "what",
  "difference",
  "known",
  "differences",
  "direction",
  "accrual",
  "obstacle",
  "isJoined",
  "partedBy",
]);

const write = (catalogue: typeof english, code: keyof typeof FACTS, facts: Told): string =>
  (catalogue[code] as (facts: Told) => string)(facts);

describe("the catalogues of issues", () => {
  it("have a text for each code, in both languages", () => {
    expect(Object.keys(english).sort()).toEqual([...codes].sort());
    expect(Object.keys(chinese).sort()).toEqual([...codes].sort());
  });

  it.each(samples)("tell in both languages what %s is about: %j", (code, facts) => {
    const [inEnglish, inChinese] = [write(english, code, facts), write(chinese, code, facts)];
    for (const text of [inEnglish, inChinese]) expect(text).not.toMatch(/undefined|NaN|\[object|^\s|\s$/);
    expect(inEnglish).not.toBe(inChinese);
    expect(inChinese).toMatch(/\p{Script=Han}.*\p{Script=Han}/u);
    const { field, ...others } = facts;
    const told = "row" in facts || code === "columnMissing" ? others : facts; // a table's fields go by the words of the table
    for (const [name, value] of Object.entries(told)) {
      if (REWORDED.has(name) || typeof value === "object") continue;
      expect(inEnglish).toContain(String(value));
      expect(inChinese).toContain(String(value));
    }
    expect(issueOf(code, ["x"], facts as never, english).message).toBe(`x: ${inEnglish}`);
  });

  it.each(samples.filter(([, facts]) => "position" in facts))("point for %s at the character", (code, facts) => {
    const pointer = `\n${caretUnder(String(facts["text"]), Number(facts["position"]))}`;
    expect(write(english, code, facts).endsWith(pointer)).toBe(true);
    expect(write(chinese, code, facts).endsWith(pointer)).toBe(true);
  });

  it.each(samples.filter(([, facts]) => "suggestion" in facts))(
    "ask for %s whether another name was meant",
    (code, facts) => {
      expect(write(english, code, facts)).toMatch(/did you mean ".+"\?$/);
      expect(write(chinese, code, facts)).toMatch(/是否為「.+」？$/);
    },
  );
});
