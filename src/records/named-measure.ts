import { CivicKpiError } from "../issue/error.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Measure } from "../plan/measure.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import { type MeasureParts, readMeasure } from "./read-measure.ts";

/** A measure that counts records. */
export type CountingMeasure = Exclude<Measure, "given">;

/**
 * Measures with names of their own, for what is counted beside a plan's indicators.
 *
 * @example
 * ```ts
 * import { type MeasureSet, tallyRecords, yearPeriod } from "civic-kpi";
 *
 * const complaints: MeasureSet = { measures: { open: { count: "complaint", where: { closedOn: null } } } };
 * const records = [{ type: "complaint", id: "1", date: "2018-05-07", agency: "建設局", closedOn: null }];
 * tallyRecords(complaints, records, { period: yearPeriod(107) }).groups[0]?.figures; // => [1]
 * ```
 */
export interface MeasureSet {
  readonly measures: Readonly<Record<string, CountingMeasure>>;
}

/** A plan, compiled or as data, or a set of measures: whatever says how records are counted. */
export type CountedBy = Plan | PlanSource | MeasureSet;

/** One thing that is counted: an input of a plan's indicator, or a measure of a set. */
export interface NamedMeasure {
  /** The indicator's id; null for a measure of a set. */
  readonly indicator: string | null;
  /** The variable's printed name, or the measure's name in its set. */
  readonly variable: string;
  readonly measure: CountingMeasure;
}

/** A named measure, taken apart. */
export interface ReadMeasure extends MeasureParts {
  readonly named: NamedMeasure;
}

/** All that is counted, in the plan's order, or an error with every measure that can't be read. */
export function measuresOf(source: CountedBy): readonly ReadMeasure[] {
  const problems: Issue[] = [];
  const measures = namedMeasures(source).flatMap(({ path, ...named }) => {
    const parts = readMeasure(named.measure, path, problems);
    return parts === undefined ? [] : [{ ...parts, named }];
  });
  if (problems.length > 0) throw new CivicKpiError(problems);
  return measures;
}

function namedMeasures(source: CountedBy): readonly (NamedMeasure & { readonly path: IssuePath })[] {
  if ("measures" in source)
    return Object.entries(source.measures).map(([variable, measure]) => {
      return { indicator: null, variable, measure, path: ["measures", variable] };
    });
  return compiledPlan(source).indicators.flatMap(({ id, source: { variables = {} } }) =>
    Object.entries(variables).flatMap(([variable, { from }]) =>
      from === undefined || from === "given"
        ? []
        : [{ indicator: id, variable, measure: from, path: [id, "variables", variable, "from"] }],
    ),
  );
}
