import { readPlanTable } from "civic-kpi";
import { expect, it } from "vitest";
import { htmlRows } from "../../docs/examples/plan-table/html-rows.ts";

const PAGE = `<!DOCTYPE html><h2>關鍵績效指標</h2>
<table class="MsoTableGrid"><thead>
<tr><th rowspan="2">策略績效目標</th><th colspan="4">衡量指標</th></tr>
<tr><th>指標名稱</th><th>評估<br>方式</th><th>衡量標準</th><th>107年度<br>目標值</th></tr>
</thead><tbody>
<tr><td rowspan=2>一、建構長照<b>服務體系</b>(20%)</td><td>1.&nbsp;長照服務涵蓋率(12%)</td><td rowspan="2">統計<br>數據</td>
    <td>使用長照服務人數&divide;失能推估人口數&times;100%</td><td>&ge;35%</td></tr>
<tr><td>2.&nbsp;社區據點數(8%)</td><td><p>年度累計</p><p>設置據點數</p></td><td>360處</td>
</tbody></table>
<table><tr><td>備註</td></tr></table>`;

it("cells merged over several rows stand in each of them, and over several columns in the first", () => {
  expect(htmlRows(PAGE)).toEqual([
    ["策略績效目標", "衡量指標", "", "", ""],
    ["策略績效目標", "指標名稱", "評估\n方式", "衡量標準", "107年度\n目標值"],
    [
      "一、建構長照服務體系(20%)",
      "1. 長照服務涵蓋率(12%)",
      "統計\n數據",
      "使用長照服務人數÷失能推估人口數×100%",
      "≥35%",
    ],
    ["一、建構長照服務體系(20%)", "2. 社區據點數(8%)", "統計\n數據", "年度累計\n設置據點數", "360處"],
    [],
    ["備註"],
    [],
  ]);
});

it("gives a plan", () => {
  const { plan, issues } = readPlanTable(htmlRows(PAGE), {
    agency: "某局",
    year: 107,
    direction: "atLeast",
    accrual: "rate",
  });
  expect(plan.goals).toMatchObject([
    {
      title: "建構長照服務體系",
      weight: 20,
      indicators: [
        { id: "1.1", title: "長照服務涵蓋率", weight: 12, target: 35, evaluationMethod: "statistics" },
        { id: "1.2", title: "社區據點數", weight: 8, target: 360, unit: "處", evaluationMethod: "statistics" },
      ],
    },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["rowsLeftOut"]);
});

it.each(["0", "-1", "many", "1.5", "1e9"])("a cell merged over %s rows ends with the table", (span) => {
  const rows = htmlRows(`<table><tr><td rowspan="${span}" colspan="${span}">甲</td></tr><tr><td>乙</td></tr></table>`);
  expect(rows).toHaveLength(3);
  expect(rows[0]?.[0]).toBe("甲");
  expect(rows[0]?.length).toBeLessThan(101);
});
