import { Decimal } from "decimal.js";
import { objectScorer } from "../score-objects.js";

export const name = "hand-written decimal.js";
export const exact = "nearly";

const D = Decimal.clone({ precision: 34, defaults: true });

export const scorecard = objectScorer({
  of: (value) => new D(value),
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  divide: (a, b) => a.div(b),
  compare: (a, b) => a.comparedTo(b),
});
