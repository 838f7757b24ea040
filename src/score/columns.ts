import type { Numeric } from "../exact/numeric.ts";
import type { IndicatorsOf, IndicatorVariable } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Status } from "./judge.ts";
import type { Scorecard } from "./scorecard.ts";

/** Figures one under the other, a row for each agency or month; null where there is none. Typed arrays are quickest. */
export type Column<Value = Numeric> = ArrayLike<Value | null | undefined>;

/** The columns of one indicator, as an observation has them one by one. */
export type IndicatorColumns<Variable extends string = string> =
  | { readonly inputs: Readonly<Record<Variable, Column>> }
  | { readonly reported: Column }
  | { readonly completedStep: Column<number> };

/** The columns that a plan takes: its own ids, and for each the inputs of its formula. */
export type ColumnsOf<Source extends PlanSource> = {
  readonly [Each in IndicatorsOf<Source> as Each["id"]]?: IndicatorColumns<IndicatorVariable<Each>>;
};

/** One indicator's results, a row each. */
export interface IndicatorResults {
  /** The status of a row. */
  readonly status: readonly Status[];
  /** The double nearest to the exact actual; NaN where there is no figure. */
  readonly actual: Float64Array;
  /** The double nearest to the exact points; NaN where there is no figure. */
  readonly points: Float64Array;
}

/** The results of many evaluations: columns of doubles, each the nearest to the exact figure, and every scorecard. */
export interface Columns {
  readonly length: number;
  /** The double nearest to the exact points of each row. */
  readonly points: Float64Array;
  /** The declared weight of what has a figure in each row. */
  readonly measuredWeight: Float64Array;
  readonly indicators: Readonly<Record<string, IndicatorResults>>;
  /** The exact scorecard of one row, from what its columns hold now. Throws a RangeError for any other row. */
  readonly scorecard: (row: number) => Scorecard;
}
