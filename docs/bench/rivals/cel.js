import { Environment } from "@marcbachmann/cel-js";
import { formulas } from "../inputs.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "@marcbachmann/cel-js, parsed once";
export const exact = "no";

/** CEL has ASCII names only, so the inputs come as a map; figures are doubles there, as numbers of JavaScript are. */
const environment = new Environment().registerVariable("inputs", "map");
const programs = formulas((variable) => `inputs["${variable}"]`).map((text) =>
  environment.parse(text.replace(/100$/, "100.0")),
);

export function scorecard(given) {
  return scoreNumbers(Object.values(given).map((observation, index) => programs[index](observation)));
}
