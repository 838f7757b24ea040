import type { Rational } from "../exact/rational.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { ValueRange } from "./solve-range.ts";

/**
 * What one variable of a formula must become for a target to be met, the others as they are.
 *
 * - `value`: it must pass the boundary; `ranges` has all values that meet, in order.
 * - `alreadyMet`: its present value meets; `ranges` is how far it may go.
 * - `anyValue`: whatever it is, as long as the formula has a value.
 * - `cannotBeMet`: no value of it is enough.
 * - `notSolvable`: the formula isn't linear-fractional in it, so there is no exact answer.
 */
export type Solution = {
  readonly variable: string;
  /** Why, for reading; a rounded number has ≈ in front. */
  readonly reason: Bilingual;
} & (
  | {
      readonly kind: "value";
      /** Where the target is just met; beside a pole that nothing else bounds, the pole. */
      readonly boundary: Rational;
      /** Whether the boundary itself meets the target. */
      readonly boundaryMeets: boolean;
      /** On which side of the boundary the target is met. */
      readonly direction: "atLeast" | "atMost";
      /** For counts the whole number nearest to the boundary that meets; null where only the exact value was asked. */
      readonly whole: Rational | null;
      readonly ranges: readonly ValueRange[];
    }
  | { readonly kind: "alreadyMet"; readonly now: Rational; readonly ranges: readonly ValueRange[] }
  | { readonly kind: "anyValue"; readonly ranges: readonly ValueRange[] }
  | { readonly kind: "cannotBeMet" }
  | { readonly kind: "notSolvable" }
);
