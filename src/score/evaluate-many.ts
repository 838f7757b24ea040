import { Rational } from "../exact/rational.ts";
import { RoundedSums } from "../exact/rounded-sum.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Actual } from "./actual.ts";
import type { Columns, ColumnsOf, IndicatorResults } from "./columns.ts";
import { readActual } from "./compute.ts";
import { type EvaluateOptions, judgeAll } from "./evaluate.ts";
import { judgeColumn, type RowSums } from "./judge-columns.ts";
import { type ReadColumns, readColumns } from "./read-columns.ts";
import { readRulesFor, score } from "./score.ts";
import { readTiming } from "./timing.ts";
import { wholeFractions } from "./whole-fractions.ts";

/**
 * Evaluates a plan for many rows at once, agencies or months, from columns of figures: typed arrays are quickest. An
 * indicator without columns, or with null in all of its columns, is pending in that row. Statuses are exact, figures
 * the doubles nearest to the exact ones, and `scorecard(row)` gives each row whole.
 *
 * @throws CivicKpiError with all unknown ids and variables, columns of unequal length, and wrong figures with their row.
 *
 * @example
 * ```ts
 * import { evaluateMany } from "civic-kpi";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const columns = evaluateMany(plan107, {
 *   "2.1": { inputs: { 重大缺失件數: [3, 5, null], 年度抽驗件數: [40, 40, null] } },
 *   "5.1": { inputs: { 當年度行政肅貪案件之統計數量: Int32Array.of(20, 10, 30) } },
 * });
 * columns.indicators["2.1"]?.status; // => ["met", "notMet", "pending"]
 * Array.from(columns.points); // => [22, 13.25, 13]
 * columns.scorecard(1).points; // => "13.25"
 * ```
 */
export function evaluateMany<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  columns: ColumnsOf<Source>,
  options: EvaluateOptions = {},
): Columns {
  const compiled = compiledPlan(plan);
  const problems: Issue[] = [];
  const rules = readRulesFor(compiled, options.rules, problems);
  const timing = readTiming(compiled.period, options.asOf, problems);
  const { length, byIndicator } = readColumns(compiled, columns, problems);
  if (rules === undefined || timing === undefined || problems.length > 0) throw new CivicKpiError(problems);

  const sums: RowSums = {
    points: new RoundedSums(length),
    measured: new Float64Array(length),
    beyond: new Uint8Array(length),
  };
  const unit = commonUnit(compiled);
  const indicators = compiled.indicators.map((indicator, index): [string, IndicatorResults] => {
    const given = byIndicator.get(indicator.id);
    const actualOf = (row: number): Actual | undefined =>
      readActual(indicator, observationOf(indicator, given, row), [row, indicator.id], problems);
    const fractions = given?.kind === "inputs" ? wholeFractions(indicator, given.columns, length) : undefined;
    const yardstick = rules.program.yardsticks[index] ?? null;
    const weightUnits = indicator.weight.multiply(unit).toNumber();
    const columnJudge = { indicator, timing, rules, yardstick, weightUnits, actualOf };
    const results = judgeColumn(columnJudge, fractions, length, sums);
    return [indicator.id, results];
  });
  if (problems.length > 0) throw new CivicKpiError(problems);

  const scorecard = (row: number): ReturnType<Columns["scorecard"]> => {
    if (!Number.isInteger(row) || row < 0 || row >= length)
      throw new RangeError(`scorecard takes a row from 0 to ${length - 1}, not ${row}`);
    const observations = compiled.indicators.map(({ id }) => [id, rowOf(compiled, byIndicator, id, row)] as const);
    const given = Object.fromEntries(observations.filter(([, observation]) => observation !== undefined));
    const { judgements, asOf } = judgeAll(compiled, given, timing.asOf);
    return score(compiled, judgements, rules, asOf);
  };
  const points = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    const nearest = sums.beyond[row] === 1 ? Number.NaN : sums.points.nearest(row);
    points[row] = Number.isNaN(nearest) ? scorecard(row).points.toNumber() : nearest;
  }
  const measuredWeight = areSafe(compiled.weight, unit)
    ? sums.measured.map((units) => units / unit.toNumber())
    : sums.measured.map((_, row) => scorecard(row).measuredWeight.toNumber());
  return { length, points, measuredWeight, indicators: Object.fromEntries(indicators), scorecard };
}

/** Whether weights counted in this unit, and the unit itself, are whole numbers that doubles add and divide exactly. */
function areSafe(weight: Rational, unit: Rational): boolean {
  return typeof weight.multiply(unit).numerator === "number" && typeof unit.numerator === "number";
}

/** A factor that makes every weight of the plan whole. */
function commonUnit({ indicators }: Plan): Rational {
  return indicators.reduce((unit, { weight }) => {
    const { denominator } = weight.multiply(unit);
    return unit.multiply(Rational.of(BigInt(denominator), 1n));
  }, Rational.ofInteger(1));
}

function rowOf(plan: Plan, byIndicator: ReadonlyMap<string, ReadColumns>, id: string, row: number): unknown {
  const indicator = plan.indicator(id);
  return indicator && observationOf(indicator, byIndicator.get(id), row);
}

/** One row's observation; undefined where no column has a figure. */
function observationOf({ formula }: Indicator, given: ReadColumns | undefined, row: number): unknown {
  const figures = given?.columns.map((column) => column[row] ?? null) ?? [];
  if (given === undefined || figures.every((figure) => figure === null)) return undefined;
  if (given.kind !== "inputs") return { [given.kind]: figures[0] };
  return { inputs: Object.fromEntries(formula.variables.map((name, index) => [name, figures[index]])) };
}
