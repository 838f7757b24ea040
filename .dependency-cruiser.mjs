/** From left to right: a file imports from its own folder and from the folders before it. */
const core = ["issue", "exact", "calendar", "formula", "plan", "records", "score", "lint"];
/** Entry points on top of the core, each by itself. */
const entries = ["schema", "taichung", "report", "testing"];

const inFolder = (...names) => `^src/(${names.join("|")})/`;

const oneWay = core.map((folder, place) => ({
  name: `${folder}-imports-leftwards-only`,
  comment: `${folder} stands on ${core.slice(0, place).join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: inFolder(folder) },
  to: { path: inFolder(...core.slice(place + 1), ...entries) },
}));

const apart = entries.map((entry) => ({
  name: `${entry}-imports-core-only`,
  comment: "Who imports one entry point must not pay for another.",
  severity: "error",
  from: { path: inFolder(entry) },
  to: { path: inFolder(...entries.filter((other) => other !== entry)) },
}));

export default {
  forbidden: [
    ...oneWay,
    ...apart,
    {
      name: "no-cycles",
      comment: "Files that need each other are one concept: merge them, or move what both need to the left.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-without-a-place",
      comment: "A new folder gets its place in the order above first.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: inFolder(...core, ...entries) },
      to: {},
    },
    {
      name: "no-import-of-a-face",
      comment: "An index.ts is the face of an entry point, for users alone: import the file that holds the thing.",
      severity: "error",
      from: {},
      to: { path: "^src/.*index\\.ts$" },
    },
    {
      name: "zod-at-the-border",
      comment: "zod must not get into the bundle of who only evaluates plans.",
      severity: "error",
      from: { pathNot: inFolder("schema", "taichung") },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "three-dependencies",
      comment:
        "What src needs at run time is listed here, and justified in the documentation; @date-fns/utc is bundled.",
      severity: "error",
      from: {},
      to: { pathNot: ["^src/", "node_modules/(zod|date-fns|decimal\\.js|@date-fns/utc)/"] },
    },
    {
      name: "resolvable",
      comment: "The path leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true, // types are imports too
  },
};
