import type { Formula } from "../formula/formula.ts";
import { unknownInput } from "../formula/inputs.ts";
import type { Issue } from "../issue/issue.ts";
import { ADDED_FIELDS, type AddedFields, type TableIndicatorOptions } from "./table-options.ts";

/** Figures that are added to an indicator and not printed; labels and what is declared of variables are no figures. */
const UNPRINTED_FIGURES: readonly (keyof AddedFields)[] = ["baseline", "dueBy", "judgedAs"];

/** What an option says of one indicator, for the plan as it is; a name that its formula doesn't have is an issue. */
export function addedFields(
  id: string,
  own: TableIndicatorOptions,
  formula: Formula | undefined,
  problems: Issue[],
): { readonly added: AddedFields; readonly unprinted: readonly string[] } {
  const given = ADDED_FIELDS.filter((field) => own[field] !== undefined);
  if (formula !== undefined) reportStrangers(id, own, formula, problems);
  return {
    added: Object.fromEntries(given.map((field) => [field, own[field]])),
    unprinted: given.filter((field) => UNPRINTED_FIGURES.includes(field)),
  };
}

function reportStrangers(
  id: string,
  { variables = {}, lever }: TableIndicatorOptions,
  formula: Formula,
  problems: Issue[],
): void {
  const path = ["indicators", id];
  const require = (name: string, ...at: readonly string[]): void => {
    if (!formula.variables.includes(name)) problems.push(unknownInput(formula.variables, name, [...path, ...at, name]));
  };
  for (const [name, declared] of Object.entries(variables)) {
    require(name, "variables");
    if (declared.partOf !== undefined) require(declared.partOf, "variables", name, "partOf");
  }
  if (lever !== undefined) require(lever, "lever");
}
