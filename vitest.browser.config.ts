import { defineConfig } from "vitest/config";

/** The tests that drive the site in Chromium: they need `npm run docs` first, and Debian's chromium. */
export default defineConfig({
  test: {
    include: ["test/playground/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
