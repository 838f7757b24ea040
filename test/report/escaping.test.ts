import { evaluatePlan } from "civic-kpi";
import {
  bulletChart,
  comparisonChart,
  goalChart,
  indicatorChart,
  toHtml,
  toHtmlPage,
  toMarkdown,
  yearChart,
} from "civic-kpi/report";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/report/html-escape.ts";
import { indicatorOf, planOf } from "./plan-of.ts";
import { render } from "./render.ts";

const ATTACK = `<img src=x onerror="alert('1')">&amp;`;
const ESCAPED = "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;";

const indicator = {
  title: ATTACK,
  unit: ATTACK,
  citation: { part: ATTACK, page: ATTACK, note: ATTACK, url: ATTACK },
  inferred: [ATTACK],
};
const goals = [{ id: "1", title: ATTACK, weight: 10, indicators: [indicatorOf(indicator)] }];
const plan = planOf({}, { agency: ATTACK, citation: { document: ATTACK }, goals });
const observations = { "1.1": { pending: ATTACK } } as const;
const scorecard = evaluatePlan(plan, observations, { rules: { name: ATTACK, achievement: "ratio" } });

describe("a title of <img onerror> stays text", () => {
  it.each([
    ["an HTML fragment", toHtml(plan, scorecard, { observations })],
    ["an HTML page", toHtmlPage(plan, scorecard, { observations })],
  ])("in %s", (_, html) => {
    expect(html).not.toContain("<img");
    expect(html.split(ESCAPED).length).toBeGreaterThan(10);
  });

  it("in Markdown, where HTML would be read as well", () => {
    const markdown = toMarkdown(plan, scorecard, { observations });
    expect(markdown.replaceAll("\\<", "")).not.toContain("<img");
    expect(markdown).toContain("\\<img src=x onerror=\"alert('1')\"\\>\\&amp;");
  });

  it.each([
    ["bullet chart", bulletChart(plan, scorecard)],
    ["chart of goals", goalChart(plan, scorecard)],
    ["chart of a year", yearChart(plan, [scorecard])],
    ["chart of an indicator", indicatorChart(plan, [scorecard], "1.1")],
    ["comparison", comparisonChart(plan, scorecard, scorecard)],
  ])("in the SVG of a %s", async (_, chart) => {
    const { svg } = await render(chart);
    expect(svg).not.toContain("<img");
    expect(svg).toContain("&lt;img");
  });
});

describe("escaped HTML", () => {
  it("has no character left that ends a text or an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", "中", ";") }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
