import { compile } from "mathjs";
import { LATIN_FORMULAS, latinInputs } from "../latin-names.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "mathjs, numbers";
export const exact = "tolerance";

const programs = LATIN_FORMULAS.map((text) => compile(text));

export function scorecard(given) {
  const scope = latinInputs(given);
  return scoreNumbers(programs.map((program) => program.evaluate(scope)));
}
