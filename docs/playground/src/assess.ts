import { computeIndicator, evaluatePlan, type Issue, type Observation, type Plan, type Scorecard } from "civic-kpi";
import { type Entry, entryOf, observationOf } from "./entry.ts";
import { issuesOf, planOf, type ShownPlan } from "./plan-of-state.ts";
import { startObservations } from "./published.ts";
import type { PlaygroundState } from "./state.ts";
import { texts } from "./texts.ts";

/** A state put through the library. */
export interface Assessment extends ShownPlan {
  readonly state: PlaygroundState;
  /** What is wrong with the figures typed, by indicator id. */
  readonly figureIssues: ReadonlyMap<string, readonly Issue[]>;
  /** What is wrong with the day. */
  readonly dayIssues: readonly Issue[];
  readonly scored: Scored | null;
}

/** A plan with the figures that could be read, and its scorecard. */
export interface Scored {
  readonly plan: Plan;
  readonly observations: Readonly<Record<string, Observation>>;
  readonly scorecard: Scorecard;
}

/** Evaluates what was typed. A wrong figure or formula leaves its own indicator pending, and the others as they are. */
export function assess(state: PlaygroundState): Assessment {
  const shown = planOf(state);
  const { plan } = shown;
  const figureIssues = new Map<string, readonly Issue[]>();
  if (plan === null) return { ...shown, state, figureIssues, dayIssues: [], scored: null };
  const observations = readObservations(state, plan, shown.formulaIssues, figureIssues);
  try {
    const { asOf, rule } = state;
    const scorecard = evaluatePlan(plan, observations, { ...(asOf !== "" && { asOf }), rules: rule });
    return { ...shown, state, figureIssues, dayIssues: [], scored: { plan, observations, scorecard } };
  } catch (error) {
    return { ...shown, state, figureIssues, dayIssues: issuesOf(error), scored: null };
  }
}

/** What stands in an indicator's fields. */
export function entryFor(state: PlaygroundState, id: string): Entry {
  const start = startObservations(state.plan);
  return state.entries.get(id) ?? entryOf(Object.hasOwn(start, id) ? start[id] : undefined);
}

function readObservations(
  state: PlaygroundState,
  plan: Plan,
  formulaIssues: ShownPlan["formulaIssues"],
  figureIssues: Map<string, readonly Issue[]>,
): Scored["observations"] {
  const { unreadableFormula, unreadableFigure } = texts[state.locale].indicator;
  const start = startObservations(state.plan);
  const observe = (id: string): Observation | undefined => {
    if (formulaIssues.has(id)) return { pending: unreadableFormula };
    const typed = state.entries.get(id);
    if (typed === undefined && !state.formulas.has(id)) return Object.hasOwn(start, id) ? start[id] : undefined;
    const indicator = plan.indicator(id);
    const observation = observationOf(entryFor(state, id), indicator.formula);
    try {
      if (observation !== undefined) computeIndicator(indicator, observation);
      return observation;
    } catch (error) {
      figureIssues.set(id, issuesOf(error));
      return { pending: unreadableFigure };
    }
  };
  const observed = plan.indicators.map(({ id }) => [id, observe(id)] as const);
  return Object.fromEntries(observed.flatMap(([id, each]) => (each === undefined ? [] : [[id, each] as const])));
}
