const EVALUATE = "{ definePlan, evaluatePlan }";

/** The messages of errors are text: measured apart from the code that makes them. */
const withoutMessages = {
  name: "without-messages",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/issue\/english-(formulas|plans)\.ts$/ }, () => ({
      contents: "export const englishOfFormulas = {}, englishOfPlans = {};",
    }));
  },
};

/** As a page in UTF-8 has it: esbuild else escapes each Chinese character. */
const inUtf8 = (config) => ({ ...config, charset: "utf8" });

const core = { gzip: true, ignore: ["decimal.js"], modifyEsbuildConfig: inUtf8 };

/** What a portal loads; decimal.js, which is 13 kB of its own, is left out. */
export default [
  { ...core, name: "definePlan and evaluatePlan", path: "dist/index.js", import: EVALUATE, limit: "33.2 kB" },
  {
    ...core,
    name: "definePlan and evaluatePlan without messages",
    path: "src/index.ts",
    import: EVALUATE,
    limit: "29 kB",
    modifyEsbuildConfig: (config) => ({ ...inUtf8(config), plugins: [...(config.plugins ?? []), withoutMessages] }),
  },
  { ...core, name: "toRational", path: "dist/index.js", import: "{ toRational }", limit: "6.6 kB" },
  { ...core, name: "plan107", path: "dist/taichung.js", import: "{ plan107 }", limit: "6.5 kB" },
];
