import { numericValue, readNumeric } from "../exact/numeric.ts";
import { HUNDRED, type Rational } from "../exact/rational.ts";
import type { Values } from "../formula/compile.ts";
import { percentOfStep } from "../formula/evaluate.ts";
import { readEachInput } from "../formula/inputs.ts";
import { zeroDenominator } from "../formula/zero-denominator.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { isObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import { compiledIndicator } from "../plan/compiled-indicator.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation } from "../plan/observation.ts";
import type { IndicatorVariable } from "../plan/plan.ts";
import type { IndicatorSource } from "../plan/source.ts";
import type { Actual } from "./actual.ts";
import { quickValue } from "./quick-value.ts";

const NO_OBSERVATION: Actual = /* @__PURE__ */ Object.freeze({
  value: null,
  absence: "noObservation",
  reason: "noObservation",
});

type VariableOf<Each extends Indicator | IndicatorSource> =
  Each extends Indicator<string, infer Variable>
    ? Variable
    : Each extends IndicatorSource
      ? IndicatorVariable<Each>
      : never;

/** The one key that says what kind of observation it is. */
const KINDS = ["inputs", "completedStep", "reported", "pending", "notApplicable"] as const;

/**
 * The actual value of an indicator, compiled or as data, from what is known of it. A denominator that is 0 gives no value but a reason that
 * names it; what is pending, not applicable or not observed stays so, and never becomes 0.
 *
 * @throws CivicKpiError with every input that is missing, unknown, no number, or against what the plan declares (a
 * negative or fractional count, a part above its whole); PlanError for an indicator that can't be run.
 *
 * @example
 * ```ts
 * import { computeIndicator, definePlan } from "civic-kpi";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const indicator = definePlan(plan107).indicator("2.1");
 * computeIndicator(indicator, { inputs: { 重大缺失件數: 3, 年度抽驗件數: 40 } }).value; // => "7.5"
 * computeIndicator(indicator, { inputs: { 重大缺失件數: 0, 年度抽驗件數: 0 } });
 * // => { value: null, absence: "notComputable", reason: "年度抽驗件數 = 0" }
 * ```
 */
export function computeIndicator<const Each extends Indicator | IndicatorSource>(
  indicator: Each,
  observation?: Observation<VariableOf<Each>>,
): Actual {
  const problems: Issue[] = [];
  const actual = readActual(compiledIndicator(indicator), observation, [], problems);
  if (actual === undefined) throw new CivicKpiError(problems);
  return actual;
}

/** The actual value; where what was handed in is wrong, issues are added to `problems`. */
export function readActual(
  indicator: Indicator,
  observation: unknown,
  path: IssuePath,
  problems: Issue[],
): Actual | undefined {
  const quick = quickValue(indicator, observation);
  return quick === undefined
    ? readCarefully(indicator, observation, path, problems)
    : { value: quick, basis: "computed" };
}

/** The same for an observation without a quick value. */
export function readCarefully(
  indicator: Indicator,
  observation: unknown,
  path: IssuePath,
  problems: Issue[],
): Actual | undefined {
  if (observation === undefined) return NO_OBSERVATION;
  const kind = kindOf(observation);
  if (kind === undefined) {
    problems.push(createIssue("unreadableObservation", path, { value: shownObservation(observation) }));
    return undefined;
  }
  const given: unknown = (observation as Readonly<Record<string, unknown>>)[kind];
  switch (kind) {
    case "inputs":
      return computed(indicator, given, [...path, kind], problems);
    case "completedStep":
      return reached(indicator, given, [...path, kind], problems);
    case "reported":
      return reported(indicator, given, (observation as { note?: unknown }).note, path, problems);
    default:
      return absent(kind, given, [...path, kind], problems);
  }
}

function kindOf(observation: unknown): (typeof KINDS)[number] | undefined {
  if (!isObject(observation)) return undefined;
  let found: (typeof KINDS)[number] | undefined;
  for (const key of Object.keys(observation)) {
    const kind = KINDS.find((each) => each === key);
    if (kind === undefined ? key !== "note" : found !== undefined) return undefined;
    found = kind ?? found;
  }
  return found;
}

function shownObservation(observation: unknown): string {
  if (!isObject(observation)) return shownValue(observation);
  const keys = Object.keys(observation);
  return keys.length === 0 ? "an empty object" : `an object with ${keys.slice(0, 8).map(shownValue).join(", ")}`;
}

function computed(indicator: Indicator, inputs: unknown, path: IssuePath, problems: Issue[]): Actual | undefined {
  const { formula } = indicator;
  if (formula.expression === null) {
    problems.push(createIssue("stepsExpected", path, { steps: formula.steps.length }));
    return undefined;
  }
  const before = problems.length;
  const known = readEachInput(formula.variables, inputs, path, problems);
  checkDeclarations(indicator, known, path, problems);
  if (problems.length > before) return undefined;
  const values = known as Values;
  const value = formula.program(values);
  if (value === undefined) {
    const reason = `${zeroDenominator(formula.expression, formula.variables, values)} = 0`;
    return { value: null, absence: "notComputable", reason };
  }
  return { value: indicator.scaledToPercent ? value.multiply(HUNDRED) : value, basis: "computed" };
}

/** What is declared of those inputs that are numbers is checked though others are wrong. */
function checkDeclarations(
  { counts, parts, formula: { variables } }: Indicator,
  values: readonly (Rational | undefined)[],
  path: IssuePath,
  problems: Issue[],
): void {
  for (const index of counts) {
    const value = values[index];
    if (value === undefined || (value.isInteger() && value.sign() >= 0)) continue;
    const variable = variables[index] as string;
    problems.push(createIssue("notACount", [...path, variable], { variable, value: value.toString() }));
  }
  for (const [partIndex, wholeIndex] of parts) {
    const partValue = values[partIndex];
    const wholeValue = values[wholeIndex];
    if (partValue === undefined || wholeValue === undefined || partValue.compare(wholeValue) <= 0) continue;
    const part = variables[partIndex] as string;
    const whole = variables[wholeIndex] as string;
    const facts = { part, partValue: partValue.toString(), whole, wholeValue: wholeValue.toString() };
    problems.push(createIssue("partAboveWhole", [...path, part], facts));
  }
}

function reached(indicator: Indicator, step: unknown, path: IssuePath, problems: Issue[]): Actual | undefined {
  const { formula } = indicator;
  if (formula.expression !== null) {
    problems.push(createIssue("inputsExpected", path, { variables: formula.variables }));
    return undefined;
  }
  const completed = readNumeric(step, path, problems);
  const value = completed && percentOfStep(formula, completed, path, problems);
  return value && { value, basis: "computed" };
}

/** A reported figure may be written with the percent sign of its unit: 78, "78", "78%". */
function reported(
  { unit }: Indicator,
  figure: unknown,
  note: unknown,
  path: IssuePath,
  problems: Issue[],
): Actual | undefined {
  const digits = unit === "%" && typeof figure === "string" ? withoutPercentSign(figure) : figure;
  const value = numericValue(digits) ?? readNumeric(figure, [...path, "reported"], problems);
  if (note !== undefined && typeof note !== "string")
    problems.push(createIssue("notAText", [...path, "note"], { value: shownValue(note) }));
  if (value === undefined || (note !== undefined && typeof note !== "string")) return undefined;
  return { value, basis: "reported", ...(note !== undefined && { note }) };
}

function withoutPercentSign(text: string): string {
  return /[%％]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}

function absent(
  absence: "pending" | "notApplicable",
  reason: unknown,
  path: IssuePath,
  problems: Issue[],
): Actual | undefined {
  if (typeof reason === "string" && reason.trim() !== "") return { value: null, absence, reason };
  problems.push(createIssue("notAText", path, { value: shownValue(reason) }));
  return undefined;
}
