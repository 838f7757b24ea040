import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Project } from "./project.ts";

const VERSIONS = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0"];

/** How a project says where modules are found, and as what they are written. */
const RESOLUTIONS = { node16: "node16", nodenext: "nodenext", bundler: "esnext" };

let project: Project;

beforeAll(() => {
  project = new Project(VERSIONS.map((version) => `typescript${version}@npm:typescript@~${version}.0`));
  copyFileSync(join(project.folder, "typed.ts"), join(project.folder, "typed.cts"));
});

afterAll(() => project?.remove());

describe.each(VERSIONS)("TypeScript %s", (version) => {
  test.each(Object.entries(RESOLUTIONS))(
    "finds and checks all types by %s, also our own",
    (moduleResolution, module) => {
      const compilerOptions = {
        target: "es2022",
        lib: ["es2022", "dom"], // of which zod needs URL
        types: [],
        module,
        moduleResolution,
        noEmit: true,
        skipLibCheck: false,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      };
      const files = ["typed.ts", "typed.cts"];
      writeFileSync(join(project.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      expect(project.run(process.execPath, `node_modules/typescript${version}/bin/tsc`, "-p", ".")).toBe("");
    },
  );
});
