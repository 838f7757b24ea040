import { HUNDRED, type Rational } from "../exact/rational.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { IndicatorScore, Scorecard } from "../score/scorecard.ts";
import {
  type ChartOptions,
  type ChartSpecification,
  COLOURS,
  chart,
  fitting,
  planTitle,
  USUAL_WIDTH,
} from "./chart.ts";
import { labelsAbove } from "./chart-label.ts";
import type { JsonValue } from "./json-value.ts";
import { figureText } from "./number-text.ts";
import { type IndicatorReport, readReport } from "./report.ts";
import type { Wording } from "./wording.ts";

/**
 * Before and after: the achievement of every indicator in two scorecards of one plan, such as those of two days, or of
 * figures as they are and as they might be. A ring marks the first, a filled diamond the second. A Vega-Lite
 * specification.
 *
 * @throws CivicKpiError for scorecards of another plan.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { comparisonChart } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const { asOf, observations } = firstHalf106;
 * const before = evaluatePlan(plan106, observations, { asOf });
 * const after = evaluatePlan(plan106, { ...observations, "1.2": { reported: 5 } }, { asOf: "2017-12-31" });
 * comparisonChart(plan106, before, after, { locale: "en" }).description.includes("40% → 100%"); // => true
 * ```
 */
export function comparisonChart(
  plan: Plan | PlanSource,
  before: Scorecard,
  after: Scorecard,
  options: Omit<ChartOptions, "observations"> = {},
): ChartSpecification {
  const first = readReport(plan, before, options);
  const second = readReport(first.plan, after, options);
  const { wording } = first;
  const { width = USUAL_WIDTH } = options;
  const lines = first.goals.flatMap(({ indicators }) => indicators);
  const laterLines = second.goals.flatMap(({ indicators }) => indicators);
  const labelled = lines.map(({ indicator, title, score }, index) => {
    const { score: later } = laterLines[index] as IndicatorReport;
    return {
      label: wording.labelled(
        `${indicator.id} ${title}`,
        `${shareText(score, wording)} → ${shareText(later, wording)}`,
      ),
      before: share(score)?.toNumber() ?? null,
      after: share(later)?.toNumber() ?? null,
    };
  });
  const names = [wording.before(wording.shortDate(before.asOf)), wording.after(wording.shortDate(after.asOf))] as const;
  const told = labelled.map(({ label }) => label);
  const { texts, layer, yOffset, height } = labelsAbove(width, told, "lines", 44);
  const values = labelled.map((each, row) => ({ ...each, lines: texts[row] }));
  const text = {
    title: planTitle(wording, first.plan.source),
    subtitle: wording.labelled(wording.comparison, wording.listed(names)),
    told,
  };
  return chart(wording, text, width, {
    ...fitting(width),
    height,
    data: { values },
    encoding: { y: { field: "label", type: "nominal", sort: told, axis: null } },
    layer: [way(wording, yOffset), point("before", names, yOffset), point("after", names, yOffset), layer],
  });
}

function share({ achievement }: IndicatorScore): Rational | undefined {
  return achievement?.multiply(HUNDRED);
}

function shareText(score: IndicatorScore, wording: Wording): string {
  const percent = share(score);
  return percent === undefined ? wording.none : figureText(wording, percent, "%", HUNDRED);
}

function way({ headings }: Wording, yOffset: number): JsonValue {
  return {
    transform: [{ filter: "isValid(datum.before) && isValid(datum.after)" }],
    mark: { type: "rule", strokeWidth: 3, color: COLOURS.range, yOffset },
    encoding: {
      x: { field: "before", type: "quantitative", scale: { domain: [0, 100] }, title: `${headings.achievement} (%)` },
      x2: { field: "after" },
    },
  };
}

function point(field: "before" | "after", names: readonly [before: string, after: string], yOffset: number): JsonValue {
  const isBefore = field === "before";
  const shape = { domain: names, range: ["circle", "diamond"] };
  return {
    mark: { type: "point", size: 110, strokeWidth: 2, filled: !isBefore, opacity: 1, yOffset },
    encoding: {
      x: { field, type: "quantitative" },
      shape: { datum: names[isBefore ? 0 : 1], scale: shape, legend: { orient: "bottom", title: null } },
      color: { value: isBefore ? COLOURS.ink : COLOURS.points },
    },
  };
}
