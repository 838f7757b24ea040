import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { type Guide, pageOf } from "./find-guides.ts";

/** Whether an address leads out of the site, or to a place in its own page. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z]+:|\/\/|#)/i.test(address);
}

/** The address in the site of what a guide links to in the repository; files that are no guides are told to `onFile`. */
export function siteLink(
  guide: Guide,
  address: string,
  guides: readonly Guide[],
  onFile: (path: string) => void,
): string {
  if (isElsewhere(address)) return address;
  const [target = "", anchor] = address.split("#");
  const folder = statSync(guide.path).isDirectory() ? guide.path : posix.dirname(guide.path);
  const path = posix.join(folder, target).replace(/\/$/, "");
  if (!existsSync(path)) throw new Error(`${guide.path} links to ${address}, which doesn't exist`);
  const page = guides.find((each) => each.path === path)?.page ?? pageOf(path);
  if (!page.endsWith(".html")) onFile(path);
  const link = posix.relative(posix.dirname(guide.page), page);
  return anchor === undefined ? link : `${link}#${anchor}`;
}

/** The links of the site's own pages that lead to no file, or to no heading of one; typedoc checks its own. */
export function brokenAnchors(site: string): readonly string[] {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".html") && !path.startsWith("api"),
  );
  return pages.flatMap((page) => {
    const html = readFileSync(join(site, page), "utf8");
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
    return links.filter((link) => !leadsSomewhere(site, page, link)).map((link) => `${page}: ${link}`);
  });
}

function leadsSomewhere(site: string, page: string, link: string): boolean {
  if (isElsewhere(link) && !link.startsWith("#")) return true;
  const [target = "", anchor] = link.split("#");
  const file = join(site, target === "" ? page : posix.join(posix.dirname(page), target));
  if (!existsSync(file)) return false;
  return anchor === undefined || readFileSync(file, "utf8").includes(`id="${decodeURIComponent(anchor)}"`);
}
