import { isDecimal } from "../exact/numeric.ts";
import { isRational } from "../exact/rational.ts";
import { PlanError } from "../issue/error.ts";
import { createIssue } from "../issue/issue.ts";

/** A plan is nowhere near as deep; whoever goes beyond has a cycle. */
const DEEPEST = 32;

/**
 * A frozen copy that is plain JSON: exact numbers become the texts that stand for them, so that nothing is lost when
 * it is written and read again, and nobody's later change reaches a compiled plan.
 *
 * @throws PlanError for a source nested beyond 32 levels.
 */
export function plainCopy<Source>(source: Source): Source {
  return copied(source, 0) as Source;
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value === "bigint" || isBeyondSafe(value)) return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (isRational(value)) return value.toFraction();
  if (isDecimal(value)) return value.isFinite() && Math.abs(value.e) <= 1000 ? value.toFixed() : String(value);
  if (depth > DEEPEST) throw new PlanError([createIssue("planTooDeep", [], { limit: DEEPEST })]);
  if (Array.isArray(value)) return Object.freeze(value.map((item) => copied(item, depth + 1)));
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) if (typeof copy[key] !== "string") copy[key] = copied(copy[key], depth + 1);
  return Object.freeze(copy);
}

/** Beyond 2^53 a JSON number may not be the one that was written, so a text stands for it. */
function isBeyondSafe(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER && Number.isFinite(value);
}
