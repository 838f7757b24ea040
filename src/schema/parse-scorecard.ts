import { type Parsed, parseDocument } from "./parsed.ts";
import { type ScorecardJson, scorecardSchema } from "./scorecard-schema.ts";

/**
 * Reads a scorecard from JSON that nobody vouches for, as a portal does that shows what another program made.
 *
 * @returns the scorecard with its numbers as decimal texts, or all issues.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { parseScorecard } from "civic-kpi/schema";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const text = JSON.stringify(evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf }));
 * const parsed = parseScorecard(JSON.parse(text));
 * parsed.ok && parsed.value.points; // => "39"
 * ```
 */
export function parseScorecard(document: unknown): Parsed<ScorecardJson> {
  return parseDocument(scorecardSchema, document);
}
