import type { PlanCases } from "../score/plan-case.ts";
import { casesSchema } from "./case-schema.ts";
import { type Parsed, parseDocument } from "./parsed.ts";
import { unknownVersion } from "./unknown-version.ts";

/**
 * Reads a file of cases from JSON that nobody vouches for; `runCases` of "civic-kpi/testing" runs them.
 *
 * @returns the cases, or all issues: fields that are missing, unknown (with the field that was most likely meant) or of
 * the wrong kind.
 *
 * @example
 * ```ts
 * import { parseCases } from "civic-kpi/schema";
 *
 * const nineOfTen = { name: "nine of ten", indicator: "1.1", inputs: { 甲: 9, 乙: 10 }, expected: { value: 90 } };
 * parseCases({ version: 1, cases: [nineOfTen] }).ok; // => true
 * const parsed = parseCases({ version: 1, cases: [{ ...nineOfTen, expected: { value: 90, stauts: "met" } }] });
 * parsed.ok ? "" : parsed.issues.at(-1)?.message;
 * // => 'cases[0].expected.stauts: "stauts" is no field here; did you mean "status"?'
 * ```
 */
export function parseCases(document: unknown): Parsed<PlanCases> {
  const version = unknownVersion(document);
  return version === undefined ? parseDocument(casesSchema, document) : { ok: false, issues: [version] };
}
