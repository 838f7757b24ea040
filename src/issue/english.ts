import { englishOfDocuments } from "./english-documents.ts";
import { englishOfFormulas } from "./english-formulas.ts";
import { englishOfPlans } from "./english-plans.ts";
import { englishOfTables } from "./english-tables.ts";
import type { Catalogue } from "./facts.ts";

/** What is wrong and what to do, in English. */
// Not spread, which bundlers keep even where nothing reads it.
export const english: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  englishOfFormulas,
  englishOfPlans,
  englishOfDocuments,
  englishOfTables,
);
