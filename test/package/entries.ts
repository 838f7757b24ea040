import { exports } from "../../package.json" with { type: "json" };

/** The entry points of the package, by the names of their files: index, schema, … */
export const entries: readonly string[] = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === "string" ? [] : [path === "." ? "index" : path.slice("./".length)],
);
