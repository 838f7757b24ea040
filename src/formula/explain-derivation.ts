import type { Rational } from "../exact/rational.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { DerivationStep } from "./explain-steps.ts";

/** A number that was put in for a variable. */
export interface PutIn {
  readonly variable: string;
  readonly value: Rational;
}

/** How a figure came about, as plain data and as a text to show. */
export interface Derivation {
  /** The formula as printed. */
  readonly formula: string;
  /** The formula in canonical notation. */
  readonly canonical: string;
  /** The numbers put in, in the order of the formula's variables; empty where they are not known. */
  readonly inputs: readonly PutIn[];
  /** The canonical expression with its numbers put in; null for a milestone list, and where they are not known. */
  readonly substituted: string | null;
  readonly steps: readonly DerivationStep[];
  /** The exact result in `unit`, a percent in percentage points; null where there is none. */
  readonly value: Rational | null;
  readonly unit: string | null;
  /** All of it for reading; a rounded number has ≈ in front. */
  readonly text: Bilingual;
}

/** How the value of a formula came about. */
export interface FormulaDerivation extends Derivation {
  readonly value: Rational;
}
