import type { Rational } from "../exact/rational.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { analysisText } from "./analysis.ts";
import { sourceText } from "./evidence.ts";
import { type GoalReport, type IndicatorReport, type Report, type ReportOptions, readReport } from "./report.ts";

/** One indicator's row, its figures as numbers of the given kind; null where there is none. */
interface RowOf<Figure> {
  readonly id: string;
  readonly agency: string;
  /** ROC year. */
  readonly year: number;
  /** ISO date. */
  readonly asOf: string;
  /** Id and title. */
  readonly goal: string;
  /** Id and title. */
  readonly indicator: string;
  readonly weight: Figure;
  readonly unit: string;
  /** `至少`, `at most`. */
  readonly direction: string;
  readonly target: Figure;
  readonly actual: Figure | null;
  readonly status: string;
  readonly final: boolean;
  readonly light: string;
  /** 0 to 1. */
  readonly achievement: Figure | null;
  readonly points: Figure | null;
  readonly analysis: string;
  readonly basis: string | null;
  readonly formula: string;
  readonly source: string;
  readonly rule: string;
}

/** One indicator's row of a spreadsheet; numbers are the nearest doubles, as spreadsheets hold them. */
export type ReportRow = RowOf<number>;

/** One indicator's row with its exact numbers. */
export type ExactRow = RowOf<Rational>;

/**
 * A scorecard as rows for any spreadsheet library, one for each indicator: texts in the report's language, numbers as
 * numbers, null where there is no figure.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { toRows } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * const rows = toRows(plan106, card, { locale: "en" });
 * rows[1]; // => { id: "1.2", actual: 2, target: 5, status: "behind", light: "yellow", points: 2 }
 * rows[3]; // => { id: "3.1", actual: null, status: "pending", points: null }
 * ```
 */
export function toRows(plan: Plan | PlanSource, scorecard: Scorecard, options: ReportOptions = {}): ReportRow[] {
  return exactRows(readReport(plan, scorecard, options)).map((row) => ({
    ...row,
    weight: row.weight.toNumber(),
    target: row.target.toNumber(),
    actual: row.actual?.toNumber() ?? null,
    achievement: row.achievement?.toNumber() ?? null,
    points: row.points?.toNumber() ?? null,
  }));
}

/** A report's rows with exact numbers. */
export function exactRows(report: Report): ExactRow[] {
  return report.goals.flatMap((goal) => goal.indicators.map((line) => exactRow(report, goal, line)));
}

function exactRow(report: Report, goal: GoalReport, line: IndicatorReport): ExactRow {
  const { wording, plan, scorecard } = report;
  const { indicator, score } = line;
  const { agency, agencyEn = agency, citation } = plan.source;
  return {
    id: indicator.id,
    agency: wording.locale === "en" ? agencyEn : agency,
    year: plan.year,
    asOf: scorecard.asOf,
    goal: `${goal.score.id} ${goal.title}`,
    indicator: `${indicator.id} ${line.title}`,
    weight: indicator.weight,
    unit: indicator.unit,
    direction: wording.direction[indicator.direction],
    target: indicator.target,
    actual: score.actual,
    status: wording.status[score.status],
    final: score.final,
    light: wording.light[score.light],
    achievement: score.achievement,
    points: score.points,
    analysis: analysisText(report, line),
    basis: score.basis && wording.basis[score.basis],
    formula: indicator.formula.text,
    source: sourceText(wording, citation, indicator.source.citation),
    rule: scorecard.rules.name,
  };
}
