import type * as z from "zod";

/**
 * The option of a union that a value was most likely meant as: it misses fewer fields, and has fewer of its own, than
 * any other. Undefined where none or more than one is as near.
 */
export function closestOption(errors: readonly (readonly z.core.$ZodIssue[])[]): number | undefined {
  const distances = errors.map(distance);
  const least = Math.min(...distances);
  const isOnly = distances.filter((each) => each === least).length === 1;
  return Number.isFinite(least) && isOnly ? distances.indexOf(least) : undefined;
}

function distance(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) return sum + issue.keys.length;
    if (issue.path.length === 0) return Number.POSITIVE_INFINITY;
    return issue.path.length === 1 && issue.input === undefined ? sum + 1 : sum;
  }, 0);
}
