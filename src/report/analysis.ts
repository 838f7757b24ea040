import { toRational } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { unknownIndicator } from "../score/evaluate.ts";
import { judgeTarget } from "../score/judge.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { numberText, numberTextBeside } from "./number-text.ts";
import { type IndicatorReport, type Report, type ReportOptions, readReport } from "./report.ts";
import type { Analysis, FigureOrigin, Wording } from "./wording.ts";

/**
 * The sentence of analysis of one indicator, written from its figures in the manner of the plan's part four
 * (績效衡量暨達成情形分析): where the figure comes from, what it says about the target, and whether it may still change.
 *
 * @throws CivicKpiError for an id that the plan doesn't have, a scorecard of another plan, and observations that don't
 * give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { describeIndicator } from "civic-kpi/report";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const { asOf, observations } = firstHalf106;
 * const card = evaluatePlan(plan106, observations, { asOf });
 * describeIndicator(plan106, card, "6.1", { observations });
 * // => "道路工程查驗無缺失案件數20、道路工程查驗案件數41，算得48.78%，已達目標值至少40%，年底前仍可能變動。"
 * describeIndicator(plan106, card, "5.1", { locale: "en" });
 * // => "The count is 32 cases; the target of at least 20 cases is met for good."
 * ```
 */
export function describeIndicator(
  plan: Plan | PlanSource,
  scorecard: Scorecard,
  id: string,
  options: ReportOptions = {},
): string {
  const report = readReport(plan, scorecard, options);
  const found = report.goals.flatMap(({ indicators }) => indicators).find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new CivicKpiError([unknownIndicator(report.plan, id, [])]);
  return analysisText(report, found);
}

/** The sentence of analysis of an indicator of a report. */
export function analysisText(report: Report, line: IndicatorReport): string {
  return report.wording.analysis(analysisOf(report, line));
}

/** The target as a text with its direction: 至少70%, at most 12%. */
export function targetText({ wording }: Report, { indicator }: IndicatorReport): string {
  return wording.bar(wording.figure(numberText(indicator.target), indicator.unit), indicator.direction);
}

/** The actual value as a text that never reads as reaching a target that it misses; null without one. */
export function actualText({ wording }: Report, { indicator, score }: IndicatorReport): string | null {
  if (score.actual === null) return null;
  return wording.figure(numberTextBeside(score.actual, indicator.target), indicator.unit);
}

function analysisOf(report: Report, line: IndicatorReport): Analysis {
  const { wording, plan, scorecard } = report;
  const { indicator, score } = line;
  const { status, final, actual } = score;
  if (actual === null) return absence(wording, line);
  if (status === "pending" || status === "notApplicable" || status === "notComputable") return absence(wording, line);
  const pace = paceOf(report, line, actual);
  const running = scorecard.asOf < plan.period.end;
  return {
    status,
    origin: originOf(wording, line),
    figure: wording.figure(numberTextBeside(actual, pace ?? indicator.target), indicator.unit),
    target: targetText(report, line),
    pace: pace && wording.figure(numberText(pace), indicator.unit),
    asOf: wording.date(scorecard.asOf),
    open: !final,
    settled: final && running,
    judgedDecimals: indicator.judgedDecimals,
  };
}

function absence(wording: Wording, { indicator, score }: IndicatorReport): Analysis {
  const { status, reason = "", overdue } = score;
  if (status === "notApplicable" || status === "notComputable") return { status, reason };
  return {
    status: "pending",
    reason: reason === "noObservation" ? null : reason,
    overdueSince: overdue && indicator.dueDate !== null ? wording.date(indicator.dueDate) : null,
  };
}

function paceOf({ scorecard }: Report, { indicator, score }: IndicatorReport, value: Rational): Rational | null {
  if (score.basis === null) return null;
  return judgeTarget(indicator, { value, basis: score.basis }, { asOf: scorecard.asOf }).pace;
}

function originOf({ locale }: Wording, { indicator, score, observation }: IndicatorReport): FigureOrigin {
  if (score.basis === "reported") return { type: "reported" };
  const { formula, source, scaledToPercent } = indicator;
  const isBareCount = formula.expression?.type === "variable" && !scaledToPercent;
  if (isBareCount) return { type: "counted" };
  if (observation === undefined) return { type: "computed" };
  if ("completedStep" in observation) return { type: "step", step: String(observation.completedStep) };
  if (!("inputs" in observation)) return { type: "computed" };
  const inputs = formula.variables.map((name): readonly [string, string] => {
    const label = locale === "en" ? (source.variables?.[name]?.labelEn ?? name) : name;
    return [label, numberText(toRational(observation.inputs[name] ?? 0))];
  });
  return { type: "inputs", inputs };
}
