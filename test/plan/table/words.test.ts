import { describe, expect, it } from "vitest";
import { findHeader, strangeDelimiter } from "../../../src/plan/table-header.ts";
import { readLabel } from "../../../src/plan/table-label.ts";
import { isOfPartOfYear } from "../../../src/plan/table-obstacle.ts";
import { readTarget } from "../../../src/plan/table-target.ts";
import { tellsTargetApart } from "../../../src/plan/table-target-label.ts";

describe("a word that tells targets apart by itself", () => {
  it.each(["前年度", "去年", "去年度", "本年", "當年度", "今年", "二年累計", "4年累計", "修正", "修訂前", "調整後"])(
    "%s",
    (text) => {
      expect(tellsTargetApart(text)).toBe(true);
      expect(tellsTargetApart(`${text}目標`)).toBe(true);
      expect(tellsTargetApart(`${text}目標值`)).toBe(true);
      expect(tellsTargetApart(`${text}值`)).toBe(true);
    },
  );

  it.each(["較上年度", "累計件數", "目標", "百年累計"])("not %s", (text) => {
    expect(tellsTargetApart(text)).toBe(false);
  });
});

describe("a unit is for each part of a year", () => {
  it.each(["次/月", "次/2個月", "次/雙週", "公分/季", "次/半年"])("%s", (unit) => {
    expect(isOfPartOfYear(unit, "年度總和")).toBe(true);
  });

  it.each(["", "次", "次/年", "本/季刊", "%/月", "分/季"])("not %j", (unit) => {
    expect(isOfPartOfYear(unit, "年度總和")).toBe(false);
  });
});

describe("the unit of a label", () => {
  it.each([
    ["目標值(%)", "%"],
    ["年度目標值（單位：場次）", "場次"],
  ])("%s is %s", (text, unit) => {
    expect(readLabel(text, 0, 0).unit).toBe(unit);
  });

  it.each(["權重(%)", "目標值(%)說明", "目標值(年)", "目標值(季)", "目標值(月)", "目標值(期)", "目標值"])(
    "%s is none",
    (text) => {
      expect(readLabel(text, 0, 0)).not.toHaveProperty("unit");
    },
  );

  it("is that of the targets below it, and of nothing else there", () => {
    const rows = [
      ["策略績效目標", "衡量指標", "目標值(%)"],
      ["衡量標準", "年度目標值", "權重"],
    ];
    expect(findHeader(rows)?.labels.map(({ text, unit }) => [text, unit])).toEqual([
      ["策略績效目標", undefined],
      ["衡量指標", undefined],
      ["衡量標準", undefined],
      ["年度目標值", "%"],
      ["權重", undefined],
    ]);
  });
});

describe("what parts the columns of a header", () => {
  const header = "衡量指標;目標值";

  it("is looked for in lines, however they end", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(strangeDelimiter(["某局", header, "甲"].join(end))).toBe("semicolons");
  });

  it("is looked for in lines of up to four hundred characters", () => {
    expect(strangeDelimiter(header.padEnd(400))).toBe("semicolons");
    expect(strangeDelimiter(header.padEnd(401))).toBeUndefined();
  });
});

it("a target with its marks has sixty characters at most", () => {
  expect(readTarget(`3件${"　".repeat(57)}①`)).toMatchObject({ target: 3 });
  expect(readTarget(`3件${"　".repeat(58)}①`)).toBeUndefined();
});
