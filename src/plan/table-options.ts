import { readRocYear } from "../calendar/roc-year.ts";
import { type Numeric, readNumeric } from "../exact/numeric.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";
import { ACCRUALS, type Accrual, type Citation, DIRECTIONS, type Direction, type IndicatorSource } from "./source.ts";

/** What a table seldom prints and a plan needs. */
export interface UnprintedFields {
  /** For indicators whose target prints no direction. */
  readonly direction?: Direction;
  /** For indicators that are no milestones. */
  readonly accrual?: Accrual;
  /** For indicators whose target prints no unit; also the unit of the formula's figures, where it is a printed one's multiple. */
  readonly unit?: string;
  /** For indicators that print no weight, such as those of ministries, and don't have their goal's. */
  readonly weight?: Numeric;
}

/** What else a plan may say of an indicator, and no table prints; it goes into the plan as it is. */
export type AddedFields = Pick<IndicatorSource, "titleEn" | "baseline" | "dueBy" | "variables" | "lever" | "judgedAs">;

/** How one indicator is to be read, beyond what is printed. */
export interface TableIndicatorOptions extends UnprintedFields, AddedFields {}

/** Whose plan a table is, and how to read what it doesn't print. */
export interface PlanTableOptions extends UnprintedFields {
  readonly agency: string;
  readonly agencyEn?: string;
  /** ROC year; of several columns of targets the one of this year is read. */
  readonly year: number;
  readonly citation?: Citation;
  /** What holds for one indicator, by its id: the numbers of its goal and its own, such as "5.1". */
  readonly indicators?: Readonly<Record<string, TableIndicatorOptions>>;
}

const CHOICES = { direction: DIRECTIONS, accrual: ACCRUALS };

/** The names of the fields that are added to an indicator as they are. */
export const ADDED_FIELDS = ["titleEn", "baseline", "dueBy", "variables", "lever", "judgedAs"] as const;

const OF_INDICATOR: readonly string[] = /* @__PURE__ */ ["direction", "accrual", "unit", "weight"].concat(ADDED_FIELDS);
const OF_TABLE: readonly string[] = [
  "agency",
  "agencyEn",
  "year",
  "citation",
  "direction",
  "accrual",
  "unit",
  "weight",
  "indicators",
];

/** Reports options that have no meaning: misspelt names, and values that can't be. */
export function checkOptions(options: PlanTableOptions, problems: Issue[]): void {
  const { agency, year, indicators = {} } = options;
  checkFields(options, OF_TABLE, [], problems);
  checkText(agency, ["agency"], problems);
  readRocYear(year, ["year"], problems);
  for (const [id, own] of Object.entries(indicators)) checkFields(own, OF_INDICATOR, ["indicators", id], problems);
}

function checkFields(given: object, known: readonly string[], path: IssuePath, problems: Issue[]): void {
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const at = [...path, field];
    if (field === "direction" || field === "accrual") checkChoice(value, CHOICES[field], at, problems);
    else if (field === "unit") checkText(value, at, problems);
    else if (field === "weight") readNumeric(value, at, problems);
    else if (!known.includes(field)) problems.push(unknownField(field, known, at));
  }
}

function checkChoice(value: unknown, choices: readonly string[], path: IssuePath, problems: Issue[]): void {
  if (!choices.includes(value as string))
    problems.push(createIssue("unknownChoice", path, { value: shownValue(value), choices }));
}

function checkText(value: unknown, path: IssuePath, problems: Issue[]): void {
  if (typeof value !== "string" || value.trim() === "")
    problems.push(createIssue("notAText", path, { value: shownValue(value) }));
}

function unknownField(field: string, known: readonly string[], path: IssuePath): Issue {
  const suggestion = closestName(field, known);
  return createDocumentIssue("unknownField", path, {
    field: field.slice(0, 80),
    known,
    ...(suggestion !== undefined && { suggestion }),
  });
}
