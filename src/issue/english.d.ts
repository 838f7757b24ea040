import type { Catalogue } from "./facts.ts";
/** What is wrong and what to do, in English. */
export declare const english: Catalogue;
