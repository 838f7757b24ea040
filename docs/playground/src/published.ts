import type { Observations, PlanSource } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import type { PlanChoice, PlaygroundState, PublishedYear } from "./state.ts";

interface PublishedPlan {
  readonly source: PlanSource;
  readonly observations: Observations;
  /** The day that its published figures stand at; empty where none are published. */
  readonly asOf: string;
}

export const PUBLISHED: Readonly<Record<PublishedYear, PublishedPlan>> = {
  106: { source: plan106, observations: firstHalf106.observations, asOf: firstHalf106.asOf },
  107: { source: plan107, observations: {}, asOf: "" },
};

/** What the page opens with: the half-year that the department published. */
export const START: PlaygroundState = {
  locale: "zh-TW",
  ...startOf({ kind: "published", year: 106 }),
};

/** A plan as it starts: its published figures, its own formulas. */
export function startOf(plan: PlanChoice): Omit<PlaygroundState, "locale"> {
  const asOf = plan.kind === "published" ? PUBLISHED[plan.year].asOf : "";
  return { plan, asOf, rule: "mirror", entries: new Map(), formulas: new Map() };
}

/** The figures that a plan starts with. */
export function startObservations(plan: PlanChoice): Observations {
  return plan.kind === "published" ? PUBLISHED[plan.year].observations : {};
}
