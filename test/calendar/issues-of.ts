import { CivicKpiError } from "../../src/issue/error.ts";
import type { Issue } from "../../src/issue/issue.ts";

/** The issues that a call is refused with; none where it succeeds. Any other error is a failure of the test. */
export function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof CivicKpiError) return error.issues;
    throw error;
  }
}

export function codesOf(run: () => unknown): string[] {
  return issuesOf(run).map((issue) => issue.code);
}
