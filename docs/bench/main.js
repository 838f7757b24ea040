import { benchBigInputs } from "./big-inputs.js";
import { benchCold } from "./cold.js";
import { benchColumns } from "./columns.js";
import { benchMemory } from "./memory.js";
import { benchScorecards } from "./scorecards.js";
import { benchSizes } from "./sizes.js";
import { benchTallies } from "./tally/tallies.js";

/** Prints one section after the other; ratios are taken within a section's own run. */
const SECTIONS = {
  Scorecards: benchScorecards,
  Columns: benchColumns,
  "Counts beyond 2^53": benchBigInputs,
  Records: benchTallies,
  "Cold start": benchCold,
  Memory: benchMemory,
  Size: benchSizes,
};

/** All sections, or those whose first word is named: `npm run bench -- Size`. */
const asked = process.argv.slice(2);

for (const [title, bench] of Object.entries(SECTIONS))
  if (asked.length === 0 || asked.some((word) => title.startsWith(word)))
    console.log(`\n## ${title}\n\n${await bench()}`);
