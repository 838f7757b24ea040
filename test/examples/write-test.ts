import ts from "typescript";

const ASSERTION = /^\/\/ (?<kind>=>|throws) (?<expected>.+)$/;
const ASSERTIONS = /\/\/ (?:=>|throws) /g;
const IMPORTS = 'import { expectError, expectValue } from "../../test/examples/assert-example.ts";\n';

interface Assertion {
  readonly kind: string;
  readonly expected: string;
  readonly end: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An example as a module that tests itself. `value; // => 2` and `const name = value; // => 2` compare the value,
 * `call(); // throws /text/` expects an error, and everything else runs as it stands. What a long statement should
 * give may stand on the line below it.
 */
export function writeTest(code: string): string {
  const edits = editsOf(ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true));
  const meant = code.match(ASSERTIONS)?.length ?? 0;
  if (meant !== edits.length) throw new Error(`${meant - edits.length} of ${meant} assertions follow no statement.`);
  const edited = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  return IMPORTS + edited;
}

function editsOf(node: ts.Node): readonly Edit[] {
  const assertion = assertionAfter(node);
  if (assertion === undefined) return node.getChildren().flatMap(editsOf);
  return [{ start: node.getStart(), end: assertion.end, text: asserted(node, assertion) }];
}

function assertionAfter(node: ts.Node): Assertion | undefined {
  if (!(ts.isExpressionStatement(node) || ts.isVariableStatement(node))) return undefined;
  const code = node.getSourceFile().text;
  const trailing = ts.getTrailingCommentRanges(code, node.end) ?? [];
  const below = ts.getLeadingCommentRanges(code, node.end) ?? [];
  for (const { pos, end } of [...trailing, ...below]) {
    const { kind, expected } = ASSERTION.exec(code.slice(pos, end))?.groups ?? {};
    if (kind !== undefined && expected !== undefined) return { kind, expected, end };
  }
  return undefined;
}

function asserted(statement: ts.Node, { kind, expected }: Assertion): string {
  const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  const value = declaration?.initializer ?? (statement as ts.ExpressionStatement).expression;
  if (kind === "throws") return `await expectError(() => (${value.getText()}), ${expected});`;
  if (declaration === undefined) return `expectValue(${value.getText()}, ${expected});`;
  return `${statement.getText()} expectValue(${declaration.name.getText()}, ${expected});`;
}
