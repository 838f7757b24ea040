import { refusals } from "../issue/refusals.ts";
import { definePlan } from "../plan/define.ts";
import type { PlanSource } from "../plan/source.ts";
import { type Parsed, parseDocument } from "./parsed.ts";
import { planSchema } from "./plan-schema.ts";
import { unknownVersion } from "./unknown-version.ts";
import { upgradePlan } from "./upgrade-plan.ts";

/**
 * Reads a plan from JSON that nobody vouches for. What comes out can be run: `definePlan` takes it. A document of the
 * first format, without `version`, is upgraded.
 *
 * @returns the plan, or all issues: fields that are missing, unknown (with the field that was most likely meant) or of
 * the wrong kind, and where there are none of these, whatever `definePlan` would throw.
 *
 * @example
 * ```ts
 * import { plan107 } from "civic-kpi/taichung";
 * import { parsePlan } from "civic-kpi/schema";
 *
 * parsePlan(JSON.parse(JSON.stringify(plan107))).ok; // => true
 * const parsed = parsePlan({ version: 1, agency: "某處", year: "107", gaols: [] });
 * parsed.ok ? [] : parsed.issues.map(({ message }) => message);
 * // => ['year: "107" is no year; give a ROC year as a number, such as 107; parseYear reads a text such as 民國107年度 or 2018年', 'goals: "goals" is missing; give it', 'gaols: "gaols" is no field here; did you mean "goals"?']
 * ```
 */
export function parsePlan(document: unknown): Parsed<PlanSource> {
  const upgraded = upgradePlan(document);
  const version = unknownVersion(upgraded);
  if (version !== undefined) return { ok: false, issues: [version] };
  const parsed = parseDocument(planSchema, upgraded);
  const issues = parsed.ok ? refusals(() => definePlan(parsed.value)) : parsed.issues;
  return parsed.ok && issues.length === 0 ? parsed : { ok: false, issues };
}
