import { describe, expect, test } from "vitest";
import { issuesOf } from "./issues-of.ts";

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
    expect(() => issuesOf(text)).not.toThrow();
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
    expect(() => issuesOf(text)).not.toThrow();
  });
});
