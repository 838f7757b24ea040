import jsonata from "jsonata";
import { formulas } from "../inputs.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "jsonata";
export const exact = "no";

const programs = formulas((variable) => `\`${variable}\``).map((text) => jsonata(text));

export async function scorecard(given) {
  const values = [];
  let index = 0;
  for (const { inputs } of Object.values(given)) values.push(await programs[index++].evaluate(inputs));
  return scoreNumbers(values);
}
