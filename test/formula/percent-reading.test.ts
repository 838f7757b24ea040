import { parseFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";
import type { Expression } from "../../src/formula/ast.ts";
import { type PercentReading, percentReading } from "../../src/formula/percent.ts";

/** How a value stands to percent, which decides what an indicator in % does with it. */
const READINGS: Readonly<Record<PercentReading, readonly string[]>> = {
  percent: [
    "甲/乙*100%",
    "100%*甲/乙",
    "-(甲/乙*100%)",
    "甲/乙*100%*60%",
    "(甲/乙*100%)*60%",
    "1-甲/乙*100%",
    "100%-甲/乙*100%",
    "(甲/乙*100%+丙/丁*100%)/2",
    "甲/乙*100%+丙/丁",
    "最小值(甲/乙*100%, 100%)",
  ],
  hundred: ["甲/乙*100", "100*甲", "-(100*甲/乙)", "(甲*100)*丙"],
  quotient: [
    "甲/乙",
    "-(甲/乙)",
    "甲/乙*60%",
    "甲/乙*50",
    "甲/(乙+丙)",
    "1-甲/乙",
    "0.5+甲/乙",
    "甲/乙*30%+丙/丁*70%",
    "50%*60%+甲/乙",
    "(1-甲/乙)*60%",
    "平均(甲/乙, 丙/丁)",
    "(甲/乙+丙/丁)/2*60%/3",
    "60%*(甲/乙+丙/丁)",
    "(甲/2+乙/丙)/丁",
    "0.2*(甲/乙)+丙/丁",
  ],
  mixed: [
    "甲/乙+丙",
    "甲/乙*50%+滿意度*50%",
    "100-甲/乙*100%",
    "2-甲/乙",
    "1.5+甲/乙",
    "甲/乙*50+丙/丁",
    "-(甲/乙*50)+丙/丁",
    "(甲/乙+丙)+丁",
    "平均(甲/乙, 丙)",
    "甲/乙*(1+丙)*50+丙/丁",
    "甲/乙+2*50%",
  ],
  plain: [
    "甲",
    "-甲",
    "5",
    "60%",
    "1+60%",
    "60%*50%",
    "2*50%",
    "1+甲",
    "甲/2",
    "1/乙",
    "50/乙",
    "甲*乙",
    "甲*60%+乙*40%",
    "(甲+乙)/2",
    "100-甲/乙*100",
    "甲/乙*50+丙/丁*50",
    "-(甲/乙)*50+丙",
    "(1-甲/乙)*50",
    "(1-甲/乙)*丙",
    "最大值(甲, 乙)",
  ],
};

describe.each(Object.entries(READINGS))("what is read as %s", (reading, texts) => {
  test.each(texts)("%s", (text) => {
    expect(percentReading(parseFormula(text).expression as Expression)).toBe(reading);
  });
});
