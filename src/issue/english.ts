import { englishOfDocuments } from "./english-documents.ts";
import { englishOfTables } from "./english-tables.ts";
import { englishOfTools } from "./english-tools.ts";
import type { Catalogue } from "./facts.ts";
import { englishOfCalculations } from "./issue.ts";

/** What is wrong and what to do, in English. */
// Not spread, which bundlers keep even where nothing reads it.
export const english: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  englishOfCalculations,
  englishOfDocuments,
  englishOfTables,
  englishOfTools,
);
