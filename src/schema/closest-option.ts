import type * as z from "zod";

/** An option of a union, and why a value doesn't fit it. */
export interface Option {
  readonly schema: z.core.$ZodType;
  readonly issues: readonly z.core.$ZodIssue[];
}

/**
 * The option of a union that a value was most likely meant as: it misses fewer fields, and has fewer of its own, than
 * any other. Undefined where none or more than one is as near.
 */
export function closestOption(
  schemas: readonly z.core.$ZodType[],
  { errors }: z.core.$ZodIssueInvalidUnion,
): Option | undefined {
  const distances = errors.map(distance);
  const least = Math.min(...distances);
  const nearest = schemas.flatMap((schema, index) =>
    distances[index] === least && Number.isFinite(least)
      ? [{ schema, issues: errors[index] as z.core.$ZodIssue[] }]
      : [],
  );
  return nearest.length === 1 ? nearest[0] : undefined;
}

function distance(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) return sum + issue.keys.length;
    if (issue.path.length === 0) return Number.POSITIVE_INFINITY;
    return issue.path.length === 1 && issue.input === undefined ? sum + 1 : sum;
  }, 0);
}
