import { describe, expect, test } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { expectError, expectValue } from "./assert-example.ts";
import { blocksOf, inDocstrings } from "./find-examples.ts";
import { writeTest } from "./write-test.ts";

describe("an example becomes a test", () => {
  const bodyOf = (code: string): string => writeTest(code).split("\n").slice(1).join("\n");

  test.each([
    ["one(); // => 1", "expectValue(one(), 1);"],
    ["const a = one(); // => 1", "const a = one(); expectValue(a, 1);"],
    ["one(\n  2,\n); // => { b: 1 }", "expectValue(one(\n  2,\n), { b: 1 });"],
    ["one();\n// => 1", "expectValue(one(), 1);"],
    ["if (a) {\n  one(); // => 1\n}", "if (a) {\n  expectValue(one(), 1);\n}"],
    ["one(); // throws /no/", "await expectError(() => (one()), /no/);"],
    ["const a = one(); // throws /no/", "await expectError(() => (one()), /no/);"],
    ["one(); // as it stands", "one(); // as it stands"],
    ['one("// not a comment"); // => 1', 'expectValue(one("// not a comment"), 1);'],
  ])("%j", (code, body) => {
    expect(bodyOf(code)).toBe(body);
  });

  test("an assertion about nothing is an error", () => {
    expect(() => writeTest("// => 1\none();")).toThrow("1 of 1 assertions follow no statement.");
  });
});

describe("an assertion", () => {
  const one = toRational("1/3").add(toRational("2/3"));

  test.each([
    [one, "1"],
    [
      [one, 2],
      ["1", 2],
    ],
    [{ points: one, left: "out" }, { points: "1" }],
    [{ goals: [{ points: one }] }, { goals: [{ points: "1" }] }],
  ])("%j matches %j", (actual, expected) => {
    expectValue(actual, expected);
  });

  test.each([
    [one, 1],
    [[one, 2], ["1"]],
    [["1"], ["1", 2]],
    [{ points: one }, {}],
    [{ points: one }, { weight: "1" }],
    [null, { points: "1" }],
    [undefined, "1"],
  ])("%j doesn't match %j", (actual, expected) => {
    expect(() => expectValue(actual, expected)).toThrow();
  });

  test("an error that doesn't come, or comes with other words, fails", async () => {
    await expect(expectError(() => 1, /no/)).rejects.toThrow();
    await expect(expectError(() => Promise.reject(new Error("yes")), /no/)).rejects.toThrow();
    await expectError(() => Promise.reject(new Error("no")), /no/);
  });
});

describe("examples are found", () => {
  test("in a docstring, with the line they start in", () => {
    const docstring = "\n/**\n * Adds.\n * @example\n * ```ts\n * add(1); // => 2\n *\n * add(2);\n * ```\n */";
    expect(inDocstrings("add.ts", docstring)).toEqual([
      { file: "add.ts", line: 6, code: "add(1); // => 2\n\nadd(2);\n" },
    ]);
  });

  test("on a page, where they are TypeScript", () => {
    const page = "# Use\n```sh\nnpm ci\n```\n```ts\nadd(1);\n```\n";
    expect(blocksOf("README.md", page, 1)).toEqual([{ file: "README.md", line: 6, code: "add(1);\n" }]);
  });
});
