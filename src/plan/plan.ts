import type { Period } from "../calendar/period.ts";
import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import type { FormulaVariable, IsMilestoneText } from "../formula/variables.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import type { Goal, Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import type { IndicatorSource, PlanSource } from "./source.ts";

/** The indicators of a plan whose source is known at compile time. */
export type IndicatorsOf<Source extends PlanSource> = Source["goals"][number]["indicators"][number];

/** The indicator ids of a plan whose source is known at compile time. */
export type IndicatorId<Source extends PlanSource> = IndicatorsOf<Source>["id"];

/**
 * The inputs of an indicator. Declared names settle how a text is read, which the type-level reader can't know: then
 * any name is taken.
 */
export type IndicatorVariable<Each extends IndicatorSource> = Each extends { readonly variables: infer Declared }
  ? keyof Declared extends FormulaVariable<Each["formula"]>
    ? FormulaVariable<Each["formula"]>
    : string
  : FormulaVariable<Each["formula"]>;

/** The observations that a plan takes: its own ids, and for each the inputs of its formula or the step of its list. */
export type ObservationsOf<Source extends PlanSource> = {
  readonly [Each in IndicatorsOf<Source> as Each["id"]]?: ObservationOf<Each["formula"], IndicatorVariable<Each>>;
};

type ObservationOf<Text extends string, Variable extends string> =
  IsMilestoneText<Text> extends true
    ? Exclude<Observation, { readonly inputs: unknown }>
    : string extends Variable
      ? Observation
      : Exclude<Observation<Variable>, { readonly completedStep: unknown }>;

/**
 * A plan made executable by `definePlan`. It is immutable, and its JSON is its source again.
 *
 * @example
 * ```ts
 * import { definePlan } from "civic-kpi";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const plan = definePlan(plan107);
 * plan.indicators.length; // => 8
 * plan.indicator("2.1").target; // => "10"
 * plan.indicator("2.1").formula.variables; // => ["重大缺失件數", "年度抽驗件數"]
 * ```
 */
export class Plan<const Source extends PlanSource = PlanSource> {
  readonly agency: string;
  /** ROC year. */
  readonly year: number;
  readonly period: Period;
  readonly goals: readonly Goal[];
  /** The declared weight: the sum of the indicators' weights. */
  readonly weight: Rational;
  /** All indicators in the plan's order. */
  readonly indicators: readonly Indicator[];
  /** The plan's own rules, else `mirror` with the conventional lights. */
  readonly rules: CompiledRules;
  /** The plan as data. */
  readonly source: Source;
  /** @internal What a point is in percent of the declared weight. */
  readonly percentPerPoint: Rational;
  readonly #byId: ReadonlyMap<string, Indicator>;

  /** @internal */
  constructor(source: Source, period: Period, goals: readonly Goal[], rules: CompiledRules) {
    this.agency = source.agency;
    this.year = source.year;
    this.period = period;
    this.goals = Object.freeze(goals);
    this.weight = Object.freeze(goals.reduce((sum, { weight }) => sum.add(weight), ZERO));
    this.percentPerPoint = Object.freeze(HUNDRED.divide(this.weight));
    this.rules = rules;
    this.indicators = Object.freeze(goals.flatMap(({ indicators }) => indicators));
    this.source = source;
    this.#byId = new Map(this.indicators.map((indicator) => [indicator.id, indicator]));
    Object.freeze(this);
  }

  /** The indicator with this id, or undefined for a text that is none. */
  indicator<Id extends IndicatorId<Source>>(id: Id): Indicator<Id>;
  indicator(id: string): Indicator | undefined;
  indicator(id: string): Indicator | undefined {
    return this.#byId.get(id);
  }

  /** Whether the plan has an indicator with this id. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The plan's source, so that a plan survives `JSON.stringify` and `JSON.parse`. */
  toJSON(): Source {
    return this.source;
  }
}
