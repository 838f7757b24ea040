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
