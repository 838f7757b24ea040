import type { Numeric } from "../exact/numeric.ts";

/** A step of a `banded` achievement rule: from this ratio on, this achievement. */
export interface AchievementBand {
  /** The lowest ratio of actual to target (as `mirror` has it, before clamping) that the band covers. */
  readonly from: Numeric;
  /** The achievement, 0 to 1, that the band gives. */
  readonly achievement: Numeric;
}

/**
 * How far an actual reaches its target, as a named rule. The plan prints none: the city's scoring annex is not public.
 *
 * - `mirror`: A/T; 2 − A/T when lower is better (two commercial scorecards publish it, as 200 − 100·A/T).
 * - `ratio`: A/T; T/A when lower is better.
 * - `baseline`: (A − B)/(T − B), for indicators that declare a baseline B other than T.
 * - `binary`: 1 when the target is met, else 0.
 * - `banded`: the achievement of the highest band that the `mirror` ratio reaches, 0 below the lowest.
 *
 * For each of them a met target is 1, and the result stays within 0…1.
 */
export type AchievementRule =
  | "mirror"
  | "ratio"
  | "baseline"
  | "binary"
  | { readonly banded: readonly AchievementBand[] };

/** The name of an achievement rule, `banded` for any table of bands. */
export type RuleName = Exclude<AchievementRule, object> | "banded";

/** The signal (燈號) of an indicator; white is no information. */
export type Light = "green" | "yellow" | "red" | "white";

/** From this achievement on, this light. */
export interface LightBand {
  readonly light: Exclude<Light, "white">;
  readonly from: Numeric;
}

/** The rules that a scorecard is made by, as data; every scorecard carries them. */
export interface Rules {
  /** The name that a scorecard quotes. */
  readonly name?: string;
  readonly achievement: AchievementRule;
  /** Bands from the highest to the lowest; the convention is green from 1, yellow from 0.8, red from 0. */
  readonly lights?: readonly LightBand[];
}
