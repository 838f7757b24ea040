import type { IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import { checkedPeriod } from "../calendar/read-period.ts";
import { toRocYear } from "../calendar/roc-year.ts";
import type { Rational } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import { compiledIndicator, isCompiled } from "../plan/compiled-indicator.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { IndicatorSource } from "../plan/source.ts";
import type { Actual } from "./actual.ts";
import { readTiming, type Timing } from "./timing.ts";

/** What a figure, or its absence, says about its target. */
export type Status = "met" | "notMet" | "onTrack" | "behind" | "pending" | "notApplicable" | "notComputable";

/** One indicator's actual value judged against its target as of a day. */
export interface Judgement {
  readonly id: string;
  readonly asOf: IsoDate;
  readonly actual: Actual;
  /** The value judged: the actual, rounded only where the indicator declares `judgedAs`. */
  readonly judged: Rational | null;
  /** Whether the judged value reaches the annual target as it stands; null without a value. */
  readonly reached: boolean | null;
  readonly status: Status;
  /** Nothing that is still to come can change the status. */
  readonly final: boolean;
  /** An assessed figure is not in although its due date has passed. */
  readonly overdue: boolean;
  /** What of the target is due as of the day, for a cumulative indicator before its year ends. */
  readonly pace: Rational | null;
}

/** When an actual value is judged. */
export interface JudgeOptions {
  /** The period judged, also as a text or a ROC year; by default the year of the indicator's plan, which data doesn't tell. */
  readonly period?: Period | string | number;
  /** ISO date, which counts as elapsed; by default the period's last day. */
  readonly asOf?: IsoDate;
}

/**
 * Judges an actual value against the target of an indicator, compiled or as data: exactly, and by what its accrual can
 * say as of the day.
 *
 * @throws CivicKpiError for a date or period that is none, an as-of day before the period, and an indicator as data
 * without a period; PlanError for an indicator that can't be run.
 *
 * @example
 * ```ts
 * import { computeIndicator, definePlan, judgeTarget } from "civic-kpi";
 * import { plan106 } from "civic-kpi/taichung";
 *
 * const indicator = definePlan(plan106).indicator("1.2");
 * const actual = computeIndicator(indicator, { inputs: { 年度內洩密案件查察件數: 2 } });
 * judgeTarget(indicator, actual, { asOf: "2017-06-30" }).status; // => "behind"
 * judgeTarget(indicator, actual).status; // => "notMet"
 * ```
 */
export function judgeTarget(
  indicator: Indicator | IndicatorSource,
  actual: Actual,
  options: JudgeOptions = {},
): Judgement {
  const asked = options.period === undefined ? undefined : checkedPeriod(options.period);
  const compiled = compiledIndicator(indicator, asked && rocYearOf(asked));
  const problems: Issue[] = [];
  if (asked === undefined && !isCompiled(indicator))
    problems.push(createToolIssue("periodMissing", ["period"], { id: compiled.id }));
  const timing = readTiming(asked ?? compiled.period, options.asOf, problems);
  if (timing === undefined || problems.length > 0) throw new CivicKpiError(problems);
  return judge(compiled, actual, timing);
}

function rocYearOf({ start }: Period): number {
  return toRocYear(Number(start.slice(0, 4)));
}

/** Judges an actual value at a timing that has been read. */
export function judge(indicator: Indicator, actual: Actual, timing: Timing): Judgement {
  const { id } = indicator;
  const { asOf } = timing;
  if (actual.value === null) {
    const status = actual.absence === "noObservation" ? "pending" : actual.absence;
    const overdue =
      status === "pending" &&
      indicator.accrual === "assessed" &&
      indicator.dueDate !== null &&
      asOf > indicator.dueDate;
    const final = status === "notApplicable";
    return { id, asOf, actual, judged: null, reached: null, status, final, overdue, pace: null };
  }
  const judged = indicator.judgedDecimals === null ? actual.value : actual.value.round(indicator.judgedDecimals);
  const reached = reaches(indicator, judged, indicator.target);
  const ended = timing.elapsed === null;
  const pace = paceOf(indicator, timing);
  const onPace = pace === null ? null : reaches(indicator, judged, pace);
  const status = statusOf(indicator, reached, onPace, ended);
  const final = isFinal(indicator, status, ended);
  return { id, asOf, actual, judged, reached, status, final, overdue: false, pace };
}

/** What of the target is due as of the day, for a cumulative indicator before its year ends. */
export function paceOf(indicator: Indicator, { elapsed }: Timing): Rational | null {
  return elapsed !== null && hasPace(indicator) ? indicator.target.multiply(elapsed) : null;
}

/** Whether a part of the target is due before the year ends. */
export function hasPace({ accrual }: Indicator): boolean {
  return accrual === "cumulative";
}

/** Whether a value is on the good side of a bar. */
function reaches({ direction }: Indicator, value: Rational, bar: Rational): boolean {
  return direction === "atLeast" ? value.compare(bar) >= 0 : value.compare(bar) <= 0;
}

/** What reaching the target, and its pace where it has one, says as of the day. */
export function statusOf(
  { accrual, direction }: Indicator,
  reached: boolean,
  onPace: boolean | null,
  ended: boolean,
): Status {
  if (ended || accrual === "assessed") return reached ? "met" : "notMet";
  if (onPace === null) return reached ? "met" : "behind";
  if (direction === "atLeast" && reached) return "met";
  if (direction === "atMost" && !reached) return "notMet";
  return onPace ? "onTrack" : "behind";
}

/** Before the year ends, a sum that has crossed its target stays beyond it, and an assessed figure stays as it is. */
export function isFinal({ accrual }: Indicator, status: Status, ended: boolean): boolean {
  if (ended || accrual === "assessed") return true;
  return accrual === "cumulative" && (status === "met" || status === "notMet");
}
