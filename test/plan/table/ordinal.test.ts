import { describe, expect, it } from "vitest";
import { leadingOrdinal, readOrdinal } from "../../../src/plan/table-ordinal.ts";

describe("an ordinal", () => {
  it.each([
    ["一", 1],
    ["九", 9],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["三十五", 35],
    ["拾貳", 12],
    ["７", 7],
    ["(十二)", 12],
    ["第3項", 3],
    ["2-13", 13],
    ["1.5", 5],
    ["⑳", 20],
  ])("%s is %i", (text, number) => {
    expect(readOrdinal(text)).toBe(number);
  });

  it.each(["", "甲", "一二", "一十十", "十十", "100", "1次", "72%"])("%j is none", (text) => {
    expect(readOrdinal(text)).toBeUndefined();
  });
});

it.each([
  ["一、落實稽查", "一、"],
  ["十二、落實稽查", "十二、"],
  ["1-2 落實稽查", "1-2 "],
  ["2. 落實稽查", "2. "],
  ["(三) 落實稽查", "(三) "],
])("%s has %j in front", (title, leading) => {
  expect(leadingOrdinal(title)).toBe(leading);
});

it.each(["5G建設", "2.5公噸以上車輛", "一級古蹟修復", "十八歲以上人口吸菸率"])("%s has no number in front", (title) => {
  expect(leadingOrdinal(title)).toBeUndefined();
});
