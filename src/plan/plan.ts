import type { IsoDate } from "../calendar/iso-date.ts";
import type { Period } from "../calendar/period.ts";
import type { Rational } from "../exact/rational.ts";
import type { Formula } from "../formula/formula.ts";
import type { IntegerRatio } from "../formula/integer-ratio.ts";
import type { FormulaVariable } from "../formula/variables.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import type { Observation } from "./observation.ts";
import type { Accrual, Direction, IndicatorSource, PlanSource } from "./source.ts";

/** An indicator made executable: its formula compiled, its numbers exact. */
export interface Indicator<Id extends string = string, Variable extends string = string> {
  readonly id: Id;
  readonly goalId: string;
  readonly title: string;
  readonly weight: Rational;
  readonly unit: string;
  readonly direction: Direction;
  readonly accrual: Accrual;
  readonly target: Rational;
  readonly baseline: Rational | null;
  readonly formula: Formula<Variable>;
  /** The formula is a bare share and the unit is percent, so its value is scaled by 100. */
  readonly scaledToPercent: boolean;
  /** The formula in whole numbers, scaling to percent included, where it can be had so. */
  readonly ratio: IntegerRatio | null;
  /** The decimals that its publisher judges by, or null for the exact value. */
  readonly judgedDecimals: number | null;
  /** The day on which an assessed figure is due. */
  readonly dueDate: IsoDate | null;
  /** The year of its plan. */
  readonly period: Period;
  /** Indexes of the variables that count, and so are whole and not negative. */
  readonly counts: readonly number[];
  /** Pairs of indexes of variables, the first a part of the second. */
  readonly parts: readonly (readonly [part: number, whole: number])[];
  /** What the plan says of it, as data. */
  readonly source: IndicatorSource;
}

/** A goal with its indicators, and the sum of their weights. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly weight: Rational;
  readonly indicators: readonly Indicator[];
}

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

/** The observations that a plan takes: its own ids, and for each the inputs of its formula. */
export type ObservationsOf<Source extends PlanSource> = {
  readonly [Each in IndicatorsOf<Source> as Each["id"]]?: Observation<IndicatorVariable<Each>>;
};

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
  /** All indicators in the plan's order. */
  readonly indicators: readonly Indicator[];
  /** The plan's own rules, else `mirror` with the conventional lights. */
  readonly rules: CompiledRules;
  /** The plan as data. */
  readonly source: Source;
  readonly #byId: ReadonlyMap<string, Indicator>;

  /** @internal */
  constructor(source: Source, period: Period, goals: readonly Goal[], rules: CompiledRules) {
    this.agency = source.agency;
    this.year = source.year;
    this.period = period;
    this.goals = Object.freeze(goals);
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
