import { bulletChart, type ChartSpecification, describeScorecard, goalChart } from "civic-kpi/report";
import type { Assessment } from "./assess.ts";
import { type IndicatorView, indicatorViews } from "./indicator-view.ts";
import { texts } from "./texts.ts";

/** A result as the page tells it, in one language. */
export interface ResultView {
  readonly title: string;
  /** How many indicators miss their targets, in a sentence. */
  readonly counts: string;
  /** The points, what is still possible, the rule, and that it is not official. */
  readonly closing: readonly string[];
  readonly indicators: readonly IndicatorView[];
  readonly charts: readonly ChartSpecification[];
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
    charts: [bulletChart(plan, scorecard, options), goalChart(plan, scorecard, options)],
  };
}

function countsText(indicators: readonly IndicatorView[], tell: CountsTeller): string {
  const of = (tone: IndicatorView["tone"]): number => indicators.filter((each) => each.tone === tone).length;
  return tell({ all: indicators.length, failing: of("failing"), fine: of("fine"), open: of("open") });
}

/** Tells how many indicators there are of each tone. */
export type CountsTeller = (counts: Readonly<Record<"all" | IndicatorView["tone"], number>>) => string;
