import { createDocumentIssue } from "../issue/document-issue.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { isPlainObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { DateLimit, FieldValue } from "../plan/measure.ts";
import { isScalar } from "./scalar.ts";

/** What is made of the records that a measure picks. */
export type Aggregate = "count" | "sum" | "distinct" | "latest";

const OF_A_FIELD: readonly Aggregate[] = ["sum", "distinct", "latest"];
const AGGREGATES: readonly Aggregate[] = /* @__PURE__ */ (["count"] as Aggregate[]).concat(OF_A_FIELD);

/** What one field must be: one of these values, or a date no later than the last day of the period counted. */
export interface FieldCondition {
  readonly field: string;
  readonly values: readonly FieldValue[] | "upToPeriodEnd";
}

/** A measure taken apart, so that tallies and SQL read it alike. */
export interface MeasureParts {
  readonly aggregate: Aggregate;
  /** The type of the records that it picks. */
  readonly type: string;
  /** The field that is summed or looked at; empty for a count. */
  readonly field: string;
  readonly where: readonly FieldCondition[];
  readonly previousYear: boolean;
}

/** What a measure that has been read makes of the records it picks. */
export function aggregateOf(measure: object): Aggregate {
  return OF_A_FIELD.find((each) => Object.hasOwn(measure, each)) ?? "count";
}

/** Takes a measure apart; where it is none, issues are added to `problems`. Measures come as JSON, so nothing is sure. */
export function readMeasure(value: unknown, path: IssuePath, problems: Issue[]): MeasureParts | undefined {
  const measure = isPlainObject(value) ? value : {};
  const named = AGGREGATES.filter((each) => Object.hasOwn(measure, each));
  const [aggregate] = named;
  const type = aggregate && measure[aggregate];
  const field = aggregate === "count" ? "" : measure["field"];
  const { where = {}, year = "current" } = measure;
  const known = aggregate === "count" ? [...named, "where", "year"] : [...named, "where", "year", "field"];
  const isWhole =
    Object.keys(measure).every((key) => known.includes(key)) && (year === "current" || year === "previous");
  if (
    !isWhole ||
    aggregate === undefined ||
    named.length > 1 ||
    typeof type !== "string" ||
    typeof field !== "string"
  ) {
    problems.push(createDocumentIssue("unreadableMeasure", path, { value: shownMeasure(value) }));
    return undefined;
  }
  const conditions = readWhere(where, [...path, "where"], problems);
  return conditions && { aggregate, type, field, where: conditions, previousYear: year === "previous" };
}

function readWhere(value: unknown, path: IssuePath, problems: Issue[]): FieldCondition[] | undefined {
  const before = problems.length;
  if (!isPlainObject(value))
    problems.push(createDocumentIssue("unreadableCondition", path, { value: shownValue(value) }));
  const conditions = Object.entries(isPlainObject(value) ? value : {}).map(([field, condition]) => {
    const values = isDateLimit(condition) ? "upToPeriodEnd" : [condition].flat();
    if (values !== "upToPeriodEnd" && !values.every(isFieldValue))
      problems.push(createDocumentIssue("unreadableCondition", [...path, field], { value: shownValue(condition) }));
    return { field, values } as FieldCondition;
  });
  return problems.length === before ? conditions : undefined;
}

function isFieldValue(value: unknown): value is FieldValue {
  return value === null || isScalar(value);
}

function isDateLimit(value: unknown): value is DateLimit {
  return isPlainObject(value) && Object.keys(value).length === 1 && value["upTo"] === "periodEnd";
}

function shownMeasure(value: unknown): string {
  return isPlainObject(value) ? `{ ${Object.keys(value).slice(0, 8).join(", ")} }` : shownValue(value);
}
