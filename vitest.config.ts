import { randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// One seed for every property test of a run, told beforehand so that a failure can be replayed as it was.
const seed = process.env["FAST_CHECK_SEED"] ?? String(randomInt(2 ** 31));
if (process.env["FAST_CHECK_SEED"] === undefined) {
  process.env["FAST_CHECK_SEED"] = seed;
  console.log(`property tests: FAST_CHECK_SEED=${seed} replays this run`);
}

// Dates must not move with the machine: east and west of Greenwich, a zone that skipped a whole day, the earliest zone.
const timeZones = ["UTC", "Asia/Taipei", "America/New_York", "Pacific/Apia", "Pacific/Kiritimati"];
const timeZoneTests = ["test/calendar/**/*.test.ts"];

// The sources keep no state, so the tests of a process share them; but not with a test that puts another module in one's place.
const isolatedTests = ["test/**/defect.test.ts"];

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The package's entry points by their names, from their sources. */
export const alias = [
  { find: /^civic-kpi$/, replacement: source("index.ts") },
  { find: /^civic-kpi\/(\w+)$/, replacement: source("$1/index.ts") },
];

export default defineConfig({
  resolve: { alias },
  test: {
    pool: "forks", // a worker thread can't change its time zone
    setupFiles: ["test/setup/property-tests.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["docs/**"], // the playground has a src of its own
      reporter: [["text", { skipFull: true }], "json-summary"],
      thresholds: { 100: true },
    },
    isolate: false,
    // vitest leaves one core to itself, of which it has little use.
    maxWorkers: "100%",
    // Generous: a slow machine must not fail a test that says nothing of time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["test/**/*.test.ts"],
          exclude: [...timeZoneTests, ...isolatedTests, "test/package/**", "test/playground/browser/**"],
        },
      },
      { extends: true, test: { name: "isolated", include: isolatedTests, isolate: true } },
      ...timeZones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: timeZoneTests,
          setupFiles: ["test/setup/time-zone.ts"],
          env: { TZ: zone },
        },
      })),
    ],
  },
});
