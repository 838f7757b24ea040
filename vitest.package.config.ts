import { defineConfig } from "vitest/config";

/** The tests of what users install: they need `npm run build` first. */
export default defineConfig({ test: { include: ["test/package/**/*.test.ts"] } });
