import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { type ChartSpecification, COLOURS, chart, type JsonValue, LIGHTS, PLOT } from "./chart.ts";
import { describeReport, type IndicatorText } from "./describe.ts";
import { type ReportOptions, readReport } from "./report.ts";

/**
 * Actual against target of every indicator, each on a scale of its own: the bar is the actual, the upright line the
 * target; above it stand the light as a sign, the figure, the target and the status in words. A Vega-Lite specification.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { bulletChart } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * const chart = bulletChart(plan106, card, { locale: "en" });
 * chart.description.includes("5.88% (at most 12%), met, green"); // => true
 * ```
 */
export function bulletChart(
  plan: Plan | PlanSource,
  scorecard: Scorecard,
  options: ReportOptions = {},
): ChartSpecification {
  const report = readReport(plan, scorecard, options);
  const text = describeReport(report);
  const lines = report.goals.flatMap(({ indicators }) => indicators);
  const texts = text.goals.flatMap(({ indicators }) => indicators);
  const values = texts.map((each, index) => ({
    label: `${LIGHTS[each.light.code].sign} ${lineOf(each)}`,
    light: each.light.code,
    actual: lines[index]?.score.actual?.toNumber() ?? null,
    target: lines[index]?.indicator.target.toNumber() ?? null,
    analysis: each.analysis,
  }));
  return chart(text.locale, text.title, texts.map(lineOf), {
    data: { values },
    facet: {
      row: {
        field: "label",
        sort: null,
        title: null,
        header: { labelOrient: "top", labelAnchor: "start", labelAngle: 0, labelFontSize: 13, labelLimit: 900 },
      },
    },
    spacing: 14,
    spec: { ...PLOT, height: 18, layer: [actualBar(text.headings.actual), targetLine(text.headings.target)] },
    resolve: { scale: { x: "independent" } },
  });
}

function lineOf({ id, title, actual, target, status, light }: IndicatorText): string {
  return `${id} ${title}: ${actual} (${target}), ${status.text}, ${light.text}`;
}

function actualBar(title: string): JsonValue {
  const lights = Object.entries(LIGHTS);
  return {
    mark: { type: "bar", height: 14 },
    encoding: {
      x: {
        field: "actual",
        type: "quantitative",
        title: null,
        scale: { zero: true, nice: true },
        axis: { tickCount: 5, grid: false },
      },
      color: {
        field: "light",
        type: "nominal",
        legend: null,
        scale: { domain: lights.map(([light]) => light), range: lights.map(([, { colour }]) => colour) },
      },
      tooltip: { field: "analysis", title },
    },
  };
}

function targetLine(title: string): JsonValue {
  return {
    mark: { type: "tick", thickness: 4, height: 24, color: COLOURS.ink },
    encoding: { x: { field: "target", type: "quantitative" }, tooltip: { field: "target", title } },
  };
}
