import { readDueDate } from "../calendar/due-date.ts";
import type { Period } from "../calendar/period.ts";
import { readNumeric } from "../exact/numeric.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import type { Formula } from "../formula/formula.ts";
import { unknownInput } from "../formula/inputs.ts";
import { integerRatio } from "../formula/integer-ratio.ts";
import { parseFormula } from "../formula/parse.ts";
import { percentReading } from "../formula/percent.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath, withinPath } from "../issue/issue.ts";
import { isPlainObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { Indicator } from "./indicator.ts";
import { plainPercent } from "./plain-percent.ts";
import { ACCRUALS, DIRECTIONS, type IndicatorSource, VARIABLE_KINDS, type VariableSource } from "./source.ts";

const MOST_DECIMALS = 34;

/** The year that an indicator is judged in. */
export interface PlanYear {
  readonly rocYear: number;
  readonly period: Period;
}

/** Makes an indicator executable, or adds everything that it can't be run for to `problems`, which has none yet, by its path within the indicator. */
export function readIndicator(
  source: IndicatorSource,
  goalId: string,
  year: PlanYear,
  problems: Issue[],
): Indicator | undefined {
  const declared = readVariables(source.variables, ["variables"], problems);
  const formula = readFormula(source.formula, declared, ["formula"], problems);
  const weight = readWeight(source.weight, ["weight"], problems);
  const target = readNumeric(source.target, ["target"], problems);
  const baseline = source.baseline === undefined ? null : readNumeric(source.baseline, ["baseline"], problems);
  const dueDate = source.dueBy === undefined ? null : readDueDate(source.dueBy, year.rocYear, ["dueBy"], problems);
  requireText(source.id, ["id"], problems);
  requireText(source.title, ["title"], problems);
  requireText(source.unit, ["unit"], problems);
  requireChoice(source.direction, DIRECTIONS, ["direction"], problems);
  requireChoice(source.accrual, ACCRUALS, ["accrual"], problems);
  const judgedDecimals = readDecimals(source, ["judgedAs", "decimals"], problems);
  const counts = formula ? readCounts(declared, formula, ["variables"], problems) : [];
  const parts = formula ? readParts(declared, formula, ["variables"], problems) : [];
  if (!formula || !weight || !target || baseline === undefined || dueDate === undefined || problems.length > 0)
    return undefined;
  const { id, title, direction, accrual } = source;
  const unit = plainPercent(source.unit);
  const { expression, variables } = formula;
  const reading = expression === null ? "plain" : percentReading(expression);
  const scaledToPercent = unit === "%" && reading === "quotient";
  const scale = scaledToPercent || reading === "percent" ? 100 : 1;
  const ratio = expression && integerRatio(expression, variables, scale, { counts, parts });
  return Object.freeze({
    id,
    goalId,
    title,
    weight: Object.freeze(weight),
    unit,
    direction,
    accrual,
    target: Object.freeze(target),
    baseline: Object.freeze(baseline),
    formula,
    scaledToPercent,
    ratio,
    judgedDecimals,
    dueDate,
    period: year.period,
    counts: Object.freeze(counts),
    parts: Object.freeze(parts),
    source,
  });
}

type Declared = readonly (readonly [name: string, variable: VariableSource])[];

/** What is declared of variables; what declares none is reported. */
function readVariables(variables: unknown, path: IssuePath, problems: Issue[]): Declared {
  const isReadable = (value: unknown, at: IssuePath): value is object => {
    if (!isPlainObject(value)) problems.push(createIssue("unreadableVariables", at, { value: shownValue(value) }));
    return isPlainObject(value);
  };
  const readable = variables !== undefined && isReadable(variables, path) ? variables : {};
  return Object.entries(readable).filter(([name, variable]) => isReadable(variable, [...path, name]));
}

function readFormula(text: string, declared: Declared, path: IssuePath, problems: Issue[]): Formula | undefined {
  try {
    return parseFormula(text, { variables: declared.map(([name]) => name) });
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

function readDecimals({ judgedAs }: IndicatorSource, path: IssuePath, problems: Issue[]): number | null {
  if (judgedAs === undefined) return null;
  const decimals: unknown = (judgedAs as Partial<typeof judgedAs> | null)?.decimals;
  if (typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)
    return decimals;
  problems.push(createIssue("unreadableDecimals", path, { value: shownValue(decimals), limit: MOST_DECIMALS }));
  return null;
}

function readCounts(declared: Declared, formula: Formula, path: IssuePath, problems: Issue[]): readonly number[] {
  return declared.flatMap(([name, { kind }]) => {
    if (kind !== undefined) requireChoice(kind, VARIABLE_KINDS, [...path, name, "kind"], problems);
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
    if (partOf === undefined || !requireText(partOf, [...path, name, "partOf"], problems)) return [];
    const whole = formula.variables.indexOf(partOf);
    if (whole < 0) problems.push(unknownInput(formula.variables, partOf, [...path, name, "partOf"]));
    const part = formula.variables.indexOf(name);
    return part >= 0 && whole >= 0 ? [[part, whole] as const] : [];
  });
}

/** Whether a value is a text with something in it; where it is none, an issue is added. */
export function requireText(value: unknown, path: IssuePath, problems: Issue[]): boolean {
  const isText = typeof value === "string" && value.trim() !== "";
  if (!isText) problems.push(createIssue("notAText", path, { value: shownValue(value) }));
  return isText;
}

/** Adds an issue where a value is none of the choices. */
export function requireChoice(value: unknown, choices: readonly string[], path: IssuePath, problems: Issue[]): void {
  if (!choices.includes(value as string))
    problems.push(createIssue("unknownChoice", path, { value: shownValue(value), choices }));
}
