import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { findExamples } from "./find-examples.ts";
import { writeTest } from "./write-test.ts";

mkdirSync(".generated", { recursive: true });
const folder = mkdtempSync(resolve(".generated", "examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = findExamples().map(({ file, line, code }, place) => ({
  name: `${file}:${line}`,
  code,
  path: join(folder, `${place}.ts`),
}));

describe("an example of the documentation gives what it says", () => {
  for (const { name, code, path } of examples) {
    test(name, async () => {
      const module = path.replace(".ts", ".run.ts");
      writeFileSync(module, writeTest(code));
      await import(module);
    });
  }
});

test("the examples type-check", () => {
  for (const { code, path } of examples) writeFileSync(path, code);
  expect(typeErrors(new Map(examples.map(({ path, name }) => [path, name])))).toEqual([]);
}, 120_000);

function typeErrors(nameOf: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram([...nameOf.keys()], { ...options, noUnusedLocals: false });
  return [...nameOf].flatMap(([path, name]) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => `${name} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}
