import type { Rational } from "../exact/rational.ts";

/** Whether a figure was computed from inputs or reported by the agency. */
export type Basis = "computed" | "reported";

/** Why there is no figure. */
export type Absence = "noObservation" | "pending" | "notApplicable" | "notComputable";

/** The actual value of one indicator in its unit, or why there is none. */
export type Actual =
  | { readonly value: Rational; readonly basis: Basis; readonly note?: string }
  | { readonly value: null; readonly absence: Absence; readonly reason: string };
