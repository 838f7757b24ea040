import { type IssueCode, readPlanTable } from "civic-kpi";
import { expect, it } from "vitest";

const header = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];
const options = { agency: "某局", year: 108, direction: "atLeast", accrual: "rate" } as const;

const told = (code: IssueCode, lines: readonly string[]) =>
  readPlanTable(lines.join("\n"), options)
    .issues.filter((issue) => issue.code === code)
    .map(({ facts }) => facts);

it("a number that was joined is told as it was printed", () => {
  expect(told("numberParted", [header.join(","), "甲(5%),子(5%),年度人次,1,200人次"])).toStrictEqual([
    { row: 2, column: 4, text: `"1,200人次"`, isJoined: true },
  ]);
});

it("a number that could not be joined is told likewise", () => {
  const rows = ["甲(5%),子(5%),年度人次,1,200人次,丙,丁", "乙(5%),丑(5%),年度人次,9人次,"];
  expect(told("numberParted", [`${header.join(",")},備註`, ...rows])).toStrictEqual([
    { row: 2, column: 4, text: `"1,200人次"`, isJoined: false },
  ]);
});

it("a number is joined in a row of up to a hundred cells", () => {
  const lines = (cells: number) => [
    `${header.join(",")}${",".repeat(cells - 5)}`,
    `甲(5%),子(5%),年度人次,1,200人次${",".repeat(cells - 5)}`,
  ];
  expect(told("numberParted", lines(100))).toHaveLength(1);
  expect(told("numberParted", lines(101))).toEqual([]);
});

it("a target of the year before is told with that year", () => {
  const lines = [header.join("\t").replace("年度目標值", "去年目標值"), "甲(5%)\t子(5%)\t年度人次\t9人次"];
  expect(told("yearDiffers", lines)).toMatchObject([{ printed: 107, year: 108 }]);
});

it("a table without a header is told with what parts its columns, if anything does", () => {
  expect(told("noTableHeader", ["甲,乙", "丙,丁"])).toStrictEqual([{ rows: 2 }]);
  expect(told("noTableHeader", [header.join(";"), "甲;乙;丙;丁"])).toStrictEqual([{ rows: 2, partedBy: "semicolons" }]);
});

it("a formula that a unit is assumed by is shown in eighty characters", () => {
  const formula = `${"合格".repeat(30)}件數/${"抽驗".repeat(30)}件數`;
  expect(told("unitAssumed", [header.join("\t"), `甲(5%)\t子(5%)\t${formula}\t80`])).toMatchObject([
    { unit: "%", because: formula.slice(0, 80) },
  ]);
});

it("a figure of each month is read where an option says that it is", () => {
  const table = `${header.join("\t")}\n甲(5%)\t子(5%)\t年度場次\t2場/月`;
  const { plan, issues } = readPlanTable(table, { ...options, indicators: { "1.1": { unit: "場/月" } } });
  expect(plan.goals[0]?.indicators[0]).toMatchObject({ target: 2, unit: "場/月" });
  expect(issues).toEqual([]);
});
