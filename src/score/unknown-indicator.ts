import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { closestName } from "../issue/suggestion.ts";
import type { Plan } from "../plan/plan.ts";

/** The issue of an id that no indicator of the plan has. */
export function unknownIndicator(plan: Plan, id: string, path: IssuePath): Issue {
  const known = plan.indicators.map((indicator) => indicator.id);
  const suggestion = closestName(id, known);
  return createIssue("unknownIndicator", path, { id, known, ...(suggestion !== undefined && { suggestion }) });
}
