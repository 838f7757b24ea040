import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import type { Locale } from "../issue/locale.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Goal, Indicator } from "../plan/indicator.ts";
import type { Observation, Observations } from "../plan/observation.ts";
import type { Plan } from "../plan/plan.ts";
import type { GoalSource, PlanSource } from "../plan/source.ts";
import { computeIndicator } from "../score/compute.ts";
import type { GoalScore, IndicatorScore, Scorecard } from "../score/scorecard.ts";
import { unknownIndicator } from "../score/unknown-indicator.ts";
import type { Wording } from "./wording.ts";
import { wordingIn } from "./wordings.ts";

/** How a scorecard is told. */
export interface ReportOptions {
  /** By default `"zh-TW"`, the language that plans are printed in. */
  readonly locale?: Locale;
  /** What the scorecard was made from, so that the sentences can name the figures put in. */
  readonly observations?: Observations;
}

/** One indicator with all that is to be told of it. */
export interface IndicatorReport {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
  readonly observation: Observation | undefined;
  /** In the language of the report, where the plan has it. */
  readonly title: string;
}

/** One goal with its indicators. */
export interface GoalReport {
  readonly score: GoalScore;
  readonly title: string;
  readonly indicators: readonly IndicatorReport[];
}

/** A scorecard joined with its plan, in one language. */
export interface Report {
  readonly plan: Plan;
  readonly scorecard: Scorecard;
  readonly wording: Wording;
  readonly goals: readonly GoalReport[];
}

/**
 * Joins a scorecard with the plan that it was made from.
 *
 * @throws CivicKpiError for a scorecard of another plan, observations that don't give the scorecard's figures, and a
 * language that there are no texts in.
 */
export function readReport(plan: Plan | PlanSource, scorecard: Scorecard, options: ReportOptions): Report {
  const compiled = compiledPlan(plan);
  const { observations = {} } = options;
  const wording = wordingIn(options.locale);
  const { locale } = wording;
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  const problems = unfitting(compiled, scorecard, scores);
  if (problems.length > 0) throw new CivicKpiError(problems);
  const goals = compiled.goals.map((goal, index) => {
    const source = compiled.source.goals[index];
    const score = scorecard.goals.find(({ id }) => id === goal.id) as GoalScore;
    const indicators = goal.indicators.map((indicator) =>
      joined(indicator, scores.get(indicator.id) as IndicatorScore, observations, locale, problems),
    );
    return { score, title: goalTitle(goal, source, locale), indicators };
  });
  if (problems.length > 0) throw new CivicKpiError(problems);
  return { plan: compiled, scorecard, wording, goals };
}

/** Targets and weights tell the plans of two years apart, whose ids are alike. */
function unfitting(plan: Plan, { indicators }: Scorecard, scores: ReadonlyMap<string, IndicatorScore>): Issue[] {
  const path = ["scorecard"];
  const unknown = indicators.filter(({ id }) => plan.indicator(id) === undefined);
  return [
    ...unknown.map(({ id }) => unknownIndicator(plan, id, path)),
    ...plan.indicators.flatMap(({ id, target, weight }): Issue[] => {
      const score = scores.get(id);
      if (score === undefined) return [createToolIssue("judgementMissing", path, { id })];
      if (score.target.equals(target) && score.weight.equals(weight)) return [];
      return [
        createToolIssue("scorecardDisagrees", path, { id, target: target.toString(), weight: weight.toString() }),
      ];
    }),
  ];
}

function joined(
  indicator: Indicator,
  score: IndicatorScore,
  observations: Observations,
  locale: Locale,
  problems: Issue[],
): IndicatorReport {
  const observation = Object.hasOwn(observations, indicator.id) ? observations[indicator.id] : undefined;
  if (observation !== undefined) requireSameFigure(indicator, score, observation, problems);
  return { indicator, score, observation, title: indicatorTitle(indicator, locale) };
}

/** An indicator's title in a language, or as printed where the plan doesn't have it. */
export function indicatorTitle({ source: { title, titleEn = title } }: Indicator, locale: Locale): string {
  return locale === "en" ? titleEn : title;
}

/** A sentence that names other figures than those that were scored would be worse than none. */
function requireSameFigure(
  indicator: Indicator,
  score: IndicatorScore,
  observation: Observation,
  problems: Issue[],
): void {
  const { value } = computeIndicator(indicator, observation);
  const computed = value?.toString() ?? "null";
  const scored = score.actual?.toString() ?? "null";
  if (computed !== scored) {
    const facts = { id: indicator.id, computed, scored };
    problems.push(createToolIssue("observationsDisagree", ["observations", indicator.id], facts));
  }
}

function goalTitle(goal: Goal, source: GoalSource | undefined, locale: Locale): string {
  return locale === "en" ? (source?.titleEn ?? goal.title) : goal.title;
}
