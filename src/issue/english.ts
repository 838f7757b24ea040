import { englishOfDocuments } from "./english-documents.ts";
import { englishOfFormulas } from "./english-formulas.ts";
import { englishOfPlans } from "./english-plans.ts";
import type { Catalogue } from "./facts.ts";

/** What is wrong and what to do, in English. */
export const english: Catalogue = { ...englishOfFormulas, ...englishOfPlans, ...englishOfDocuments };
