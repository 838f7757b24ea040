import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";

/** A page of the site that is written in Markdown, or lists the files of a folder. */
export interface Guide {
  /** In the repository. */
  readonly path: string;
  /** In the site. */
  readonly page: string;
  readonly title: string;
  readonly language: "en" | "zh-TW";
  readonly markdown: string;
}

/** What stands before the other guides, in this order. */
const FIRST = ["README.md", "docs/README.zh-TW.md"];

const EXAMPLES = "docs/examples";

/** All guides: the pages of the repository and of docs, and a page for each folder that the pages or the examples are in. */
export function findGuides(): readonly Guide[] {
  const pages = [
    ...FIRST,
    ...markdownIn("docs").filter((path) => !FIRST.includes(path)),
    "CONTRIBUTING.md",
    "SECURITY.md",
  ];
  const folders = new Set([
    ...pages.map((path) => dirname(path)).filter((path) => path.startsWith("docs/")),
    ...examples(),
  ]);
  return [...pages.map(markdownGuide), ...[...folders].map(folderGuide)];
}

/** Where a page of the repository stands in the site. */
export function pageOf(path: string): string {
  if (path === "README.md") return "index.html";
  return path.replace(/^docs\//, "").replace(/\.md$/, ".html");
}

function markdownGuide(path: string): Guide {
  const markdown = readFileSync(path, "utf8");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? basename(path, ".md");
  return { path, page: pageOf(path), title, language: path.endsWith(".zh-TW.md") ? "zh-TW" : "en", markdown };
}

/** A folder's page: its Markdown pages as links, and of an example its other files as they are. */
function folderGuide(path: string): Guide {
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".md") || path.startsWith(`${EXAMPLES}/`))
    .sort();
  const parts = files.map((name) =>
    name.endsWith(".md") ? `- [${markdownGuide(join(path, name)).title}](${name})` : fileListing(path, name),
  );
  const title = path.slice("docs/".length);
  return {
    path,
    page: posix.join(pageOf(path), "index.html"),
    title,
    language: "en",
    markdown: `# ${title}\n\n${parts.join("\n")}`,
  };
}

function fileListing(folder: string, name: string): string {
  const text = readFileSync(join(folder, name), "utf8");
  return `\n## ${name}\n\n~~~~~~${name.split(".").at(-1)}\n${text}~~~~~~\n`;
}

function examples(): readonly string[] {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => `${EXAMPLES}/${name}`);
}

/** Markdown pages; what is installed is none of ours, and may lead round in circles. */
function markdownIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");
  return entries
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return markdownIn(path);
      return path.endsWith(".md") ? [path] : [];
    })
    .sort();
}
