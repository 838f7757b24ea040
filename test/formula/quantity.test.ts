import { explainFormula, type Rational, toRational } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { difference, followedBy, quantity } from "../../src/formula/explain-quantity.ts";

describe("a number with its unit", () => {
  test.each([
    ["件", "case", "cases"],
    ["案", "case", "cases"],
    ["人", "person", "people"],
    ["人次", "attendance", "attendances"],
    ["場", "session", "sessions"],
    ["場次", "session", "sessions"],
    ["次", "time", "times"],
    ["項", "item", "items"],
    ["處", "site", "sites"],
    ["戶", "household", "households"],
    ["校", "school", "schools"],
    ["班", "class", "classes"],
    ["分", "point", "points"],
    ["元", "NT dollar", "NT dollars"],
    ["天", "day", "days"],
    ["日", "day", "days"],
    ["小時", "hour", "hours"],
    ["公里", "kilometre", "kilometres"],
    ["公頃", "hectare", "hectares"],
    ["元/件", "元/件", "元/件"],
  ])("of %s is told in English as %s or %s", (unit, one, many) => {
    const resultOf = (count: number): readonly (string | undefined)[] => {
      const { text } = explainFormula(`甲(單位:${unit})`, { 甲: count } as never);
      return [text["zh-TW"].split("\n").at(-1), text.en.split("\n").at(-1)];
    };
    expect(resultOf(1)).toEqual([`結果：1 ${unit}`, `Result: 1 ${one}`]);
    expect(resultOf(-1)).toEqual([`結果：-1 ${unit}`, `Result: -1 ${one}`]);
    expect(resultOf(2)).toEqual([`結果：2 ${unit}`, `Result: 2 ${many}`]);
  });

  test("is bare without one, and close to %", () => {
    expect(quantity(toRational(2), null)).toEqual({ "zh-TW": "2", en: "2" });
    expect(quantity(toRational(2), "%")).toEqual({ "zh-TW": "2%", en: "2%" });
  });
});

describe("a difference between quantities", () => {
  const told = (value: Rational, unit: string | null, word?: string): readonly string[] =>
    Object.values(difference(value, unit, word));

  test("of percents is in percentage points", () => {
    expect(told(toRational(2), "%")).toEqual(["2 個百分點", "2 percentage points"]);
    expect(told(toRational(1), "%")).toEqual(["1 個百分點", "1 percentage point"]);
    expect(told(toRational(-1), "%", "more")).toEqual(["-1 個百分點", "-1 more percentage point"]);
  });

  test("has its English word between number and unit", () => {
    expect(told(toRational(2), "件", "more")).toEqual(["2 件", "2 more cases"]);
    expect(told(toRational(1), "件")).toEqual(["1 件", "1 case"]);
    expect(told(toRational(2), null, "more")).toEqual(["2", "2 more"]);
  });
});

test("a Chinese word stands close to a Chinese unit, and apart from anything else", () => {
  expect(followedBy("2 件", "以上")).toBe("2 件以上");
  expect(followedBy("2%", "以上")).toBe("2% 以上");
  expect(followedBy("件 2", "以上")).toBe("件 2 以上");
});
