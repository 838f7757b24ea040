import { HyperFormula } from "hyperformula";
import { formulas, inputSets } from "../inputs.js";
import { scoreNumbers } from "../score-numbers.js";

export const name = "hyperformula";
export const exact = "tolerance";

/** One row of cells for the inputs, one for the formulas. */
const [first] = inputSets(1);
const variables = Object.values(first).flatMap(({ inputs }) => Object.keys(inputs));
const cell = (variable) => `${String.fromCharCode(65 + variables.indexOf(variable))}1`;
const sheet = [variables.map(() => 1), formulas(cell).map((text) => `=${text}`)];
const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });

export function scorecard(given) {
  const row = Object.values(given).flatMap(({ inputs }) => Object.values(inputs));
  engine.setCellContents({ sheet: 0, row: 0, col: 0 }, [row]);
  return scoreNumbers(formulas(cell).map((_, col) => engine.getCellValue({ sheet: 0, row: 1, col })));
}
