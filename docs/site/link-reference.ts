import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** Stands in typedoc's settings for the site's first folder: a page there can't know how deep it will lie. */
const SITE_ROOT = "site:";

/** Makes the reference's links to the rest of the site relative to each of its pages. */
export function linkReference(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  for (const page of pages) {
    const file = join(folder, page);
    const up = posix.join("..", posix.relative(dirname(page), "."));
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(`href="${SITE_ROOT}`, `href="${up}/`));
  }
}
