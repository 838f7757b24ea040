import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PRINTED, Project } from "./project.ts";

const VERSIONS = [20, 22, 24, 26];

/** The npm package that holds nothing but Node's binary of this platform. */
const binary = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

let project: Project;

beforeAll(() => {
  project = new Project(VERSIONS.map((version) => `node${version}@npm:${binary}@${version}`));
});

afterAll(() => project?.remove());

describe.each(VERSIONS)("Node %i", (version) => {
  const node = `node_modules/node${version}/bin/node`;

  test.each(["program.js", "program.cjs"])("runs %s", (program) => {
    expect(project.run(node, "-p", "process.versions.node")).toMatch(new RegExp(`^${version}\\.`));
    expect(project.run(node, program)).toBe(PRINTED);
  });
});
