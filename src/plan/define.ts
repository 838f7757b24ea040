import { monthsOfYear } from "../calendar/period.ts";
import { readRocYear, YEARS_BEFORE_ROC } from "../calendar/roc-year.ts";
import { ZERO } from "../exact/rational.ts";
import { PlanError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath, withinPath } from "../issue/issue.ts";
import { isObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import { readRules } from "./compiled-rules.ts";
import type { Goal, Indicator } from "./indicator.ts";
import { plainCopy } from "./plain-copy.ts";
import { Plan } from "./plan.ts";
import { type PlanYear, readIndicator, readWeight, requireText } from "./read-indicator.ts";
import type { GoalSource, PlanSource } from "./source.ts";

/**
 * Makes a plan executable: reads its numbers exactly and compiles each formula once.
 *
 * @throws PlanError with everything that can't be run: unreadable formulas, duplicate ids, targets and weights that
 * are no numbers or not above 0, dates that don't exist. What is merely odd is for `lintPlan` to say.
 *
 * @example
 * ```ts
 * import { definePlan } from "civic-kpi";
 *
 * const plan = definePlan({
 *   version: 1,
 *   agency: "某市政府衛生局",
 *   year: 107,
 *   goals: [
 *     {
 *       id: "1",
 *       title: "提升疫苗接種",
 *       weight: 10,
 *       indicators: [
 *         {
 *           id: "1.1",
 *           title: "幼兒疫苗接種完成率",
 *           weight: 10,
 *           formula: "完成接種人數/應接種人數×100%",
 *           unit: "%",
 *           direction: "atLeast",
 *           accrual: "rate",
 *           target: 95,
 *         },
 *       ],
 *     },
 *   ],
 * });
 * plan.indicator("1.1").formula.variables; // => ["完成接種人數", "應接種人數"]
 * ```
 */
export function definePlan<const Source extends PlanSource>(source: Source): Plan<Source> {
  const problems: Issue[] = [];
  const copy = plainCopy(source);
  const year = readPlanYear(copy, problems);
  const goals = isPlanShaped(copy, problems)
    ? readEach("goals", copy.goals, problems, (goal, found) => readGoal(goal, year, found))
    : [];
  const rules = readRules(copy?.rules ?? "mirror", goals, problems);
  if (rules === undefined || problems.length > 0) throw new PlanError(problems);
  return new Plan(copy, year.period, goals, rules);
}

/** A plan, compiled if it comes as data. */
export function compiledPlan<Source extends PlanSource>(plan: Plan<Source> | Source): Plan<Source> {
  return plan instanceof Plan ? plan : definePlan(plan);
}

/** The first year of the ROC stands in for an unreadable one, so that the rest is checked as well. */
function readPlanYear(source: Partial<PlanSource> | null, problems: Issue[]): PlanYear {
  const rocYear = readRocYear(source?.year, ["year"], problems) ?? 1;
  return { rocYear, period: Object.freeze(monthsOfYear(rocYear + YEARS_BEFORE_ROC, 1, 12)) };
}

function isPlanShaped(source: PlanSource | null, problems: Issue[]): boolean {
  const goals: unknown = source?.goals;
  if (!areGoalShaped(goals, problems)) return false;
  if (goals.every(({ indicators }) => indicators.length === 0))
    problems.push(createIssue("noIndicators", ["goals"], {}));
  reportDuplicates(
    goals.map(({ id }, index) => [id, ["goals", index, "id"]]),
    problems,
  );
  reportDuplicates(
    goals.flatMap(({ indicators }, goal) =>
      indicators.map(({ id }, index): [string, IssuePath] => [id, ["goals", goal, "indicators", index, "id"]]),
    ),
    problems,
  );
  return true;
}

function areGoalShaped(goals: unknown, problems: Issue[]): goals is readonly GoalSource[] {
  const before = problems.length;
  if (isListOfObjects(goals, ["goals"], problems))
    for (const [index, goal] of goals.entries())
      isListOfObjects((goal as Partial<GoalSource>).indicators, ["goals", index, "indicators"], problems);
  return problems.length === before;
}

/** Whether a value is a list of objects; anything else is reported where it stands, a hole as well. */
function isListOfObjects(value: unknown, path: IssuePath, problems: Issue[]): value is readonly object[] {
  if (!Array.isArray(value)) {
    problems.push(createIssue("notAPlan", path, { value: shownValue(value) }));
    return false;
  }
  const before = problems.length;
  for (const [index, item] of value.entries())
    if (!isObject(item)) problems.push(createIssue("notAPlan", [...path, index], { value: shownValue(item) }));
  return problems.length === before;
}

function reportDuplicates(ids: readonly (readonly [id: string, path: IssuePath])[], problems: Issue[]): void {
  const seen = new Set<string>();
  for (const [id, path] of ids) {
    if (seen.has(id)) problems.push(createIssue("duplicateId", path, { id: shownValue(id) }));
    seen.add(id);
  }
}

/** Reads each of a list; what is found wrong with one is added with its place in the list. */
function readEach<Item, Result>(
  key: string,
  items: readonly Item[],
  problems: Issue[],
  read: (item: Item, found: Issue[]) => Result,
): readonly Result[] {
  return items.map((item, index) => {
    const found: Issue[] = [];
    const result = read(item, found);
    problems.push(...found.map((issue) => withinPath(issue, [key, index])));
    return result;
  });
}

function readGoal(source: GoalSource, year: PlanYear, problems: Issue[]): Goal {
  const { id, title } = source;
  requireText(id, ["id"], problems);
  requireText(title, ["title"], problems);
  const indicators = readEach("indicators", source.indicators, problems, (indicator, found) =>
    readIndicator(indicator, id, year, found),
  ).filter((indicator): indicator is Indicator => indicator !== undefined);
  const weight = indicators.reduce((sum, indicator) => sum.add(indicator.weight), ZERO);
  readWeight(source.weight, ["weight"], problems);
  return Object.freeze({ id, title, weight: Object.freeze(weight), indicators: Object.freeze(indicators) });
}
