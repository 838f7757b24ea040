import type { Plan } from "../plan/plan.ts";
import type { Light } from "../plan/rules.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Status } from "../score/judge.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { actualText, analysisText, targetText } from "./analysis.ts";
import { evidenceOf } from "./evidence.ts";
import { numberText, pointsText } from "./number-text.ts";
import { type GoalReport, type IndicatorReport, type Report, type ReportOptions, readReport } from "./report.ts";
import type { Headings } from "./wording.ts";

/** One indicator of a scorecard in words; numbers are rounded for reading, and never onto a target that they miss. */
export interface IndicatorText {
  readonly id: string;
  readonly title: string;
  /** Id, title and weight as the plan prints it: `1.1 …合格率（6%）`. */
  readonly label: string;
  readonly target: string;
  /** `無數值` or `no figure` where there is none. */
  readonly actual: string;
  readonly status: { readonly code: Status; readonly text: string };
  readonly light: { readonly code: Light; readonly text: string };
  /** Of the weight: `2／5`, `2 of 5`; `-` stands where there is no figure. */
  readonly points: string;
  /** The sentence of analysis (績效衡量暨達成情形分析), which says why as well. */
  readonly analysis: string;
  /** Status, light and points in one line, each named. */
  readonly verdict: string;
  /** What the figure rests on, a line each: basis, printed formula, where that stands, what is inferred, notes. */
  readonly evidence: readonly string[];
}

/** One goal of a scorecard in words. */
export interface GoalText {
  readonly id: string;
  readonly title: string;
  /** Id, title and weight as the plan prints it: `1 落實…權益（11%）`. */
  readonly label: string;
  readonly points: string;
  readonly indicators: readonly IndicatorText[];
}

/** A scorecard in words, in one language. */
export interface ScorecardText {
  readonly locale: "zh-TW" | "en";
  readonly title: string;
  /** The names of what the texts are, for the heads of a table. */
  readonly headings: Headings;
  readonly goals: readonly GoalText[];
  /** Points of the declared and the measured weight, what is still possible, the rule, and that it is not official. */
  readonly closing: readonly string[];
}

/**
 * A scorecard in words, in Traditional Chinese or English: what the Markdown and the HTML report say, as data for any
 * other layout. Each sentence is written from the figures, and each figure comes with what it rests on.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { describeScorecard } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const { asOf, observations } = firstHalf106;
 * const card = evaluatePlan(plan106, observations, { asOf });
 * const text = describeScorecard(plan106, card, { locale: "en", observations });
 * text.goals[4]?.indicators[0]?.analysis; // => "Counted: 32 cases. The target (at least 20 cases) is met for good."
 * text.goals[0]?.indicators[0]?.evidence[0]; // => "Basis: reported by the agency"
 * ```
 */
export function describeScorecard(
  plan: Plan | PlanSource,
  scorecard: Scorecard,
  options: ReportOptions = {},
): ScorecardText {
  const report = readReport(plan, scorecard, options);
  const { wording } = report;
  const { agency, agencyEn = agency, year } = report.plan.source;
  const shownAgency = wording.locale === "en" ? agencyEn : agency;
  return {
    locale: wording.locale,
    title: wording.title(shownAgency, year, wording.date(scorecard.asOf)),
    headings: wording.headings,
    goals: report.goals.map((goal) => goalText(report, goal)),
    closing: closingText(report),
  };
}

function goalText(report: Report, { score, title, indicators }: GoalReport): GoalText {
  return {
    id: score.id,
    title,
    label: report.wording.weighted(`${score.id} ${title}`, numberText(score.weight)),
    points: pointsText(report.wording, score.measuredWeight.isZero() ? null : score.points, score.weight),
    indicators: indicators.map((line) => indicatorText(report, line)),
  };
}

function indicatorText(report: Report, line: IndicatorReport): IndicatorText {
  const { wording } = report;
  const { headings } = wording;
  const { indicator, score, title } = line;
  const status = wording.status[score.status];
  const light = wording.light[score.light];
  const points = pointsText(report.wording, score.points, indicator.weight);
  const verdict = [
    wording.labelled(headings.status, status),
    wording.labelled(headings.light, light),
    wording.labelled(headings.points, points),
  ];
  return {
    id: indicator.id,
    title,
    label: wording.weighted(`${indicator.id} ${title}`, numberText(indicator.weight)),
    target: targetText(wording, indicator),
    actual: actualText(report, line) ?? wording.none,
    status: { code: score.status, text: status },
    light: { code: score.light, text: light },
    points,
    analysis: analysisText(report, line),
    verdict: wording.listed(verdict),
    evidence: evidenceOf(report, line),
  };
}

function closingText({ wording, scorecard }: Report): readonly string[] {
  const { points, weight, measuredWeight, percentOfDeclared, percentOfMeasured, bounds, final, rules } = scorecard;
  return wording.closing({
    points: numberText(points, weight),
    weight: numberText(weight),
    measuredWeight: numberText(measuredWeight),
    percentOfDeclared: percentOfDeclared.toFixed(3),
    percentOfMeasured: percentOfMeasured?.toFixed(3) ?? null,
    lowest: numberText(bounds.lowest),
    highest: numberText(bounds.highest),
    final,
    rule: rules.name,
    notice: rules.notice[wording.locale],
  });
}
