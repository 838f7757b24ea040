import { Environment } from "@marcbachmann/cel-js";
import { formulas } from "../inputs.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "@marcbachmann/cel-js, evaluate(text)";
export const exact = "no";

const environment = new Environment().registerVariable("inputs", "map");
const texts = formulas((variable) => `inputs["${variable}"]`).map((text) => text.replace(/100$/, "100.0"));

export function scorecard(given) {
  return scoreNumbers(
    Object.values(given).map((observation, index) => environment.evaluate(texts[index], observation)),
  );
}
