import type { Indicator } from "../plan/indicator.ts";
import { judgeTarget } from "../score/judge.ts";
import { numbersOf } from "../score/observed-inputs.ts";
import { figureText, inputText } from "./number-text.ts";
import type { IndicatorReport, Report } from "./report.ts";
import type { Analysis, FigureOrigin, Wording } from "./wording.ts";

/** The sentence of analysis of an indicator of a report. */
export function analysisText(report: Report, line: IndicatorReport): string {
  return report.wording.analysis(analysisOf(report, line));
}

/** The target as a text with its direction: 至少 70%, at most 12%. */
export function targetText(wording: Wording, { target, unit, direction }: Indicator): string {
  return wording.bar(figureText(wording, target, unit), direction);
}

/** The actual value as a text that never reads as reaching a target that it misses; null without one. */
export function actualText({ wording }: Report, { indicator, score }: IndicatorReport): string | null {
  if (score.actual === null) return null;
  return figureText(wording, score.actual, indicator.unit, indicator.target);
}

function analysisOf(report: Report, line: IndicatorReport): Analysis {
  const { wording, plan, scorecard } = report;
  const { indicator, score } = line;
  const { status, final, actual, basis } = score;
  if (
    status === "pending" ||
    status === "notApplicable" ||
    status === "notComputable" ||
    actual === null ||
    basis === null
  )
    return absence(wording, line);
  const { pace } = judgeTarget(indicator, { value: actual, basis }, { asOf: scorecard.asOf });
  const running = scorecard.asOf < plan.period.end;
  return {
    status,
    origin: originOf(wording, line),
    figure: figureText(wording, actual, indicator.unit, pace ?? indicator.target),
    target: targetText(wording, indicator),
    pace: pace && figureText(wording, pace, indicator.unit),
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

function originOf({ locale }: Wording, { indicator, score, observation }: IndicatorReport): FigureOrigin {
  if (score.basis === "reported") return { type: "reported" };
  const { formula, source, scaledToPercent } = indicator;
  const isBareFigure = formula.expression?.type === "variable" && !scaledToPercent;
  if (isBareFigure) return { type: indicator.accrual === "assessed" ? "assessed" : "counted" };
  if (observation !== undefined && "completedStep" in observation)
    return { type: "step", step: String(observation.completedStep) };
  if (observation === undefined || !("inputs" in observation)) return { type: "computed" };
  const inputs = [...numbersOf(indicator, observation.inputs)].map(([name, value]): readonly [string, string] => {
    const label = locale === "en" ? (source.variables?.[name]?.labelEn ?? name) : name;
    return [label, inputText(value)];
  });
  return { type: "inputs", inputs };
}
