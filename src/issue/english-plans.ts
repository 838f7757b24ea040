import type { CatalogueOf, PlanFacts } from "./facts.ts";

/** What is wrong with plans, observations, scores and reports, and what to do, in English. */
export const englishOfPlans: CatalogueOf<PlanFacts> = {
  notAPlan: ({ value }) =>
    `${value} stands where goals with their indicators are expected; give goals: [{ id, title, weight, indicators: [{ … }] }]`,
  planTooDeep: ({ limit }) =>
    `the plan is nested more than ${limit} deep; remove the cycle, or what is no part of a plan`,
  noIndicators: () => "the plan has no indicator, so there is nothing to score; give at least one",
  duplicateId: ({ id }) => `the id ${id} is taken already; give each goal and each indicator an id of its own`,
  notAText: ({ value }) => `${value} is no text; give one that is not empty`,
  unknownChoice: ({ value, choices }) => `${value} is none of ${choices.join(", ")}; give one of them`,
  weightNotAboveZero: ({ value }) => `the weight ${value} is not above 0; give the printed weight`,
  unreadableVariables: ({ value }) =>
    `${value} says nothing about variables; give an object such as { 件數: { kind: "count" } }, or leave it out`,
  unreadableDecimals: ({ value, limit }) => `${value} is no number of decimals; give a whole number from 0 to ${limit}`,
  observationsNotAnObject: ({ value }) =>
    `${value} are no observations; give an object with an observation for each indicator id`,
  unknownIndicator: ({ id, suggestion, known }) =>
    `the plan has no indicator "${id}"; ${suggestion === undefined ? `its indicators are ${known.join(", ")}` : `did you mean "${suggestion}"?`}`,
  unreadableObservation: ({ value }) =>
    `${value} is no observation; give exactly one of inputs, completedStep, reported, pending (why) and notApplicable (why)`,
  stepsExpected: ({ steps }) => `the formula is a list of ${steps} steps; give { completedStep: 0 to ${steps} }`,
  inputsExpected: ({ variables }) => `the formula has no steps; give { inputs } with ${variables.join(", ")}`,
  notACount: ({ variable, value }) => `"${variable}" counts, and ${value} is no whole number from 0 up; give the count`,
  partAboveWhole: ({ part, partValue, whole, wholeValue }) =>
    `"${part}" is ${partValue} and so above "${whole}", of which it is a part, with ${wholeValue}; correct one of them`,
  unreadableRule: ({ value, choices }) =>
    `${value} is no achievement rule; give ${choices.join(", ")} or { banded: [...] }`,
  unreadableBands: ({ value }) => `${value} is no list of bands; give at least one, each with from and a result`,
  notAShare: ({ value }) => `${value} is no share of a weight; give a number from 0 to 1`,
  baselineMissing: ({ id }) =>
    `the rule "baseline" needs the baseline of indicator ${id}; declare it in the plan, or take another rule`,
  baselineEqualsTarget: ({ id, target }) =>
    `the baseline of indicator ${id} equals its target ${target}, so the rule "baseline" can't measure the way between; correct it, or take another rule`,
};
