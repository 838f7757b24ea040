import { chineseOfDocuments } from "./chinese-documents.ts";
import { chineseOfFormulas } from "./chinese-formulas.ts";
import { chineseOfPlans } from "./chinese-plans.ts";
import { chineseOfTables } from "./chinese-tables.ts";
import { chineseOfTools } from "./chinese-tools.ts";
import type { Catalogue } from "./facts.ts";

/** What is wrong and what to do, in Traditional Chinese. */
// Not spread, which bundlers keep even where nothing reads it.
export const chinese: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  chineseOfFormulas,
  chineseOfPlans,
  chineseOfDocuments,
  chineseOfTables,
  chineseOfTools,
);
