const EVALUATE = "{ definePlan, evaluatePlan }";

/** The messages of errors are text: measured apart from the code that makes them. */
const withoutMessages = {
  name: "without-messages",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/issue\/english\.ts$/ }, () => ({ contents: "export const english = {};" }));
  },
};

const core = { gzip: true, ignore: ["decimal.js"] };

/** What a portal loads; decimal.js, which is 13 kB of its own, is left out. */
export default [
  { ...core, name: "definePlan and evaluatePlan", path: "dist/index.js", import: EVALUATE, limit: "35 kB" },
  {
    ...core,
    name: "definePlan and evaluatePlan without messages",
    path: "src/index.ts",
    import: EVALUATE,
    limit: "26.9 kB",
    modifyEsbuildConfig: (config) => ({ ...config, plugins: [...(config.plugins ?? []), withoutMessages] }),
  },
  { ...core, name: "toRational", path: "dist/index.js", import: "{ toRational }", limit: "12.5 kB" },
  { ...core, name: "plan107", path: "dist/taichung.js", import: "{ plan107 }", limit: "6.5 kB" },
];
