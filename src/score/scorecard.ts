import type { IsoDate } from "../calendar/iso-date.ts";
import type { Rational } from "../exact/rational.ts";
import type { AppliedRules } from "../plan/compiled-rules.ts";
import type { Light } from "../plan/rules.ts";
import type { Direction } from "../plan/source.ts";
import type { Basis } from "./actual.ts";
import type { Status } from "./judge.ts";

/** A goal's line of a scorecard. */
export interface GoalScore {
  readonly id: string;
  readonly title: string;
  /** The sum of its indicators' weights. */
  readonly weight: Rational;
  /** The weight of those indicators that have a figure. */
  readonly measuredWeight: Rational;
  readonly points: Rational;
}

/** An indicator's line of a scorecard; what there is no figure for is null, never 0. */
export interface IndicatorScore {
  readonly id: string;
  readonly title: string;
  readonly weight: Rational;
  readonly unit: string;
  readonly direction: Direction;
  readonly target: Rational;
  readonly status: Status;
  /** Nothing that is still to come can change the status. */
  readonly final: boolean;
  /** An assessed figure is not in although its due date has passed. */
  readonly overdue: boolean;
  readonly basis: Basis | null;
  readonly actual: Rational | null;
  /** How far the actual reaches the annual target, 0 to 1. */
  readonly achievement: Rational | null;
  /** Weight times achievement. */
  readonly points: Rational | null;
  readonly light: Light;
  /** Why there is no figure: `noObservation`, the words given, or the denominator that is 0. */
  readonly reason?: string;
}

/** A plan's year as of a day, in exact numbers: plain data whose JSON is for reading. */
export interface Scorecard {
  readonly points: Rational;
  /** The declared weight, which never changes. */
  readonly weight: Rational;
  /** The declared weight of what has a figure. */
  readonly measuredWeight: Rational;
  /** Null where nothing is measured. */
  readonly percentOfMeasured: Rational | null;
  readonly percentOfDeclared: Rational;
  /** The points if what is missing counts as nothing, and in full, the others as they stand. */
  readonly bounds: { readonly lowest: Rational; readonly highest: Rational };
  readonly asOf: IsoDate;
  /** Nothing can change any more. */
  readonly final: boolean;
  readonly rules: AppliedRules;
  readonly goals: readonly GoalScore[];
  readonly indicators: readonly IndicatorScore[];
}
