import { chineseOfDocuments } from "./chinese-documents.ts";
import { chineseOfFormulas } from "./chinese-formulas.ts";
import { chineseOfPlans } from "./chinese-plans.ts";
import type { Catalogue } from "./facts.ts";

/** What is wrong and what to do, in Traditional Chinese. */
export const chinese: Catalogue = { ...chineseOfFormulas, ...chineseOfPlans, ...chineseOfDocuments };
