import type { IsoDate } from "../calendar/iso-date.ts";
import type { Rational } from "../exact/rational.ts";
import type { Derivation, FormulaDerivation } from "../formula/explain-derivation.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { AchievementRule, Light } from "../plan/rules.ts";
import type { Citation, Direction } from "../plan/source.ts";
import type { Basis } from "./actual.ts";
import type { Status } from "./judge.ts";

/** How far the target is reached, by which rule, and how that is computed. */
export interface AchievementDerivation {
  /** The name that a scorecard quotes. */
  readonly name: string;
  readonly rule: AchievementRule;
  /** The rule as a formula of A (actual), T (target) and B (baseline); null where it computes nothing. */
  readonly arithmetic: FormulaDerivation | null;
  /** 0 to 1; null without a figure. */
  readonly value: Rational | null;
  readonly reason: Bilingual;
}

/** How an indicator's figure, status and points came about; what there is no figure for is null. */
export interface IndicatorDerivation extends Derivation {
  readonly id: string;
  readonly title: Bilingual;
  readonly asOf: IsoDate;
  /** Whether the figure was computed from inputs or reported by the agency. */
  readonly basis: Basis | null;
  /** What was said with a reported figure. */
  readonly note: string | null;
  /** The formula is a bare share and the unit is percent, so its value was multiplied by 100, as the last step. */
  readonly scaledToPercent: boolean;
  /** The value judged: the actual, rounded only where the indicator declares `judgedAs`. */
  readonly judged: Rational | null;
  readonly direction: Direction;
  readonly target: Rational;
  /** For a cumulative indicator before its year ends: the share of its year that has passed, and of its target that is due. */
  readonly pace: { readonly elapsed: Rational; readonly value: Rational } | null;
  /** The judged value beside the target, and beside the pace where there is one, in words. */
  readonly comparison: Bilingual | null;
  readonly status: Status;
  readonly final: boolean;
  readonly overdue: boolean;
  /** The status and why, in words; without a figure, why there is none. */
  readonly reason: Bilingual;
  readonly achievement: AchievementDerivation;
  readonly weight: Rational;
  /** Weight times achievement. */
  readonly points: Rational | null;
  readonly light: Light;
  /** Where the indicator is printed; what it doesn't say itself, the plan says. */
  readonly citation: Citation | null;
  /** The fields that are not printed, but read into the plan. */
  readonly inferred: readonly string[];
  /** That the score is not an official one. */
  readonly notice: Bilingual;
}
