import fc from "fast-check";

fc.configureGlobal({
  seed: Number(process.env["FAST_CHECK_SEED"]),
  numRuns: Number(process.env["FAST_CHECK_RUNS"] ?? 100),
});
