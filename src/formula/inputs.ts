import { readNumeric } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { isPlainObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";

/** The inputs of a formula in the order of its variables; undefined where anything is wrong with them, which is reported. */
export function readInputs(
  variables: readonly string[],
  inputs: unknown,
  path: IssuePath,
  problems: Issue[],
): readonly Rational[] | undefined {
  const before = problems.length;
  const values = readEachInput(variables, inputs, path, problems);
  return problems.length === before ? (values as readonly Rational[]) : undefined;
}

/**
 * The same with undefined for each that can't be read, so that others are checked all the same. Missing and unknown
 * names and values that are no numbers are all reported; own properties count alone, whatever their names.
 */
export function readEachInput(
  variables: readonly string[],
  inputs: unknown,
  path: IssuePath,
  problems: Issue[],
): readonly (Rational | undefined)[] {
  if (!isPlainObject(inputs)) {
    problems.push(createIssue("inputsNotAnObject", path, { value: shownValue(inputs) }));
    return [];
  }
  const values = variables.map((variable) => {
    if (Object.hasOwn(inputs, variable)) return readNumeric(inputs[variable], [...path, variable], problems);
    problems.push(createIssue("missingInput", [...path, variable], { variable }));
    return undefined;
  });
  for (const name of Object.keys(inputs))
    if (!variables.includes(name)) problems.push(unknownInput(variables, name, [...path, name]));
  return values;
}

/** The issue of a name that no variable of the formula has. */
export function unknownInput(variables: readonly string[], variable: string, path: IssuePath): Issue {
  const suggestion = closestName(variable, variables);
  const facts = suggestion === undefined ? { variable, known: variables } : { variable, suggestion, known: variables };
  return createIssue("unknownInput", path, facts);
}
