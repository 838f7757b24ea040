import type { IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import type { Rational } from "../exact/rational.ts";
import type { Formula } from "../formula/formula.ts";
import type { IntegerRatio } from "../formula/integer-ratio.ts";
import type { Accrual, Direction, IndicatorSource } from "./source.ts";

/** An indicator made executable: its formula compiled, its numbers exact. */
export interface Indicator<Id extends string = string, Variable extends string = string> {
  readonly id: Id;
  readonly goalId: string;
  readonly title: string;
  readonly weight: Rational;
  readonly unit: string;
  readonly direction: Direction;
  readonly accrual: Accrual;
  readonly target: Rational;
  readonly baseline: Rational | null;
  readonly formula: Formula<Variable>;
  /** The formula is a bare share and the unit is percent, so its value is scaled by 100. */
  readonly scaledToPercent: boolean;
  /** The formula in whole numbers, scaling to percent included, where it can be had so. */
  readonly ratio: IntegerRatio | null;
  /** The decimals that its publisher judges by, or null for the exact value. */
  readonly judgedDecimals: number | null;
  /** The day on which an assessed figure is due. */
  readonly dueDate: IsoDate | null;
  /** The year of its plan. */
  readonly period: Period;
  /** Indexes of the variables that count, and so are whole and not negative. */
  readonly counts: readonly number[];
  /** Pairs of indexes of variables, the first a part of the second. */
  readonly parts: readonly (readonly [part: number, whole: number])[];
  /** What the plan says of it, as data. */
  readonly source: IndicatorSource;
}

/** A goal with its indicators, and the sum of their weights. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly weight: Rational;
  readonly indicators: readonly Indicator[];
}
