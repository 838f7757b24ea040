import type { Numeric } from "../exact/numeric.ts";

/** The figures put into a formula, by the variable's printed name. */
export type Inputs<Variable extends string = string> = Readonly<Record<Variable, Numeric>>;

/**
 * What is known of one indicator: the inputs of its formula, the step reached, the figure an agency reported,
 * why there is none yet, or why there will be none.
 */
export type Observation<Variable extends string = string> =
  | { readonly inputs: Inputs<Variable> }
  | { readonly completedStep: number }
  | { readonly reported: Numeric; readonly note?: string }
  | { readonly pending: string }
  | { readonly notApplicable: string };

/** Observations by indicator id; an indicator left out is pending. */
export type Observations = Readonly<Record<string, Observation>>;
