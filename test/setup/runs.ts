/** So many times the usual runs of a property test, which `FAST_CHECK_RUNS` sets for all of them at once. */
export const runs = (times: number): { numRuns: number } => ({
  numRuns: times * Number(process.env["FAST_CHECK_RUNS"] ?? 100),
});
