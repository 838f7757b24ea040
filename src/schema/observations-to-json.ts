import type { Observations } from "../plan/observation.ts";
import { plainCopy } from "../plan/plain-copy.ts";

/**
 * Observations as plain JSON that `parseObservations` reads without loss: exact numbers become texts, 1/3 as "1/3".
 * (`JSON.stringify` alone would round a `Rational` to 34 digits and refuse a bigint. A plan does the same by itself.)
 *
 * @throws PlanError for observations nested beyond 32 levels.
 *
 * @example
 * ```ts
 * import { toRational } from "civic-kpi";
 * import { observationsToJson } from "civic-kpi/schema";
 *
 * observationsToJson({ "1.1": { reported: toRational("2000/41") }, "5.1": { inputs: { 件數: 32n } } });
 * // => { "1.1": { reported: "2000/41" }, "5.1": { inputs: { 件數: "32" } } }
 * ```
 */
export function observationsToJson(observations: Observations): Observations {
  return plainCopy(observations);
}
