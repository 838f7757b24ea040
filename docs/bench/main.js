import { benchColumns } from "./columns.js";
import { benchScorecards } from "./scorecards.js";

/** Prints one section after the other; ratios are taken within a section's own run. */
const SECTIONS = { Scorecards: benchScorecards, Columns: benchColumns };

for (const [title, bench] of Object.entries(SECTIONS)) console.log(`\n## ${title}\n\n${await bench()}`);
