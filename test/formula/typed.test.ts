import { parseFormula } from "civic-kpi";
import ts from "typescript";
import { expect, test } from "vitest";
import { readCases } from "./case.ts";

const AGREEMENT = new URL("typed-cases.ts", import.meta.url).pathname;

const cases = readCases().flatMap(([, each]) => each);

test("the types name the variables that the reader finds, for every case whose text it reads undeclared", async () => {
  const texts = cases.flatMap((each) => ("value" in each && each.variables === undefined ? [each.text] : []));
  expect(texts.length).toBeGreaterThan(250);
  const agreement = agreementOf([...new Set(texts)]);
  expect(typeErrorsOf(agreement)).toEqual([]);
  await expect(agreement).toMatchFileSnapshot(AGREEMENT);
}, 120_000);

/** A program that compiles only if the types and the reader agree. */
function agreementOf(texts: readonly string[]): string {
  const lines = texts.map(
    (text) => `  True<Agreement<${JSON.stringify(text)}, ${unionOf(parseFormula(text).variables)}>>,`,
  );
  return `${HEADER}export type Agreements = [\n${lines.join("\n")}\n];\n`;
}

const HEADER = `// Written by typed.test.ts, one line a case; run it with --update when a case changes.
import type { FormulaVariable } from "civic-kpi";

type Same<Left, Right> =
  (<Any>() => Any extends Left ? 1 : 2) extends <Any>() => Any extends Right ? 1 : 2 ? true : false;

type Agreement<Text extends string, Names extends string> = Same<FormulaVariable<Text>, Names>;
type True<Answer extends true> = Answer;

`;

function unionOf(names: readonly string[]): string {
  return names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ");
}

/** The errors of the file as it is to be, which is written after the test alone. */
function typeErrorsOf(text: string): readonly string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => (path === AGREEMENT ? text : readFile(path));
  const program = ts.createProgram([AGREEMENT], options, host);
  const file = program.getSourceFile(AGREEMENT) as ts.SourceFile;
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
