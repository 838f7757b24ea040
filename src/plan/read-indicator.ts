import { readDueDate } from "../calendar/due-date.ts";
import type { Period } from "../calendar/period.ts";
import { readNumeric } from "../exact/numeric.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import type { Formula } from "../formula/formula.ts";
import { integerRatio } from "../formula/integer-ratio.ts";
import { parseFormula } from "../formula/parse.ts";
import { percentReading } from "../formula/percent.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath, withinPath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { closestName } from "../issue/suggestion.ts";
import type { Indicator } from "./plan.ts";
import type { IndicatorSource, VariableSource } from "./source.ts";

const DIRECTIONS = ["atLeast", "atMost"];
const ACCRUALS = ["cumulative", "rate", "assessed", "milestones"];
const KINDS = ["count", "amount", "score", "rate"];
const MOST_DECIMALS = 34;

/** The year that an indicator is judged in. */
export interface PlanYear {
  readonly rocYear: number;
  readonly period: Period;
}

/** Makes an indicator executable, or reports everything that it can't be run for. */
export function readIndicator(
  source: IndicatorSource,
  goalId: string,
  year: PlanYear,
  path: IssuePath,
  problems: Issue[],
): Indicator | undefined {
  const before = problems.length;
  const formula = readFormula(source, [...path, "formula"], problems);
  const weight = readWeight(source.weight, [...path, "weight"], problems);
  const target = readNumeric(source.target, [...path, "target"], problems);
  const baseline = source.baseline === undefined ? null : readNumeric(source.baseline, [...path, "baseline"], problems);
  const dueDate =
    source.dueBy === undefined ? null : readDueDate(source.dueBy, year.rocYear, [...path, "dueBy"], problems);
  requireText(source.id, [...path, "id"], problems);
  requireText(source.title, [...path, "title"], problems);
  requireText(source.unit, [...path, "unit"], problems);
  requireChoice(source.direction, DIRECTIONS, [...path, "direction"], problems);
  requireChoice(source.accrual, ACCRUALS, [...path, "accrual"], problems);
  const judgedDecimals = readDecimals(source, [...path, "judgedAs", "decimals"], problems);
  const declared = Object.entries(source.variables ?? {});
  const counts = formula ? readCounts(declared, formula, [...path, "variables"], problems) : [];
  const parts = formula ? readParts(declared, formula, [...path, "variables"], problems) : [];
  if (!formula || !weight || !target || baseline === undefined || dueDate === undefined) return undefined;
  if (problems.length > before) return undefined;
  const { id, title, unit, direction, accrual } = source;
  const { expression, variables } = formula;
  const reading = expression === null ? "plain" : percentReading(expression);
  const scaledToPercent = unit === "%" && reading === "quotient";
  const scale = scaledToPercent || reading === "percent" ? 100 : 1;
  const ratio = (expression && integerRatio(expression, variables, scale)) ?? null;
  return Object.freeze({
    id,
    goalId,
    title,
    weight,
    unit,
    direction,
    accrual,
    target,
    baseline,
    formula,
    scaledToPercent,
    ratio,
    judgedDecimals,
    dueDate,
    period: year.period,
    counts,
    parts,
    source,
  });
}

function readFormula(source: IndicatorSource, path: IssuePath, problems: Issue[]): Formula | undefined {
  try {
    return parseFormula(source.formula, { variables: Object.keys(source.variables ?? {}) });
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    problems.push(...error.issues.map((issue) => withinPath(issue, path)));
    return undefined;
  }
}

/** A weight, which is above 0. */
export function readWeight(value: unknown, path: IssuePath, problems: Issue[]): Rational | undefined {
  const weight = readNumeric(value, path, problems);
  if (weight !== undefined && weight.compare(ZERO) <= 0)
    problems.push(createIssue("weightNotAboveZero", path, { value: weight.toString() }));
  return weight;
}

function readDecimals(source: IndicatorSource, path: IssuePath, problems: Issue[]): number | null {
  if (source.judgedAs === undefined) return null;
  const { decimals } = source.judgedAs;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
    problems.push(createIssue("unreadableDecimals", path, { value: shownValue(decimals), limit: MOST_DECIMALS }));
  return decimals;
}

type Declared = readonly (readonly [name: string, variable: VariableSource])[];

function readCounts(declared: Declared, formula: Formula, path: IssuePath, problems: Issue[]): readonly number[] {
  return declared.flatMap(([name, { kind }]) => {
    if (kind !== undefined) requireChoice(kind, KINDS, [...path, name, "kind"], problems);
    const index = formula.variables.indexOf(name);
    return kind === "count" && index >= 0 ? [index] : [];
  });
}

function readParts(
  declared: Declared,
  formula: Formula,
  path: IssuePath,
  problems: Issue[],
): readonly (readonly [number, number])[] {
  return declared.flatMap(([name, { partOf }]) => {
    if (partOf === undefined) return [];
    const whole = formula.variables.indexOf(partOf);
    if (whole < 0) problems.push(unknownWhole(partOf, formula, [...path, name, "partOf"]));
    const part = formula.variables.indexOf(name);
    return part >= 0 && whole >= 0 ? [[part, whole] as const] : [];
  });
}

function unknownWhole(variable: string, { variables }: Formula, path: IssuePath): Issue {
  const suggestion = closestName(variable, variables);
  return createIssue("unknownInput", path, {
    variable,
    known: variables,
    ...(suggestion !== undefined && { suggestion }),
  });
}

function requireText(value: unknown, path: IssuePath, problems: Issue[]): void {
  if (typeof value !== "string" || value.trim() === "")
    problems.push(createIssue("notAText", path, { value: shownValue(value) }));
}

function requireChoice(value: unknown, choices: readonly string[], path: IssuePath, problems: Issue[]): void {
  if (!choices.includes(value as string))
    problems.push(createIssue("unknownChoice", path, { value: shownValue(value), choices }));
}
