import { CivicKpiError } from "./error.ts";
import type { Issue } from "./issue.ts";

/** The issues that a function throws; other errors stay what they are. */
export function refusals(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof CivicKpiError) return error.issues;
    throw error;
  }
}
