import { formulas, inputSets } from "./inputs.js";

const [first] = inputSets(1);

/** The variables of all eight formulas in their order. */
export const VARIABLES = Object.values(first).flatMap(({ inputs }) => Object.keys(inputs));

/** For engines whose names are Latin letters only. */
export function latinName(variable) {
  return `v${String.fromCharCode(97 + VARIABLES.indexOf(variable))}`;
}

/** The formulas with Latin names. */
export const LATIN_FORMULAS = formulas(latinName);

/** A year's inputs under their Latin names. */
export function latinInputs(given, number = (value) => value) {
  const inputs = {};
  for (const observation of Object.values(given))
    for (const [variable, value] of Object.entries(observation.inputs)) inputs[latinName(variable)] = number(value);
  return inputs;
}
