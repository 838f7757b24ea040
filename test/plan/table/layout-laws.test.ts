import { readPlanTable, type TableRows } from "civic-kpi";
import fc from "fast-check";
import { expect, it } from "vitest";

/** What one row of the table prints: the first of a goal prints the goal, the others leave it out. */
interface PrintedGoal {
  readonly title: string;
  readonly indicators: readonly (readonly string[])[];
}

const words = fc.constantFrom("機密維護", "食品抽驗", "路平專案", "閱讀推廣", "消防檢查", "Safe streets");
const title = fc.tuple(words, fc.constantFrom("合格率", "成果", "發生率")).map(([first, second]) => first + second);
const target = fc.constantFrom("72%", "5", "12場", "1,200人", "10%以下", "≥95%", "不超過3件");
const formula = fc.constantFrom("合格件數/總件數*100%", "年度件數", "(甲-乙)/乙×100%", "1.規劃(30%)\n2.完工(100%)");
const weight = fc.integer({ min: 1, max: 20 });

const printedIndicator = fc
  .tuple(title, weight, fc.constantFrom("1", "4"), fc.constantFrom("統計數據", "進度控管"), formula, target)
  .map(([name, share, ...rest]) => [`${name}(${share}%)`, ...rest]);

const printedGoals: fc.Arbitrary<readonly PrintedGoal[]> = fc.uniqueArray(
  fc.record({
    title: fc.tuple(title, weight).map(([name, share]) => `${name}目標(${share}%)`),
    indicators: fc.array(printedIndicator, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5, selector: ({ title: name }) => name },
);

const HEADER = ["項次", "策略績效目標", "項次", "衡量指標", "評估體制", "評估方式", "衡量標準", "107年度目標值"];
const NUMBERS = "一二三四五六七八九";

function rowsOf(goals: readonly PrintedGoal[], merged: (goal: readonly string[]) => readonly string[]): string[][] {
  const body = goals.flatMap((goal, number) => {
    const ofGoal = [NUMBERS[number] ?? "", goal.title];
    return goal.indicators.map((cells, index) => [
      ...(index === 0 ? ofGoal : merged(ofGoal)),
      String(index + 1),
      ...cells,
    ]);
  });
  return [HEADER, ...body];
}

const blank = (): readonly string[] => ["", ""];
const quoted = (cell: string): string => (/[",\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lines = (rows: readonly (readonly string[])[], delimiter: string, write: (cell: string) => string): string =>
  rows.map((row) => row.map(write).join(delimiter)).join("\r\n");

/** The same goals in every layout that a table may come in. */
const layouts: Record<string, (goals: readonly PrintedGoal[]) => string | TableRows> = {
  "rows with merged cells blank": (goals) => rowsOf(goals, blank),
  "rows with merged cells missing": (goals) => rowsOf(goals, () => []),
  "rows that repeat the goal": (goals) => rowsOf(goals, (ofGoal) => ofGoal),
  "tab-separated text": (goals) => lines(rowsOf(goals, blank), "\t", quoted),
  "comma-separated text": (goals) => lines(rowsOf(goals, blank), ",", quoted),
  Markdown: (goals) => {
    const [header = [], ...body] = rowsOf(goals, blank);
    const write = (row: readonly string[]): string =>
      `| ${row.map((cell) => cell.replaceAll("\n", "<br>")).join(" | ")} |`;
    return [write(header), write(header.map(() => "---")), ...body.map(write)].join("\n");
  },
  "text with line breaks that broke its rows": (goals) => lines(rowsOf(goals, blank), "\t", (cell) => cell),
  "a header that lost the width of its merged cells": (goals) => [
    ["策略績效目標", "", "衡量指標"],
    ["", "", "衡量指標", "評估體制", "評估方式", "衡量標準", "107年 年度目標值"],
    ...rowsOf(goals, blank).slice(1),
  ],
};

const read = (table: string | TableRows) => readPlanTable(table, { agency: "某局", year: 107, unit: "件" });

it.each(Object.entries(layouts))("the same table as %s gives the same plan", (_, layout) => {
  fc.assert(
    fc.property(printedGoals, (goals) => {
      const { plan, issues } = read(layout(goals));
      expect(plan).toEqual(read(rowsOf(goals, blank)).plan);
      expect(issues.filter(({ code }) => !code.endsWith("Assumed"))).toEqual([]);
      expect(plan.goals.map(({ indicators }) => indicators.length)).toEqual(
        goals.map(({ indicators }) => indicators.length),
      );
    }),
  );
});
