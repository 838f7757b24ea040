import { CivicKpiError } from "../issue/error.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { unknownIndicator } from "../score/unknown-indicator.ts";
import { actualText, targetText } from "./analysis.ts";
import {
  type ChartOptions,
  type ChartSpecification,
  COLOURS,
  chart,
  fitting,
  layerColour,
  planTitle,
  USUAL_WIDTH,
} from "./chart.ts";
import type { JsonValue } from "./json-value.ts";
import { indicatorTitle, type Report, readReport } from "./report.ts";
import type { Headings } from "./wording.ts";
import { wordingIn } from "./wordings.ts";

/**
 * One indicator's actual value over a year, from one scorecard for each month (or any other as-of days) in their order,
 * against its annual target. A Vega-Lite specification; a day without a figure leaves a gap, never a 0.
 *
 * @throws CivicKpiError for an id that the plan doesn't have, and for a scorecard of another plan.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { indicatorChart } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * const chart = indicatorChart(plan106, [card], "1.2", { locale: "en" });
 * chart.description.includes("2017-06-30: 2 cases"); // => true
 * ```
 */
export function indicatorChart(
  plan: Plan | PlanSource,
  scorecards: readonly Scorecard[],
  id: string,
  options: Omit<ChartOptions, "observations"> = {},
): ChartSpecification {
  const compiled = compiledPlan(plan);
  const indicator = compiled.indicator(id);
  if (indicator === undefined) throw new CivicKpiError([unknownIndicator(compiled, id, [])]);
  const { width = USUAL_WIDTH } = options;
  const wording = wordingIn(options.locale);
  const days = scorecards.map((scorecard) => dayOf(readReport(compiled, scorecard, options), id));
  const title = planTitle(wording, compiled.source);
  const subtitle = wording.labelled(
    `${id} ${indicatorTitle(indicator, wording.locale)}`,
    targetText(wording, indicator),
  );
  const told = days.map(({ day, shown }) => wording.labelled(day, shown));
  const target = indicator.target.toNumber();
  return chart(wording, { title, subtitle, told }, width, {
    ...fitting(width),
    height: 280,
    data: { values: days.map((day) => ({ ...day, target })) },
    encoding: {
      x: { field: "day", type: "ordinal", sort: null, title: wording.headings.asOf, axis: { labelAngle: -45 } },
    },
    layer: [actualLine(wording.headings, indicator.unit), targetRule(wording.headings)],
  });
}

/** One day of the chart; without a figure `actual` is null. */
interface Day {
  readonly [key: string]: string | number | null;
  readonly day: string;
  readonly actual: number | null;
  readonly shown: string;
}

function dayOf(report: Report, id: string): Day {
  const { wording, scorecard } = report;
  const line = report.goals.flatMap(({ indicators }) => indicators).find(({ score }) => score.id === id);
  return {
    day: wording.shortDate(scorecard.asOf),
    actual: line?.score.actual?.toNumber() ?? null,
    shown: (line && actualText(report, line)) ?? wording.none,
  };
}

function actualLine(headings: Headings, unit: string): JsonValue {
  const { actual } = headings;
  return {
    mark: { type: "line", point: { size: 70 }, strokeWidth: 3 },
    encoding: {
      y: { field: "actual", type: "quantitative", title: `${actual} (${unit})`, scale: { zero: true } },
      color: legendColour(actual, headings),
      tooltip: { field: "shown", title: actual },
    },
  };
}

function targetRule(headings: Headings): JsonValue {
  return {
    mark: { type: "line", strokeDash: [6, 4], strokeWidth: 2 },
    encoding: { y: { field: "target", type: "quantitative" }, color: legendColour(headings.target, headings) },
  };
}

function legendColour(name: string, { actual, target }: Headings): JsonValue {
  return layerColour(name, [
    [actual, COLOURS.points],
    [target, COLOURS.ink],
  ]);
}
