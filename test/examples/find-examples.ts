import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A ```ts block of a docstring or a page, and where its first line stands. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

export function findExamples(): readonly Example[] {
  const sources = filesIn("src", ".ts").flatMap((file) => inDocstrings(file, readFileSync(file, "utf8")));
  const pages = ["README.md", ...filesIn("docs", ".md")].filter((file) => existsSync(file));
  return [...sources, ...pages.flatMap((file) => blocksOf(file, readFileSync(file, "utf8"), 1))];
}

function filesIn(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension) && !file.startsWith(`api${sep}`) && !file.includes("node_modules"))
    .map((file) => join(folder, file).replaceAll(sep, "/"))
    .sort();
}

export function inDocstrings(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap(({ 0: docstring, index }) =>
    blocksOf(file, docstring.replaceAll(/^ *\* ?/gm, ""), lineAt(text, index)),
  );
}

export function blocksOf(file: string, text: string, firstLine: number): readonly Example[] {
  return [...text.matchAll(/^```ts\n(?<code>.*?)^```$/gms)].map(({ groups, index }) => ({
    file,
    line: firstLine + lineAt(text, index),
    code: groups?.["code"] ?? "",
  }));
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;
