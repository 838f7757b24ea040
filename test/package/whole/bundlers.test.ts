import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PRINTED, Project } from "./project.ts";

/** The command of each bundler, from an input to one file that Node runs. */
const BUNDLERS: Readonly<Record<string, (input: string, output: string) => readonly string[]>> = {
  esbuild: (input, output) => [
    "node_modules/esbuild/bin/esbuild",
    input,
    "--bundle",
    "--format=esm",
    "--platform=neutral",
    "--main-fields=module,main",
    `--outfile=${output}`,
  ],
  rollup: (input, output) => [
    "node_modules/rollup/dist/bin/rollup",
    input,
    "--plugin=node-resolve",
    "--plugin=commonjs",
    "--format=es",
    `--file=${output}`,
  ],
  vite: (input, output) => ["vite-build.js", input, output],
  webpack: (input, output) => [
    "node_modules/webpack-cli/bin/cli.js",
    "--mode=production",
    "--target=node20",
    `--entry=./${input}`,
    `--output-filename=${output}`,
    "--output-path=.",
  ],
};

let project: Project;

beforeAll(() => {
  const bundlers = [
    "esbuild",
    "rollup",
    "@rollup/plugin-node-resolve",
    "@rollup/plugin-commonjs",
    "vite",
    "webpack",
    "webpack-cli",
  ];
  project = new Project(bundlers);
});

afterAll(() => project?.remove());

describe.each(Object.entries(BUNDLERS))("a bundle by %s", (name, command) => {
  test.each(["program.js", "program.cjs"])("of %s runs", (input) => {
    const output = `${name}-${input.replace(".", "-")}.mjs`;
    project.run(process.execPath, ...command(input, output));
    expect(project.run(process.execPath, output)).toBe(PRINTED);
  });
});
