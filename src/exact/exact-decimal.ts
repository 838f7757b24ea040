import { Decimal } from "decimal.js";

/** The digits of what has no end, in a `Decimal` and in text. */
export const SIGNIFICANT_DIGITS = 34;

/** Digits are made by this library, never by `Decimal`'s settings; a clone keeps its printing ours as well. */
export const ExactDecimal: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: SIGNIFICANT_DIGITS,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
