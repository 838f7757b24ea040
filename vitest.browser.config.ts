import { defineConfig } from "vitest/config";
import { findChromium } from "./test/playground/browser/find-chromium.ts";

const hasChromium = findChromium() !== null;
if (!hasChromium)
  console.log("No chromium, so no browser test runs: `apt-get install chromium`, or name one by its path in CHROMIUM.");

/** The tests that drive the site in Chromium: they need `npm run docs` first, and a chromium. */
export default defineConfig({
  test: {
    include: hasChromium ? ["test/playground/browser/**/*.test.ts"] : [],
    passWithNoTests: !hasChromium,
    // Generous: a slow machine must not fail a test that says nothing of time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
