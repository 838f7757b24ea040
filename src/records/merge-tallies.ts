import { createDocumentIssue } from "../issue/document-issue.ts";
import { CivicKpiError } from "../issue/error.ts";
import { emptyFigure, mergeFigures, type TallyFigure } from "./figure.ts";
import { inOrder } from "./group-order.ts";
import type { NamedMeasure } from "./named-measure.ts";
import { aggregateOf } from "./read-measure.ts";
import { compareTexts } from "./scalar.ts";
import type { RecordsOfType, Tally, TallyGroup } from "./tally.ts";

/**
 * The tally of the records of both, as if they had been counted in one go. Associative and commutative: parts of the
 * records can be counted anywhere and put together in any order. A record in both parts counts twice.
 *
 * @throws CivicKpiError for tallies of different measures or periods, or grouped differently.
 *
 * @example
 * ```ts
 * import { mergeTallies, tallyRecords, yearPeriod } from "civic-kpi";
 *
 * const cases = { measures: { agencies: { distinct: "leakCase", field: "agency" } } } as const;
 * const tallyOf = (id: string, agency: string) =>
 *   tallyRecords(cases, [{ type: "leakCase", id, date: "2018-02-01", agency }], { period: yearPeriod(107) });
 * const merged = mergeTallies(tallyOf("1", "衛生局"), mergeTallies(tallyOf("2", "消防局"), tallyOf("3", "衛生局")));
 * merged.groups[0]?.figures; // => [["消防局", "衛生局"]]
 * ```
 */
export function mergeTallies(left: Tally, right: Tally): Tally {
  const difference = (["period", "by", "measures"] as const).find((key) => !isSameJson(left[key], right[key]));
  if (difference !== undefined) throw new CivicKpiError([createDocumentIssue("talliesDiffer", [], { difference })]);
  const records = mergedBy([...left.records, ...right.records], ({ type }) => type, mergeRecords);
  return {
    period: left.period,
    by: left.by,
    measures: left.measures,
    groups: inOrder(mergedByKey(left.measures, [...left.groups, ...right.groups])),
    records: records.sort((a, b) => compareTexts(a.type, b.type)),
  };
}

/** The figures of groups together: what would have been counted without groups. */
export function totalFigures(measures: readonly NamedMeasure[], groups: readonly TallyGroup[]): readonly TallyFigure[] {
  const nothing = { key: [], figures: measures.map(({ measure }) => emptyFigure(aggregateOf(measure))) };
  return groups.reduce<TallyGroup>(mergeGroups(measures), nothing).figures;
}

/** Groups of which those with the same key have become one. */
export function mergedByKey(measures: readonly NamedMeasure[], groups: readonly TallyGroup[]): TallyGroup[] {
  return mergedBy(groups, ({ key }) => JSON.stringify(key), mergeGroups(measures));
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function isSameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left, sortedKeys) === JSON.stringify(right, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareTexts(a, b)));
}

function mergedBy<Part>(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  merge: (left: Part, right: Part) => Part,
): Part[] {
  const merged = new Map<string, Part>();
  for (const part of parts) {
    const key = keyOf(part);
    const known = merged.get(key);
    merged.set(key, known === undefined ? part : merge(known, part));
  }
  return [...merged.values()];
}

function mergeGroups(measures: readonly NamedMeasure[]): (left: TallyGroup, right: TallyGroup) => TallyGroup {
  const aggregates = measures.map(({ measure }) => aggregateOf(measure));
  return (left, right) => ({
    key: left.key,
    figures: aggregates.map((aggregate, slot) =>
      mergeFigures(aggregate, left.figures[slot] ?? null, right.figures[slot] ?? null),
    ),
  });
}

function mergeRecords(left: RecordsOfType, right: RecordsOfType): RecordsOfType {
  return {
    type: left.type,
    counted: left.counted + right.counted,
    previousYear: left.previousYear + right.previousYear,
    outOfPeriod: left.outOfPeriod === null || right.outOfPeriod === null ? null : left.outOfPeriod + right.outOfPeriod,
    unused: left.unused + right.unused,
  };
}
