import { evaluatePlan } from "civic-kpi";
import { toMarkdown } from "civic-kpi/report";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";
import { planOf } from "./plan-of.ts";

const { asOf, observations } = firstHalf106;
const card = evaluatePlan(plan106, observations, { asOf });
const lines = toMarkdown(plan106, card, { observations }).split("\n");
const rows = lines.filter((line) => line.startsWith("| "));

describe("the Markdown report", () => {
  it("has the columns of the plan's part four", () => {
    expect(rows[0]).toBe("| 策略績效目標 | 衡量指標 | 原訂目標值 | 績效衡量暨達成情形分析 |");
    expect(rows).toHaveLength(2 + card.indicators.length);
  });

  it("names a goal once, before the first of its indicators", () => {
    expect(rows[2]).toMatch(
      /^\| 1 落實公務機密維護.*（11%） \| 1\.1 辦理機密維護.*（6%） \| 至少 70% \| 機關公布之數值為 78%/,
    );
    expect(rows[3]).toMatch(/^\| {2}\| 1\.2 查察處理違規洩密案件（5%） \| 至少 5 件 \| 計 2 件/);
  });

  it("tells status, light and points in words", () => {
    expect(rows[3]).toContain("<br>狀態：落後、燈號：黃燈、得分：2／5 |");
    expect(rows[5]).toContain("<br>狀態：待報、燈號：白燈、得分：-／10 |");
  });

  it("says what each figure rests on", () => {
    const text = lines.join("\n");
    expect(text).toContain("- 數值來源：機關公布");
    expect(text).toContain("- 衡量標準：重大缺失件數/年度抽驗件數\\*100%");
    expect(text).toContain("- 出處：臺中市政府政風處107年度施政計畫、第四部分、第 25-11 頁");
    expect(text).toMatch(/- 未印而由本計畫資料解讀：衡量標準、/);
    expect(text).toContain("- 說明：僅印合格率，未印檢查項目數");
  });

  it("names the rule, and says that the score is not official", () => {
    expect(lines.join("\n")).toMatch(/達成度規則：mirror。本分數.*並非官方評分/);
  });

  it("speaks English", () => {
    const english = toMarkdown(plan106, card, { locale: "en" });
    expect(english).toContain("| Strategic goal | Indicator | Target | Analysis of performance and attainment |");
    expect(english).toContain("- Source: 臺中市政府政風處107年度施政計畫, 第四部分, page 25-11");
  });

  it("keeps what Markdown would read as more than text", () => {
    const plan = planOf({ title: "a|b *c* _d_ `e`\n# f" }, { agency: "- 某處" });
    const markdown = toMarkdown(plan, evaluatePlan(plan, {}));
    expect(markdown).toContain("1.1 a\\|b \\*c\\* \\_d\\_ \\`e\\` \\# f（10%）");
    expect(markdown.startsWith("# \\- 某處")).toBe(true);
  });
});
