import { type Rational, ZERO } from "../exact/rational.ts";
import type { RoundedSums } from "../exact/rounded-sum.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/plan.ts";
import type { Actual } from "./actual.ts";
import type { IndicatorResults } from "./columns.ts";
import { judge, paceOf, type Status, statusOf } from "./judge.ts";
import { pointsRatio } from "./points-ratio.ts";
import { scoreIndicator } from "./score.ts";
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
  const quick = fractions && quickRow(columnJudge, fractions, results, sums);
  for (let row = 0; row < length; row++)
    if (quick === undefined || !quick(row)) judgeRow(columnJudge, row, results, sums);
  return results;
}

interface MutableResults extends IndicatorResults {
  readonly status: Status[];
}

/** Judges a row of whole fractions; false where a product would leave the safe integers. */
function quickRow(
  { indicator, timing, rules, weightUnits }: ColumnJudge,
  { numerators, denominators, certain }: WholeFractions,
  results: MutableResults,
  sums: RowSums,
): ((row: number) => boolean) | undefined {
  const points = pointsRatio(indicator, rules);
  const weight = safeFraction(indicator.weight);
  const target = safeFraction(indicator.target);
  const due = paceOf(indicator, timing);
  const pace = safeFraction(due ?? indicator.target);
  if (!points || !weight || !target || !pace || indicator.judgedDecimals !== null) return undefined;
  const sign = indicator.direction === "atLeast" ? 1 : -1;
  const ended = timing.elapsed === null;
  const statuses = [false, true].map((reached) =>
    [false, true].map((onPace) => statusOf(indicator, reached, due && onPace, ended)),
  ) as unknown as readonly [readonly [Status, Status], readonly [Status, Status]];
  return (row) => {
    const numerator = numerators[row] as number;
    const denominator = denominators[row] as number;
    const aboveTarget = sign * (numerator * target.denominator - target.numerator * denominator);
    const abovePace = sign * (numerator * pace.denominator - pace.numerator * denominator);
    const magnitude = Math.abs(numerator) + denominator;
    if (certain[row] === 0 || magnitude * Math.max(target.size, pace.size, points.size) > LARGEST) return false;
    results.status[row] = statuses[aboveTarget >= 0 ? 1 : 0][abovePace >= 0 ? 1 : 0];
    const top = points.a * numerator + points.b * denominator;
    if (aboveTarget >= 0) results.points[row] = sums.points.add(row, weight.numerator, weight.denominator);
    else results.points[row] = top <= 0 ? 0 : sums.points.add(row, top, points.c * numerator + points.e * denominator);
    results.actual[row] = numerator / denominator;
    sums.measured[row] = (sums.measured[row] as number) + weightUnits;
    return true;
  };
}

/** A fraction of safe integers, and the largest of them; undefined beyond. */
function safeFraction({ numerator, denominator }: Rational): SafeFraction | undefined {
  if (typeof numerator !== "number" || typeof denominator !== "number") return undefined;
  return { numerator, denominator, size: Math.max(Math.abs(numerator), denominator) };
}

interface SafeFraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly size: number;
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
  results.actual[row] = (line.actual ?? ZERO).toNumber();
  results.points[row] = line.points.toNumber();
  sums.measured[row] = (sums.measured[row] as number) + weightUnits;
  const { numerator, denominator } = line.points;
  if (typeof numerator === "number" && typeof denominator === "number") sums.points.add(row, numerator, denominator);
  else sums.beyond[row] = 1;
}
