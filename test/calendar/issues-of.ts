import { refusals as issuesOf } from "../../src/issue/refusals.ts";

/** The issues that a call is refused with; none where it succeeds. Any other error is a failure of the test. */
export { issuesOf };

export function codesOf(run: () => unknown): string[] {
  return issuesOf(run).map((issue) => issue.code);
}
