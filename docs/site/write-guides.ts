import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Guide } from "./find-guides.ts";
import { escapeHtml, renderMarkdown } from "./render-guide.ts";
import { siteLink } from "./site-links.ts";

/** Writes each guide as a page, and beside them the files that they link to. */
export function writeGuides(guides: readonly Guide[], site: string): void {
  const files = new Set<string>();
  for (const guide of guides) {
    const body = renderMarkdown(guide.markdown, (address) =>
      siteLink(guide, address, guides, (path) => files.add(path)),
    );
    write(join(site, guide.page), pageHtml(guide, guides, body));
  }
  for (const path of files) cpSync(path, join(site, path.replace(/^docs\//, "")), { recursive: true });
  cpSync("docs/site/site.css", join(site, "site.css"));
}

function pageHtml({ page, title, language }: Guide, guides: readonly Guide[], body: string): string {
  const to = (target: string): string => posix.relative(posix.dirname(page), target);
  const entries = guides.map((each) => {
    const current = each.page === page ? ' aria-current="page"' : "";
    return `<li lang="${each.language}"><a href="${to(each.page)}"${current}>${escapeHtml(each.title)}</a></li>`;
  });
  const shownTitle = title === "civic-kpi" ? title : `${title} · civic-kpi`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(shownTitle)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to("site.css")}">
</head>
<body>
<nav aria-label="civic-kpi">
<p><a href="${to("playground/index.html")}">Playground · 試算</a></p>
<p><a href="${to("api/index.html")}">API reference</a></p>
<ul>
${entries.join("\n")}
</ul>
</nav>
<main>
${body}</main>
</body>
</html>
`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
