import Engine from "publicodes";
import { LATIN_FORMULAS, latinInputs, latinName, VARIABLES } from "../latin-names.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "publicodes";
export const exact = "no";

const rules = LATIN_FORMULAS.map((text, index) => [`f${String.fromCharCode(97 + index)}`, text]);
const variables = VARIABLES.map((variable) => [latinName(variable), 1]);
const engine = new Engine(Object.fromEntries([...variables, ...rules]));

export function scorecard(given) {
  engine.setSituation(latinInputs(given));
  return scoreNumbers(rules.map(([rule]) => engine.evaluate(rule).nodeValue));
}
