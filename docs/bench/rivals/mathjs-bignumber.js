import { all, create } from "mathjs";
import { LATIN_FORMULAS, latinInputs } from "../latin-names.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "mathjs, BigNumber (scored as numbers)";
export const exact = "tolerance";

const math = create(all, { number: "BigNumber", precision: 34 });
const programs = LATIN_FORMULAS.map((text) => math.compile(text));

export function scorecard(given) {
  const scope = latinInputs(given, math.bignumber);
  return scoreNumbers(programs.map((program) => program.evaluate(scope).toNumber()));
}
