import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { actualText, analysisText, targetText } from "./analysis.ts";
import { type ChartOptions, type ChartSpecification, COLOURS, chart, LIGHTS, planTitle, USUAL_WIDTH } from "./chart.ts";
import { linesWithin } from "./chart-label.ts";
import type { JsonValue } from "./json-value.ts";
import { type IndicatorReport, type Report, readReport } from "./report.ts";

/** What the last figure of an axis may take beyond its end, and what Vega leaves free around a chart. */
const BESIDE_PLOT = 30;

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
  options: ChartOptions = {},
): ChartSpecification {
  const report = readReport(plan, scorecard, options);
  const { wording } = report;
  const { width = USUAL_WIDTH } = options;
  const bullets = report.goals
    .flatMap(({ indicators }) => indicators)
    .map((line) => ({ line, label: labelOf(report, line) }));
  const subtitle = wording.labelled(wording.headings.asOf, wording.date(scorecard.asOf));
  const text = { title: planTitle(wording, report.plan.source), subtitle, told: bullets.map(({ label }) => label) };
  const vconcat = bullets.map(({ line, label }) => bullet(report, line, label, width));
  return chart(wording, text, width, { spacing: 14, vconcat });
}

function labelOf(report: Report, line: IndicatorReport): string {
  const { wording } = report;
  const { indicator, score, title } = line;
  const actual = actualText(report, line) ?? wording.none;
  const target = targetText(wording, indicator);
  const standing = wording.standing(actual, target, wording.status[score.status], wording.light[score.light]);
  return wording.labelled(`${indicator.id} ${title}`, standing);
}

/** Without a figure there is no bar: a bar of 0 would be one. */
function bullet(report: Report, line: IndicatorReport, label: string, width: number): JsonValue {
  const { indicator, score } = line;
  const { colour, sign } = LIGHTS[score.light];
  const { actual, target } = report.wording.headings;
  const axis = { type: "quantitative", title: null, scale: { zero: true }, axis: { tickCount: 5, grid: false } };
  const bar = {
    mark: { type: "bar", height: 14, color: colour },
    encoding: { x: { field: "actual", ...axis }, tooltip: { field: "analysis", title: actual } },
  };
  const tick = {
    mark: { type: "tick", thickness: 4, height: 24, color: COLOURS.ink, opacity: 1 },
    encoding: { x: { field: "target", ...axis }, tooltip: { field: "target", title: target } },
  };
  const figures = {
    actual: score.actual?.toNumber() ?? null,
    target: indicator.target.toNumber(),
    analysis: analysisText(report, line),
  };
  return {
    title: {
      text: linesWithin(width, `${sign} ${label}`),
      anchor: "start",
      fontSize: 13,
      fontWeight: "normal",
      offset: 4,
    },
    width: width - BESIDE_PLOT,
    height: 24,
    data: { values: [figures] },
    layer: score.actual === null ? [tick] : [bar, tick],
  };
}
