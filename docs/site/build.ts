// Builds the static site into .generated/site: guides, the playground, and beside them the reference that typedoc writes.
import { mkdirSync } from "node:fs";
import { bundlePlayground } from "./bundle-playground.ts";
import { findGuides } from "./find-guides.ts";
import { linkReference } from "./link-reference.ts";
import { brokenAnchors } from "./site-links.ts";
import { writeGuides } from "./write-guides.ts";

const SITE = ".generated/site";

mkdirSync(SITE, { recursive: true });
writeGuides(findGuides(), SITE);
await bundlePlayground(`${SITE}/playground`);
linkReference(`${SITE}/api`);

const broken = brokenAnchors(SITE);
if (broken.length > 0) throw new Error(`the site has links that lead nowhere:\n${broken.join("\n")}`);
