import { existsSync, readdirSync, readFileSync } from "node:fs";

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

/** What is installed is none of ours, and a link among it may lead round in circles. */
function filesIn(folder: string, extension: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(path, extension);
      return path.endsWith(extension) ? [path] : [];
    })
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
