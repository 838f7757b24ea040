import { createIssue, type Issue } from "../issue/issue.ts";
import { isPlainObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import { isOwnKey } from "./own-key.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

type Given = Readonly<Record<string, unknown>>;

/** The observations in the order of the plan's indicators, undefined where there is none; those of no indicator are reported. */
export function readObservations(plan: Plan, observations: unknown, problems: Issue[]): readonly unknown[] {
  if (!isPlainObject(observations)) {
    problems.push(createIssue("observationsNotAnObject", [], { value: shownValue(observations) }));
    return [];
  }
  return inPlanOrder(plan.rules.program.indicators, observations) ?? byId(plan, observations, problems);
}

/** Observations that come in the plan's order, as most do, need one walk and no look-up; undefined for any others. */
function inPlanOrder(indicators: readonly Indicator[], given: Given): readonly unknown[] | undefined {
  const found = new Array<unknown>(indicators.length);
  let index = 0;
  for (const id in given) {
    if (!isOwnKey(given, id)) return undefined;
    while (index < indicators.length && (indicators[index] as Indicator).id !== id) index++;
    if (index === indicators.length) return undefined;
    found[index++] = given[id];
  }
  return found;
}

function byId(plan: Plan, given: Given, problems: Issue[]): readonly unknown[] {
  for (const id of Object.keys(given)) if (!plan.has(id)) problems.push(unknownIndicator(plan, id, [id]));
  return plan.indicators.map(({ id }) => (Object.hasOwn(given, id) ? given[id] : undefined));
}
