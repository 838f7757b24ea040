import { readFileSync } from "node:fs";
import { evaluatePlan } from "civic-kpi";
import {
  bulletChart,
  type ChartSpecification,
  comparisonChart,
  goalChart,
  indicatorChart,
  yearChart,
} from "civic-kpi/report";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";
import { render } from "./render.ts";

const { asOf, observations } = firstHalf106;
const half = evaluatePlan(plan106, observations, { asOf });
const months = ["2017-01-31", "2017-02-28", "2017-03-31"].map((day, month) =>
  evaluatePlan(plan106, month === 1 ? {} : { "5.1": { reported: 9 * (month + 1) } }, { asOf: day }),
);
const year107 = evaluatePlan(plan107, JSON.parse(readFileSync("docs/examples/scorecard/year-107.json", "utf8")));

function chartsIn(locale: "zh-TW" | "en"): Readonly<Record<string, ChartSpecification>> {
  return {
    "bullets of a half-year": bulletChart(plan106, half, { locale, observations }),
    "bullets of a whole year": bulletChart(plan107, year107, { locale }),
    goals: goalChart(plan106, half, { locale }),
    "a year's months": yearChart(plan106, months, { locale }),
    "an indicator's months": indicatorChart(plan106, months, "5.1", { locale }),
    "before and after": comparisonChart(plan106, months[0] ?? half, half, { locale }),
    "before and after on one day": comparisonChart(plan106, half, half, { locale }),
    "a year without a month": yearChart(plan106, [], { locale }),
  };
}

describe.each(["zh-TW", "en"] as const)("in %s, the real Vega-Lite draws", (locale) => {
  it.each(Object.entries(chartsIn(locale)))("%s without a warning, with its text alternative", async (_, chart) => {
    const { svg, warnings } = await render(chart);
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/^<svg/);
    expect(svg).not.toMatch(/NaN|undefined|null/);
    expect(chart.description.length).toBeGreaterThan(10);
  });
});

describe("the bullet chart", () => {
  const chart = bulletChart(plan106, half, { locale: "en", observations });

  it("tells all that it shows to who can't see it", () => {
    expect(chart.description).toContain(
      "1.2 Leak cases and breaches of confidentiality rules investigated: 2 cases (at least 5 cases), behind, yellow.",
    );
    for (const { id } of half.indicators) expect(chart.description).toContain(`${id} `);
  });

  it("shows lights by sign and word as well as by colour", async () => {
    const { svg } = await render(chart);
    expect(svg).toContain("▲ 1.2 Leak cases");
    expect(svg).toContain("behind, yellow");
    expect(svg).toContain("#E69F00");
  });

  it("draws no bar where there is no figure", async () => {
    const { svg } = await render(chart);
    const bars = svg.match(/aria-roledescription="bar"/g);
    const ticks = svg.match(/aria-roledescription="tick"/g);
    expect(bars).toHaveLength(5);
    expect(ticks).toHaveLength(8);
  });

  it("stands in the plan's order", async () => {
    const { svg } = await render(chart);
    const places = half.indicators.map(({ id }) => svg.search(new RegExp(`>[●▲■○] ${id} `)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe("the other charts", () => {
  it("show points of weight, and a dash for goals without a figure", () => {
    const { description } = goalChart(plan106, half, { locale: "en" });
    expect(description).toContain("rights: 8 of 11.");
    expect(description).toContain("corruption: - of 10.");
  });

  it("show what was possible month by month", () => {
    const { description } = yearChart(plan106, months, { locale: "zh-TW" });
    expect(description).toContain("106/02/28：0（0 至 70）");
  });

  it("leave a gap for a month without a figure", () => {
    const { description } = indicatorChart(plan106, months, "5.1", { locale: "en" });
    expect(description).toContain("2017-01-31: 9 cases. 2017-02-28: no figure. 2017-03-31: 27 cases.");
  });

  it("compare achievement, never rounded up to full", () => {
    const almost = evaluatePlan(plan106, { "1.1": { reported: "69.9999999" } });
    const { description } = comparisonChart(plan106, half, almost, { locale: "en" });
    expect(description).toMatch(/1\.1 [^:]+: 100% → 99\.9999\d+%/);
    expect(description).toContain("3.1 Rectification rate of findings from special audits: no figure → no figure");
  });

  it("refuse an indicator that the plan doesn't have", () => {
    expect(() => indicatorChart(plan106, months, "5.2")).toThrow(/no indicator "5\.2"/);
  });
});

describe("a chart for a phone", () => {
  const narrow = { locale: "en", width: 340 } as const;

  it.each([
    ["goals", goalChart(plan106, half, narrow)],
    ["a year", yearChart(plan106, months, narrow)],
    ["an indicator", indicatorChart(plan106, months, "5.1", narrow)],
    ["before and after", comparisonChart(plan106, half, half, narrow)],
  ])("of %s is as wide as it may be", async (_, chart) => {
    const { svg, warnings } = await render(chart);
    expect(warnings).toEqual([]);
    expect(svg).toContain('width="340"');
  });

  it("has its labels in lines, and the same words", () => {
    const wide = bulletChart(plan106, half, { locale: "en" });
    const { description, vconcat } = bulletChart(plan106, half, narrow);
    expect(description).toBe(wide.description);
    expect(vconcat).toHaveProperty("0.title.text.length", 3);
  });
});

it("every chart is plain JSON", () => {
  for (const chart of Object.values(chartsIn("en"))) expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});
