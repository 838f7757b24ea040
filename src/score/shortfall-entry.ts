import type { Rational } from "../exact/rational.ts";
import type { PutIn } from "../formula/explain-derivation.ts";
import type { ValueRange } from "../formula/solve-range.ts";
import type { Bilingual } from "../issue/locale.ts";

interface Told {
  readonly id: string;
  readonly title: Bilingual;
  readonly status: "notMet" | "behind";
  /** The target less the judged value, in the indicator's unit: above 0 where the value is below it. */
  readonly gap: Rational;
  /** The plain sentence, such as `還差 3 件` / `3 more cases`, or why there is none. */
  readonly text: Bilingual;
}

/** A change of one variable, the others held fixed. */
export interface ShortfallChange extends Told {
  readonly kind: "change" | "room";
  readonly variable: string;
  readonly now: Rational;
  /** What the variable must become for the target to be just met; for counts a whole number. */
  readonly needed: Rational;
  /** `needed` less `now`. */
  readonly difference: Rational;
  /** Whether `needed` itself is enough, or only what lies beyond it. */
  readonly neededMeets: boolean;
  /** All values of the variable that meet the target. */
  readonly ranges: readonly ValueRange[];
  /** The other variables, which keep their numbers. */
  readonly heldFixed: readonly PutIn[];
}

/** That what is missing can't be told in a variable; those that don't apply are null. */
export interface ShortfallWithoutChange extends Told {
  readonly kind: "noLimit" | "cannotBeMet" | "notSolvable" | "reported" | "noVariable";
  readonly variable: string | null;
  readonly now: Rational | null;
  readonly needed: null;
  readonly difference: null;
  readonly heldFixed: readonly PutIn[];
}

/**
 * What an indicator lacks of its target.
 *
 * - `change`: its variable must become `needed`;
 * - `room`: behind its pace only; `difference` is how far the variable may still go within the year's limit;
 * - `noLimit`: behind its pace only, and no value of the variable passes the year's limit;
 * - `cannotBeMet`: no value of the variable is enough while the others keep their numbers;
 * - `notSolvable`: the formula gives no exact answer in the variable;
 * - `reported`: the figure was reported without the numbers that it comes from;
 * - `noVariable`: the plan names no variable to tell it in, and the formula has several.
 */
export type Shortfall = ShortfallChange | ShortfallWithoutChange;
