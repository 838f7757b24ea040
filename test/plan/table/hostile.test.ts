import { CivicKpiError, definePlan, readPlanTable } from "civic-kpi";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const options = { agency: "某局", year: 107 } as const;
const header = "策略績效目標\t衡量指標\t衡量標準\t年度目標值";
const row = "甲(5%)\t乙(5%)\t年度件數\t3件";
const megabyte = 1_000_000;
const phrase = "促進公共安全及建設品質，落實工程查驗".repeat(3);
const fill = (text: string): string => text.repeat(Math.ceil(megabyte / text.length));

/** Each would take minutes if its size counted more than once. */
const tables: Record<string, string> = {
  "1 MB of rows": `${header}\t備註\n${fill(`${row}\t${phrase}\n`)}`,
  "1 MB of headers": fill(`${header}\n`),
  "1 MB of tabs": `${header}\n${fill("\t")}`,
  "1 MB of tabs in the header": `${fill("\t")}${header}\n${row}`,
  "1 MB of labels in one row": `${header}\t${fill("年度目標值\t")}\n${row}`,
  "1 MB of line breaks": `${header}\n${row}${fill("\n")}`,
  "1 MB of pipes": `${fill("|")}\n| 衡量指標 | 目標值 |\n${fill("|")}`,
  "1 MB of backslashes before pipes": `|a|b|\n${fill("\\|")}`,
  "1 MB of dashes": `|衡量指標|目標值|\n|${fill("-")}|`,
  "1 MB of commas": fill(","),
  "1 MB of thousands parted by commas": `${header}\n甲(5%)\t乙(5%)\t件數\t${fill("100\t")}`.replaceAll("\t", ","),
  "1 MB of quotes": `${header}\n${fill('"')}`,
  "1 MB of cells that open a quote": `${header}\n${fill('"a\t')}`,
  "1 MB of doubled quotes behind an open one": `${header}\n"${fill('a\t""')}`,
  "1 MB in one title": `${header}\n${fill("甲")}\t乙(5%)\t件數\t3件`,
  "1 MB in one target": `${header}\n甲(5%)\t乙(5%)\t件數\t${fill("1,")}`,
  "1 MB in one formula": `${header}\n甲(5%)\t乙(5%)\t${fill("(")}\t3件`,
  "1 MB of spaces in a title": `${header}\n甲${fill(" ")}\t乙${fill(" ")}(5%)\t件數\t3件`,
  "1 MB of brackets behind a title": `${header}\n甲${fill("(5%")}\t乙(5%)\t件數\t3件`,
  "1 MB of continued goals": `項次\t${header}\n一\t${row}\n${fill(`\t${phrase}甲\t\t\t3件\n\t${phrase}乙\n`)}`,
  "1 MB of continued formulas": `${header}\n${row}\n${fill(`\t\t+${phrase}\n`)}`,
  "1 MB of continued titles and formulas": `${header}\n${row}\n${fill(`\t${phrase}\t+件數\n`)}`,
  "1 MB of broken cells": `${header}\n甲(5%)\t乙(5%)\t1.甲(1%)\n${fill(`2.${phrase}(2%)\n`)}`,
  "1 MB of <br>": `${header}\n甲\t乙\t${fill("<br>")}\t3件`,
  "1 MB of a ligature that normalises to 18 letters": `${header}\n甲\t乙\t件數\t${fill("ﷺ")}`,
};

describe("a table of a megabyte is read in one go", () => {
  it.each(Object.entries(tables))("%s", { timeout: 60_000 }, (_, table) => {
    const { plan, issues } = readPlanTable(table, options);
    expect(plan.goals.length).toBeLessThan(2);
    expect(Math.max(0, ...issues.slice(0, 1000).map(({ message }) => message.length))).toBeLessThan(1000);
  });
});

it("names such as __proto__ are names", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const table = [header, ...names.map((name) => `${name}(5%)\t${name}(5%)\t${name}/constructor\t3%`)].join("\n");
  const { plan } = readPlanTable(table, { ...options, direction: "atLeast", accrual: "rate" });
  expect(plan.goals.map(({ title }) => title)).toEqual(names);
  expect(definePlan(plan).indicator("1.1")?.formula.variables).toEqual(["__proto__", "constructor"]);
});

it("HTML in a cell stays text", () => {
  const table = [header, "<b>甲</b>(5%)\t<script>alert(1)</script>(5%)\t件數\t3件"].join("\n");
  const [goal] = readPlanTable(table, options).plan.goals;
  expect(goal).toMatchObject({ title: "<b>甲</b>", indicators: [{ title: "<script>alert(1)</script>" }] });
});

it("frozen rows stay as they are", () => {
  const rows = Object.freeze([header, row].map((line) => Object.freeze(line.split("\t"))));
  expect(readPlanTable(rows, options).plan.goals).toHaveLength(1);
});

/** Cells of a real table, and what does not belong into one. */
const cell = fc.oneof(
  fc.constantFrom("", "策略績效目標", "衡量指標", "衡量標準", "年度目標值", "權重", "項次", "107年", "一", "1", "2."),
  fc.constantFrom(
    "甲(5%)",
    "合格率(5%)",
    "72%",
    "3件以下",
    "統計數據",
    "甲/乙*100%",
    "1.規劃(30%)",
    "合計",
    '"',
    "|",
    "\\",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

describe("any table", () => {
  it("gives a plan that runs, or is refused by an error of this library; and no cell of a number is invented", () => {
    const table = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(
          table,
          table.map((rows) => rows.map((cells) => cells.join("\t")).join("\n")),
        ),
        (given) => {
          const { plan } = readPlanTable(given, options);
          const printed = JSON.stringify(given).normalize("NFKC");
          for (const { target } of plan.goals.flatMap(({ indicators }) => indicators))
            if (typeof target === "number") expect(printed.replaceAll(",", "")).toContain(String(target));
          try {
            definePlan(plan);
          } catch (error) {
            expect(error).toBeInstanceOf(CivicKpiError);
          }
        },
      ),
    );
  });
});
