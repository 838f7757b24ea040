import { type Citation, explainIndicator, type IndicatorSource, type Light, type Status, shortfall } from "civic-kpi";
import { describeScorecard, type IndicatorText } from "civic-kpi/report";
import type { Assessment, Scored } from "./assess.ts";
import { type FormulaOrigin, formulaOrigin, targetOrigin } from "./formula-origin.ts";

/** Whether an indicator needs somebody's attention: its target or pace is missed, there is no figure, or neither. */
export type Tone = "failing" | "open" | "fine";

/** One indicator as the page tells it, in one language. */
export interface IndicatorView {
  readonly id: string;
  readonly title: string;
  /** The goal that it serves, with its weight. */
  readonly goal: string;
  readonly light: Light;
  readonly lightText: string;
  readonly statusText: string;
  readonly tone: Tone;
  readonly actual: string;
  readonly target: string;
  readonly points: string;
  readonly why: string;
  /** What is still needed for an unmet target. */
  readonly needed: string | null;
  readonly formula: string;
  /** The names in the formula, translated; null in the language that it is printed in. */
  readonly names: string | null;
  /** Document, part and page of the formula, and of the target. */
  readonly formulaAt: string;
  readonly targetAt: string;
  /** How the figure, the status and the points came about, a line each, without the title. */
  readonly derivation: readonly string[];
}

const TONES: Readonly<Record<Status, Tone>> = {
  met: "fine",
  onTrack: "fine",
  notMet: "failing",
  behind: "failing",
  pending: "open",
  notComputable: "open",
  notApplicable: "open",
};

/** The page's own words for an indicator. */
export interface IndicatorWording {
  readonly rewritten: string;
  /** That a formula is another plan's, of this ROC year. */
  readonly standsIn: (year: number) => string;
  readonly unprinted: string;
  /** In place of a page: that the plan was pasted, and nobody said where it is printed. */
  readonly uncited: string;
  readonly unreadableFigure: string;
  readonly unreadableFormula: string;
}

/** All indicators of a scored plan, in its order. */
export function indicatorViews(
  { state: { locale, rule, plan: choice }, printed }: Assessment,
  { plan, observations, scorecard }: Scored,
  { indicator: wording, citation }: { readonly indicator: IndicatorWording; readonly citation: CitationTeller },
): readonly IndicatorView[] {
  const options = { asOf: scorecard.asOf, rules: rule };
  const needed = new Map(shortfall(plan, observations, options).map(({ id, text }) => [id, text[locale]] as const));
  const printedIndicators = new Map(
    printed.goals.flatMap(({ indicators }) => indicators).map((each) => [each.id, each] as const),
  );
  const nowhere = choice.kind === "pasted" ? wording.uncited : wording.unprinted;
  const told = describeScorecard(plan, scorecard, { locale, observations });
  const viewOf = (goal: string, { id, title, ...text }: IndicatorText): IndicatorView => {
    const { source } = plan.indicator(id);
    const asPrinted = printedIndicators.get(id) ?? source;
    const origin = formulaOrigin(printed, asPrinted);
    const target = targetOrigin(printed, asPrinted);
    const isRewritten = source.formula !== asPrinted.formula;
    return {
      id,
      title,
      goal,
      light: text.light.code,
      lightText: text.light.text,
      statusText: text.status.text,
      tone: TONES[text.status.code],
      actual: text.actual,
      target: text.target,
      points: text.points,
      why: text.analysis,
      needed: needed.get(id) ?? null,
      formula: source.formula,
      names: locale === "en" ? translatedNames(source) : null,
      formulaAt: isRewritten ? wording.rewritten : origin === null ? nowhere : formulaAt(origin, wording, citation),
      targetAt: target === null ? nowhere : citation(target),
      derivation: explainIndicator(plan, observations, id, options).text[locale].split("\n").slice(1),
    };
  };
  return told.goals.flatMap(({ label, indicators }) => indicators.map((each) => viewOf(label, each)));
}

function translatedNames({ variables = {} }: IndicatorSource): string | null {
  const names = Object.entries(variables).flatMap(([name, { labelEn }]) => (labelEn ? [`${name}: ${labelEn}`] : []));
  return names.length === 0 ? null : names.join("; ");
}

function formulaAt(origin: FormulaOrigin, wording: IndicatorWording, citation: CitationTeller): string {
  return `${citation(origin.citation)}${origin.standsIn === null ? "" : wording.standsIn(origin.standsIn)}`;
}

/** Tells where something is printed. */
export type CitationTeller = (citation: Citation) => string;
