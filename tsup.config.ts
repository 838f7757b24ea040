import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    taichung: "src/taichung/index.ts",
    report: "src/report/index.ts",
    testing: "src/testing/index.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "src/tsconfig.json",
  // The few functions used of date-fns stand within the bundle: a cold import then opens seven files less.
  noExternal: [/^@date-fns\/utc/, /^date-fns/],
  // What two entry points use stands in one file that both load: `Rational` from either is the same class.
  // CommonJS splits cleanly only with `treeshake`: Rollup then writes its `require`s. Without it tsup leaves that to
  // sucrase, which replaces every `?.` and `??` by calls of helper functions.
  splitting: true,
  treeshake: true,
  // tsup sets the deprecated `baseUrl` while it builds declarations.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
});
