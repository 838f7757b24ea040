import { readNumeric } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";

/**
 * Reads the inputs of a formula into the order of its variables. Missing and unknown names and values that are no
 * numbers are all reported; own properties count alone, whatever their names.
 */
export function readInputs(
  variables: readonly string[],
  inputs: unknown,
  path: IssuePath,
  problems: Issue[],
): Rational[] | undefined {
  if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs)) {
    problems.push(createIssue("inputsNotAnObject", path, { value: shownValue(inputs) }));
    return undefined;
  }
  const given = inputs as Readonly<Record<string, unknown>>;
  const before = problems.length;
  const values: Rational[] = [];
  for (const variable of variables) {
    if (!Object.hasOwn(given, variable)) problems.push(createIssue("missingInput", [...path, variable], { variable }));
    else {
      const value = readNumeric(given[variable], [...path, variable], problems);
      if (value !== undefined) values.push(value);
    }
  }
  for (const name of Object.keys(given))
    if (!variables.includes(name)) problems.push(unknownInput(variables, name, [...path, name]));
  return problems.length === before ? values : undefined;
}

/** The issue of a name that no variable of the formula has. */
export function unknownInput(variables: readonly string[], variable: string, path: IssuePath): Issue {
  const suggestion = closestName(variable, variables);
  const facts = suggestion === undefined ? { variable, known: variables } : { variable, suggestion, known: variables };
  return createIssue("unknownInput", path, facts);
}
