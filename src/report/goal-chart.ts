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
import { labelsAbove } from "./chart-label.ts";
import type { JsonValue } from "./json-value.ts";
import { pointsText } from "./number-text.ts";
import { readReport } from "./report.ts";
import type { Headings } from "./wording.ts";

/**
 * Points against weight of every goal: the pale bar is the declared weight, the dark one in it the points. A
 * Vega-Lite specification.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { goalChart } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * goalChart(plan106, card, { locale: "en" }).description.includes("8 of 11"); // => true
 * ```
 */
export function goalChart(
  plan: Plan | PlanSource,
  scorecard: Scorecard,
  options: ChartOptions = {},
): ChartSpecification {
  const { wording, plan: compiled, goals } = readReport(plan, scorecard, options);
  const { width = USUAL_WIDTH } = options;
  const { headings } = wording;
  const labelled = goals.map(({ score, title }) => {
    const points = score.measuredWeight.isZero() ? null : score.points;
    const label = wording.labelled(`${score.id} ${title}`, pointsText(wording, points, score.weight));
    return { label, weight: score.weight.toNumber(), points: points?.toNumber() ?? null };
  });
  const told = labelled.map(({ label }) => label);
  const { texts, layer, yOffset, height } = labelsAbove(width, told, "lines", 46);
  const values = labelled.map((each, row) => ({ ...each, lines: texts[row] }));
  const subtitle = wording.labelled(headings.asOf, wording.date(scorecard.asOf));
  return chart(wording, { title: planTitle(wording, compiled.source), subtitle, told }, width, {
    ...fitting(width),
    height,
    data: { values },
    encoding: { y: { field: "label", type: "nominal", sort: told, axis: null } },
    layer: [bar("weight", headings, yOffset), bar("points", headings, yOffset), layer],
  });
}

function bar(field: "points" | "weight", { points, weight }: Headings, yOffset: number): JsonValue {
  const title = field === "points" ? points : weight;
  return {
    mark: { type: "bar", yOffset, ...(field === "points" ? { height: 10 } : { height: 18, stroke: COLOURS.ink }) },
    encoding: {
      x: { field, type: "quantitative", title: points, axis: { grid: false, tickMinStep: 1 } },
      color: layerColour(title, [
        [points, COLOURS.points],
        [weight, COLOURS.weight],
      ]),
      tooltip: { field, title },
    },
  };
}
