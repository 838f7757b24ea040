import { compiledPlan } from "../plan/define.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
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
import { numberText } from "./number-text.ts";
import { readReport } from "./report.ts";
import type { Headings } from "./wording.ts";
import { wordingIn } from "./wordings.ts";

/**
 * The points of a plan over a year, from one scorecard for each month (or any other as-of days) in their order: the
 * line is the points, the band what was still possible. A Vega-Lite specification.
 *
 * @throws CivicKpiError for a scorecard of another plan.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { yearChart } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const cards = ["2017-06-30", "2017-12-31"].map((asOf) => evaluatePlan(plan106, firstHalf106.observations, { asOf }));
 * yearChart(plan106, cards, { locale: "en" }).description.includes("2017-06-30: 39 (39 to 67)"); // => true
 * ```
 */
export function yearChart(
  plan: Plan | PlanSource,
  scorecards: readonly Scorecard[],
  options: Omit<ChartOptions, "observations"> = {},
): ChartSpecification {
  const compiled = compiledPlan(plan);
  const { width = USUAL_WIDTH } = options;
  const wording = wordingIn(options.locale);
  const { headings } = wording;
  for (const scorecard of scorecards) readReport(compiled, scorecard, options);
  const days = scorecards.map(({ asOf, points, bounds: { lowest, highest } }) => ({
    day: wording.shortDate(asOf),
    values: [points, lowest, highest] as const,
  }));
  const told = days.map(({ day, values: [points, lowest, highest] }) =>
    wording.labelled(day, wording.within(numberText(points), numberText(lowest), numberText(highest))),
  );
  const values = days.map(({ day, values: [points, lowest, highest] }) => ({
    day,
    points: points.toNumber(),
    lowest: lowest.toNumber(),
    highest: highest.toNumber(),
  }));
  const scale = { domain: [0, compiled.weight.toNumber()] };
  const title = planTitle(wording, compiled.source);
  return chart(wording, { title, subtitle: headings.points, told }, width, {
    ...fitting(width),
    height: 280,
    data: { values },
    encoding: { x: { field: "day", type: "ordinal", sort: null, title: headings.asOf, axis: { labelAngle: -45 } } },
    layer: [possible(headings, scale), reached(headings, scale)],
  });
}

function possible({ points, bounds }: Headings, scale: JsonValue): JsonValue {
  return {
    mark: { type: "area", line: { color: COLOURS.points, strokeDash: [4, 3], strokeWidth: 1 } },
    encoding: {
      y: { field: "highest", type: "quantitative", title: points, scale },
      y2: { field: "lowest" },
      color: legendColour(bounds, { points, bounds }),
    },
  };
}

function reached({ points, bounds }: Headings, scale: JsonValue): JsonValue {
  return {
    mark: { type: "line", point: { size: 70 }, strokeWidth: 3 },
    encoding: {
      y: { field: "points", type: "quantitative", title: points, scale },
      color: legendColour(points, { points, bounds }),
      tooltip: { field: "points", title: points },
    },
  };
}

function legendColour(name: string, { points, bounds }: Pick<Headings, "points" | "bounds">): JsonValue {
  return layerColour(name, [
    [points, COLOURS.points],
    [bounds, COLOURS.range],
  ]);
}
