import ts from "typescript";
import { describe, expect, test } from "vitest";
import { entries } from "../package/entries.ts";

const ENTRIES = entries.map((name) => (name === "index" ? "src/index.ts" : `src/${name}/index.ts`));

const { config } = ts.readConfigFile("src/tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, "src");
const program = ts.createProgram(ENTRIES, options);
const checker = program.getTypeChecker();

function exportsOf(entry: string): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
  return checker.getExportsOfModule(module as ts.Symbol).map((symbol) => {
    return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  });
}

const documented = (symbol: ts.Symbol): boolean => symbol.getDocumentationComment(checker).length > 0;
const exemplified = (symbol: ts.Symbol): boolean => {
  const examples = symbol.getJsDocTags(checker).filter(({ name }) => name === "example");
  return examples.length === 1 && ts.displayPartsToString(examples[0]?.text).startsWith("```ts\n");
};

describe.each(program.getRootFileNames())("what %s exports", (entry) => {
  const symbols = exportsOf(entry);

  test("says what it is for", () => {
    expect(symbols.filter((symbol) => !documented(symbol)).map(({ name }) => name)).toEqual([]);
  });

  test("shows one example that runs, where it is a value", () => {
    const values = symbols.filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0);
    expect(values.filter((symbol) => !exemplified(symbol)).map(({ name }) => name)).toEqual([]);
  });
});
