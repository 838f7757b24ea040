import { type Numeric, readNumeric } from "../exact/numeric.ts";
import { unknownInput } from "../formula/inputs.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { createIssue, type Issue } from "../issue/issue.ts";
import { isPlainObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Inputs, Observation } from "../plan/observation.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * What people hand over and no record says, by name:
 *
 * - a variable's printed name: its figure, for every indicator whose formula has it, in place of one that was counted;
 * - an indicator's id: its observation. `{ inputs }` are put in place of what was counted, and need not be complete; any
 *   other observation takes the place of all of it.
 */
export type Given = Readonly<Record<string, Numeric | Observation>>;

/** Adds an issue to `problems` for each name that the plan doesn't know, and each value that isn't what its name takes. */
export function checkGiven(plan: Plan, given: Given, problems: Issue[]): void {
  const variables = new Set(plan.indicators.flatMap(({ formula }) => formula.variables));
  for (const [name, value] of Object.entries(given)) {
    const indicator = plan.indicator(name);
    if (indicator !== undefined) checkObservation(indicator, value, problems);
    else if (variables.has(name)) readNumeric(value, [name], problems);
    else problems.push(unknownGiven(name, [...plan.indicators.map(({ id }) => id), ...variables]));
  }
}

/** The observation given for an indicator. */
export function ownObservation(given: Given, id: string): Observation | undefined {
  return Object.hasOwn(given, id) ? (given[id] as Observation) : undefined;
}

/** The figure given for a variable. */
export function ownInput(given: Given | Inputs | undefined, variable: string): Numeric | undefined {
  return given !== undefined && Object.hasOwn(given, variable) ? (given[variable] as Numeric) : undefined;
}

function checkObservation({ id, formula }: Indicator, value: unknown, problems: Issue[]): void {
  if (!isPlainObject(value)) {
    problems.push(createIssue("unreadableObservation", [id], { value: shownValue(value) }));
    return;
  }
  const { inputs = {} } = value;
  const path = [id, "inputs"];
  if (!isPlainObject(inputs)) problems.push(createIssue("inputsNotAnObject", path, { value: shownValue(inputs) }));
  for (const [variable, input] of Object.entries(isPlainObject(inputs) ? inputs : {})) {
    if (formula.variables.includes(variable)) readNumeric(input, [...path, variable], problems);
    else problems.push(unknownInput(formula.variables, variable, [...path, variable]));
  }
}

function unknownGiven(name: string, known: readonly string[]): Issue {
  const suggestion = closestName(name, known);
  return createDocumentIssue("unknownGiven", [name], { name, known, ...(suggestion !== undefined && { suggestion }) });
}
