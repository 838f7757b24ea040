import { parseFormula } from "civic-kpi";
import { expect, it } from "vitest";
import { stepNumber } from "../../src/formula/numbering.ts";

it.each([
  ["7", 7],
  ["１２", 12],
  ["三", 3],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["九十九", 99],
  ["①", 1],
  ["⑳", 20],
  ["⑴", 1],
  ["⒇", 20],
  ["⒈", 1],
  ["㈩", 10],
])("a step that is printed as %s has the number %i", (printed, number) => {
  expect(stepNumber(printed)).toBe(number);
});

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"];

it.each<[string, (number: number) => string]>([
  ["1.", (number) => `${number}.`],
  ["(1)", (number) => `(${number})`],
  ["一、", (number) => `${CHINESE[number - 1]}、`],
  ["(一)", (number) => `(${CHINESE[number - 1]})`],
  ["步驟1：", (number) => `步驟${number}：`],
  ["步驟一：", (number) => `步驟${CHINESE[number - 1]}：`],
  ["步驟一", (number) => `步驟${CHINESE[number - 1]} `],
  ["第1項", (number) => `第${number}項`],
  ["第一項、", (number) => `第${CHINESE[number - 1]}項、`],
  ["⑴", (number) => String.fromCodePoint(0x2474 + number - 1)],
  ["⒈", (number) => String.fromCodePoint(0x2488 + number - 1)],
])("a list of thirteen steps is numbered as %s", (_, printed) => {
  const percents = Array.from({ length: 13 }, (__, index) => 40 + 5 * index);
  const text = percents.map((percent, index) => `${printed(index + 1)}完成甲(${percent}%)`).join("\n");
  expect(parseFormula(text).steps.map(({ number, title, percent }) => [number, title, String(percent)])).toEqual(
    percents.map((percent, index) => [index + 1, "完成甲", String(percent)]),
  );
});
