import { type Numeric, numericValue } from "../exact/numeric.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { closestName } from "../issue/suggestion.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import type { GoalSource, IndicatorSource } from "./source.ts";
import { type Entry, type GoalEntry, onlyCell, wholeCell } from "./table-entries.ts";
import { type IndicatorPlace, readIndicatorEntry, readTitle, readWeight, rowOf } from "./table-indicator.ts";
import { reportContradiction } from "./table-inferred.ts";
import { Numbering, printedOrdinal } from "./table-numbering.ts";
import type { PlanTableOptions, TableIndicatorOptions, UnprintedFields } from "./table-options.ts";

/** What the header says of all indicators. */
type TableColumns = Pick<IndicatorPlace, "fields" | "headerUnit">;

/** Reads goals and their indicators, numbered as in the table. */
export function readGoals(
  entries: readonly GoalEntry[],
  columns: TableColumns,
  options: PlanTableOptions,
  problems: Issue[],
): readonly GoalSource[] {
  const numbering = new Numbering();
  let running = 0;
  const goals = entries.map((entry, index) => {
    const path = ["goals", index];
    const number = numbering.next("goal", printedOrdinal(entry.cells, "goal", problems), 1, problems);
    const read = readIndicators(entry.indicators, String(number), running, { path, columns }, options, problems);
    running += read.length;
    return readGoal(entry, { id: String(number), indicators: read }, options, path, problems);
  });
  reportUnknownOptions(goals, options, problems);
  return goals;
}

function readIndicators(
  entries: readonly Entry[],
  goalId: string,
  running: number,
  goal: { readonly path: IssuePath; readonly columns: TableColumns },
  options: PlanTableOptions,
  problems: Issue[],
): readonly IndicatorSource[] {
  const numbering = new Numbering();
  return entries.map((entry, index) => {
    const ordinal = printedOrdinal(entry, "indicator", problems);
    const number = numbering.next("indicator", ordinal, running + 1, problems);
    const id = `${goalId}.${number}`;
    const path = [...goal.path, "indicators", index];
    const place = { id, path, ...goal.columns };
    const own = ownOptions(id, options);
    return readIndicatorEntry(entry, place, { ...unprinted(options), ...unprinted(own) }, own, problems);
  });
}

function unprinted({ direction, accrual, unit }: UnprintedFields): UnprintedFields {
  return {
    ...(direction !== undefined && { direction }),
    ...(accrual !== undefined && { accrual }),
    ...(unit !== undefined && { unit }),
  };
}

function ownOptions(id: string, { indicators = {} }: PlanTableOptions): TableIndicatorOptions {
  return (Object.hasOwn(indicators, id) ? indicators[id] : undefined) ?? {};
}

function readGoal(
  { cells, indicators: entries }: GoalEntry,
  { id, indicators }: Pick<GoalSource, "id" | "indicators">,
  options: PlanTableOptions,
  path: IssuePath,
  problems: Issue[],
): GoalSource {
  const row = rowOf(entries[0]);
  const titleCell = wholeCell(cells.get("goal"));
  if (titleCell === undefined) problems.push(createTableIssue("blankCell", [...path, "title"], { field: "goal", row }));
  const { title, weight: behindTitle } = readTitle(titleCell, problems);
  const printed = readWeight("goalWeight", onlyCell(cells, "goalWeight", problems), behindTitle, problems);
  const only = indicators.length === 1 ? printed : undefined;
  const weighed = indicators.map((indicator, index) => {
    const place = { row: rowOf(entries[index] as Entry), path: [...path, "indicators", index] };
    return weighIndicator(indicator, only, options, place, problems);
  });
  const weight = printed ?? sumOfWeights(weighed, id, row, path, problems);
  return { id, title, weight, indicators: weighed };
}

/** What is printed, else what the only indicator of a goal has of it, else what an option says. */
function weighIndicator(
  indicator: IndicatorSource,
  only: Numeric | undefined,
  options: PlanTableOptions,
  { row, path }: { readonly row: number; readonly path: IssuePath },
  problems: Issue[],
): IndicatorSource {
  const { id, inferred = [] } = indicator;
  const own = ownOptions(id, options);
  const printed = indicator.weight === "" ? only : indicator.weight;
  if (printed !== undefined)
    reportContradiction({ id, row }, "weight", plainWeight(own), plainWeight({ weight: printed }), path, problems);
  if (indicator.weight !== "") return indicator;
  const weight = only ?? own.weight ?? options.weight;
  if (weight === undefined) {
    problems.push(createTableIssue("blankCell", [...path, "weight"], { field: "weight", row }));
    return indicator;
  }
  if (only !== undefined && own.weight === undefined)
    problems.push(createTableIssue("weightAssumed", [...path, "weight"], { id, row, weight: String(only) }));
  return { ...indicator, weight, inferred: ["weight", ...inferred] };
}

/** A weight as it is compared: 10 and "10.0" are one. */
function plainWeight({ weight }: UnprintedFields): { readonly weight?: string } {
  return weight === undefined ? {} : { weight: numericValue(weight)?.toString() ?? String(weight) };
}

function sumOfWeights(
  indicators: readonly IndicatorSource[],
  id: string,
  row: number,
  path: IssuePath,
  problems: Issue[],
): Numeric {
  let sum: Rational | undefined = ZERO;
  for (const { weight } of indicators) {
    const read = numericValue(weight);
    sum = read && sum?.add(read);
  }
  if (sum === undefined) {
    problems.push(createTableIssue("blankCell", [...path, "weight"], { field: "goalWeight", row }));
    return "";
  }
  const weight = sum.toString();
  problems.push(createTableIssue("weightAssumed", [...path, "weight"], { id, row, weight }));
  return String(Number(weight)) === weight ? Number(weight) : weight;
}

function reportUnknownOptions(
  goals: readonly GoalSource[],
  { indicators = {} }: PlanTableOptions,
  problems: Issue[],
): void {
  const known = goals.flatMap((goal) => goal.indicators.map(({ id }) => id));
  for (const id of Object.keys(indicators)) {
    if (known.includes(id)) continue;
    const suggestion = closestName(id, known);
    const facts = { id, known, ...(suggestion !== undefined && { suggestion }) };
    problems.push(createIssue("unknownIndicator", ["indicators", id], facts));
  }
}
