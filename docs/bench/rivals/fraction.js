import Fraction from "fraction.js";
import { objectScorer } from "../score-objects.js";

export const name = "hand-written fraction.js";
export const exact = "yes";

export const scorecard = objectScorer({
  of: (value) => new Fraction(value),
  add: (a, b) => a.add(b),
  subtract: (a, b) => a.sub(b),
  multiply: (a, b) => a.mul(b),
  divide: (a, b) => a.div(b),
  compare: (a, b) => a.compare(b),
});
