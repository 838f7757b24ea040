import { numericValue } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { IssuePath } from "../issue/issue.ts";
import { Plan } from "./plan.ts";
import type { GoalSource, IndicatorSource, OtherSpelling, PlanSource, VariableSource } from "./source.ts";
import { plainTitle } from "./title-similarity.ts";

/** What a goal or indicator is compared by. */
interface ItemView {
  readonly id: string;
  readonly title: string;
  readonly plainTitle: string;
  /** Undefined where it is no number. */
  readonly weight: Rational | undefined;
  readonly path: IssuePath;
}

/** A goal as far as it can be read. */
export interface GoalView extends ItemView {
  readonly source: GoalSource;
  /** Its title as other parts of the document spell it. */
  readonly otherSpellings: readonly OtherSpelling[];
  readonly indicators: readonly IndicatorView[];
}

/** An indicator as far as it can be read. */
export interface IndicatorView extends ItemView {
  readonly source: IndicatorSource;
  readonly goal: string;
  readonly unit: string;
  readonly target: Rational | undefined;
  readonly baseline: Rational | undefined;
  /** Undefined where it can't be read. */
  readonly formula: Formula | undefined;
  /** What is declared of its variables, by name. */
  readonly declared: ReadonlyMap<string, VariableSource>;
}

/** A plan as far as it can be read: also of one that `definePlan` refuses. */
export interface PlanView {
  readonly source: PlanSource;
  readonly goals: readonly GoalView[];
  readonly indicators: readonly IndicatorView[];
}

/** Reads of a plan what can be read, and passes over what can't. */
export function planView(plan: Plan | PlanSource): PlanView {
  const source = plan instanceof Plan ? plan.source : plan;
  const goals = objectsIn<GoalSource>(source?.goals).map(([goal, index]) => goalView(goal, index));
  return { source, goals, indicators: goals.flatMap(({ indicators }) => indicators) };
}

function goalView(source: GoalSource, index: number): GoalView {
  const path = ["goals", index];
  const indicators = objectsIn<IndicatorSource>(source.indicators).map(([indicator, place]) =>
    indicatorView(indicator, textOf(source.id), [...path, "indicators", place]),
  );
  const otherSpellings = objectsIn<OtherSpelling>(source.alsoPrinted).map(([spelling]) => spelling);
  return { ...itemView(source, path), source, otherSpellings, indicators };
}

function indicatorView(source: IndicatorSource, goal: string, path: IssuePath): IndicatorView {
  const declared = declaredIn(source.variables);
  return {
    ...itemView(source, path),
    source,
    goal,
    unit: textOf(source.unit),
    target: numericValue(source.target),
    baseline: numericValue(source.baseline),
    formula: readFormula(source.formula, [...declared.keys()]),
    declared,
  };
}

function itemView({ id, title, weight }: GoalSource | IndicatorSource, path: IssuePath): ItemView {
  const text = textOf(title);
  return { id: textOf(id), title: text, plainTitle: plainTitle(text), weight: numericValue(weight), path };
}

function declaredIn(variables: unknown): ReadonlyMap<string, VariableSource> {
  if (typeof variables !== "object" || variables === null) return new Map();
  return new Map(Object.entries(variables).map(([name, variable]) => [name, variable ?? {}]));
}

function readFormula(text: string, variables: readonly string[]): Formula | undefined {
  try {
    return parseFormula(text, { variables });
  } catch (error) {
    if (error instanceof CivicKpiError) return undefined;
    throw error;
  }
}

/** The objects of a list that may be anything, each with its place. */
export function objectsIn<Item>(list: unknown): readonly (readonly [item: Item, index: number])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    typeof item === "object" && item !== null ? [[item as Item, index]] : [],
  );
}

/** A text, or an empty one for anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
