import type { Rational } from "../exact/rational.ts";
import type { RoundedSums } from "../exact/rounded-sum.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";
import { type WholeFraction, wholeFraction, type Yardstick } from "../plan/yardstick.ts";
import type { Actual } from "./actual.ts";
import type { IndicatorResults } from "./columns.ts";
import { scoreIndicator } from "./indicator-line.ts";
import { judge, paceOf, type Status, statusOf } from "./judge.ts";
import type { Timing } from "./timing.ts";
import type { WholeFractions } from "./whole-fractions.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** What is gathered over all indicators, row by row. */
export interface RowSums {
  readonly points: RoundedSums;
  /** The measured weight, in units of the plan's common denominator of weights. */
  readonly measured: Float64Array;
  /** 1 where a row's points are beyond what is summed here. */
  readonly beyond: Uint8Array;
}

/** How one indicator's rows are judged. */
export interface ColumnJudge {
  readonly indicator: Indicator;
  readonly timing: Timing;
  readonly rules: CompiledRules;
  readonly yardstick: Yardstick | null;
  readonly weightUnits: number;
  /** The careful way: the actual of one row, or undefined where its figures are wrong. */
  readonly actualOf: (row: number) => Actual | undefined;
}

/** Judges one indicator in every row and adds its points to the rows' sums. */
export function judgeColumn(
  columnJudge: ColumnJudge,
  fractions: WholeFractions | undefined,
  length: number,
  sums: RowSums,
): IndicatorResults {
  const results: MutableResults = {
    status: new Array<Status>(length),
    actual: new Float64Array(length).fill(Number.NaN),
    points: new Float64Array(length).fill(Number.NaN),
  };
  const bars = readBars(columnJudge);
  if (bars === undefined || fractions === undefined)
    for (let row = 0; row < length; row++) judgeRow(columnJudge, row, results, sums);
  else judgeFractions(columnJudge, bars, fractions, results, sums);
  return results;
}

interface MutableResults extends IndicatorResults {
  readonly status: Status[];
}

/** What fractions are compared with, in safe integers. */
interface Bars {
  readonly yardstick: Yardstick;
  readonly pace: WholeFraction;
  /** By whether the target is reached (2), and its pace (1). */
  readonly statuses: readonly Status[];
}

/** The bars of an indicator, or undefined where one of them is beyond safe integers or a value is rounded first. */
function readBars({ indicator, timing, yardstick }: ColumnJudge): Bars | undefined {
  const due = paceOf(indicator, timing);
  const pace = wholeFraction(due ?? indicator.target);
  if (!yardstick || !pace || indicator.judgedDecimals !== null) return undefined;
  const statuses = [0, 1, 2, 3].map((reached) =>
    statusOf(indicator, reached >= 2, due && reached % 2 === 1, timing.elapsed === null),
  );
  return { yardstick, pace, statuses };
}

/** Judges rows of whole fractions by products that stay within the safe integers, and the others the careful way. */
function judgeFractions(
  columnJudge: ColumnJudge,
  { yardstick, pace, statuses }: Bars,
  { numerators, denominators, certain }: WholeFractions,
  results: MutableResults,
  sums: RowSums,
): void {
  const { weightUnits } = columnJudge;
  const { a, b, c, e, target, weight } = yardstick;
  const sign = columnJudge.indicator.direction === "atLeast" ? 1 : -1;
  const largest = Math.min(yardstick.largest, LARGEST / Math.max(Math.abs(pace.top), pace.bottom));
  for (let row = 0; row < certain.length; row++) {
    const numerator = numerators[row] as number;
    const denominator = denominators[row] as number;
    if (certain[row] === 0 || Math.abs(numerator) + denominator > largest) {
      judgeRow(columnJudge, row, results, sums);
      continue;
    }
    const reached = sign * (numerator * target.bottom - target.top * denominator) >= 0;
    const onPace = sign * (numerator * pace.bottom - pace.top * denominator) >= 0;
    results.status[row] = statuses[(reached ? 2 : 0) + (onPace ? 1 : 0)] as Status;
    results.actual[row] = numerator / denominator;
    const top = reached ? 1 : Math.max(0, a * numerator + b * denominator);
    const bottom = reached ? 1 : c * numerator + e * denominator;
    results.points[row] = sums.points.add(row, top * weight.top, bottom * weight.bottom);
    sums.measured[row] = (sums.measured[row] as number) + weightUnits;
  }
}

function judgeRow(
  { indicator, timing, rules, weightUnits, actualOf }: ColumnJudge,
  row: number,
  results: MutableResults,
  sums: RowSums,
): void {
  const actual = actualOf(row);
  if (actual === undefined) return;
  const line = scoreIndicator(indicator, judge(indicator, actual, timing), rules);
  results.status[row] = line.status;
  if (line.points === null) return;
  results.actual[row] = (line.actual as Rational).toNumber();
  results.points[row] = line.points.toNumber();
  sums.measured[row] = (sums.measured[row] as number) + weightUnits;
  const { numerator, denominator } = line.points;
  if (typeof numerator === "number" && typeof denominator === "number") sums.points.add(row, numerator, denominator);
  else sums.beyond[row] = 1;
}
