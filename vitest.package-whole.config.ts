import { defineConfig } from "vitest/config";

/** The whole form of the package's tests, which installs what users have: it needs a registry, and `npm run build` first. */
export default defineConfig({
  test: {
    include: ["test/package/whole/**/*.test.ts"],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
