import type { Accrual, Direction, Locale } from "civic-kpi";
import type { Entry } from "./entry.ts";

/** Which plan is shown: a published one, or a table that somebody pasted. */
export type PlanChoice = { readonly kind: "published"; readonly year: PublishedYear } | PastedPlan;

/** A table that somebody pasted, and where it is printed, as far as that was told. */
export interface PastedPlan {
  readonly kind: "pasted";
  readonly agency: string;
  readonly year: number;
  readonly document: string;
  readonly page: string;
  readonly table: string;
  /** What was said of indicators where the table prints nothing, by indicator id. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** How a year's figure may come about where a table doesn't say; steps say it themselves. */
export type AskedAccrual = Exclude<Accrual, "milestones">;

/** How an indicator is to be read where its table prints nothing. */
export interface Reading {
  readonly direction?: Direction;
  readonly accrual?: AskedAccrual;
  readonly unit?: string;
}

/** ROC years of the plans that come with the library. */
export type PublishedYear = 106 | 107;

/** The achievement rules that any plan can be scored by. */
export const RULES = ["mirror", "ratio", "binary"] as const;

export type RuleName = (typeof RULES)[number];

/** All that a result depends on, as somebody typed it: it stands in the page's address, so that a link shows the same. */
export interface PlaygroundState {
  readonly locale: Locale;
  readonly plan: PlanChoice;
  /** ISO date; an empty text is the last day of the plan's year. */
  readonly asOf: string;
  readonly rule: RuleName;
  /** What was typed in place of the figures that the plan starts with, by indicator id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Formulas written in place of the printed ones, by indicator id. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** The same state with another entry for one indicator. */
export function withEntry(state: PlaygroundState, id: string, entry: Entry): PlaygroundState {
  return { ...state, entries: new Map(state.entries).set(id, entry) };
}

/** The same state with another formula for one indicator; the printed one is no change. */
export function withFormula(state: PlaygroundState, id: string, text: string, printed: string): PlaygroundState {
  const formulas = new Map(state.formulas);
  if (text === printed) formulas.delete(id);
  else formulas.set(id, text);
  return { ...state, formulas };
}

/** The same state with an indicator of the pasted plan read otherwise; what is undefined is assumed again. */
export function withReading(
  state: PlaygroundState,
  id: string,
  said: { readonly [Field in keyof Reading]: Reading[Field] | undefined },
): PlaygroundState {
  if (state.plan.kind !== "pasted") return state;
  const merged = Object.entries({ ...state.plan.readings.get(id), ...said });
  const reading: Reading = Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  return { ...state, plan: { ...state.plan, readings: new Map(state.plan.readings).set(id, reading) } };
}

/** A short name for the choice of a plan. */
export function planName(plan: PlanChoice): string {
  return plan.kind === "pasted" ? plan.kind : String(plan.year);
}
