import { defineConfig } from "vitest/config";

/** The tests of what users install: they need `npm run build` first. A slow machine must not fail them. */
export default defineConfig({ test: { include: ["test/package/*.test.ts"], testTimeout: 300_000 } });
