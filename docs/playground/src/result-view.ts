import { bulletChart, type ChartSpecification, comparisonChart, describeScorecard, goalChart } from "civic-kpi/report";
import { type Assessment, assess } from "./assess.ts";
import { type IndicatorView, indicatorViews } from "./indicator-view.ts";
import { pointSums } from "./point-sums.ts";
import { startOf } from "./published.ts";
import { isChanged } from "./state-link.ts";
import { texts } from "./texts.ts";

/** A result as the page tells it, in one language. */
export interface ResultView {
  readonly title: string;
  /** How many indicators miss their targets, in a sentence. */
  readonly counts: string;
  /** The points, what is still possible, the rule, and that it is not official. */
  readonly closing: readonly string[];
  readonly indicators: readonly IndicatorView[];
  /** How the points add up, a line each. */
  readonly sums: readonly string[];
  /** The charts, as wide as there is room. */
  readonly charts: (width: number) => readonly ChartSpecification[];
}

/** The result of an assessment, or null where nothing could be scored. */
export function resultView(assessment: Assessment): ResultView | null {
  const { state, scored } = assessment;
  if (scored === null) return null;
  const { plan, scorecard, observations } = scored;
  const options = { locale: state.locale, observations };
  const { title, closing } = describeScorecard(plan, scorecard, options);
  const indicators = indicatorViews(assessment, scored, texts[state.locale]);
  return {
    title,
    counts: countsText(indicators, texts[state.locale].counts),
    closing,
    indicators,
    sums: pointSums(scorecard, texts[state.locale].result.sums),
    charts: (width) => [
      bulletChart(plan, scorecard, { ...options, width }),
      goalChart(plan, scorecard, { ...options, width }),
      ...changes(assessment, width),
    ],
  };
}

/** Before and after, where published figures were changed. */
function changes({ state, scored }: Assessment, width: number): readonly ChartSpecification[] {
  if (scored === null || !isChanged(state)) return [];
  const before = assess({ ...state, ...startOf(state.plan) }).scored?.scorecard;
  if (before === undefined || before.measuredWeight.isZero()) return [];
  return [comparisonChart(scored.plan, before, scored.scorecard, { locale: state.locale, width })];
}

function countsText(indicators: readonly IndicatorView[], tell: CountsTeller): string {
  const of = (tone: IndicatorView["tone"]): number => indicators.filter((each) => each.tone === tone).length;
  return tell({ all: indicators.length, failing: of("failing"), fine: of("fine"), open: of("open") });
}

/** Tells how many indicators there are of each tone. */
export type CountsTeller = (counts: Readonly<Record<"all" | IndicatorView["tone"], number>>) => string;
