import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";

/** The issues that a function of the core throws; other errors stay what they are. */
export function refusals(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof CivicKpiError) return error.issues;
    throw error;
  }
}
