import { FORMAT_VERSION } from "./unknown-version.ts";

/**
 * A plan document of the first format, which had no `version`, in the present one: the fields are the same. Any other
 * document stays as it is. `parsePlan` does this on its way.
 *
 * @example
 * ```ts
 * import { upgradePlan } from "civic-kpi/schema";
 *
 * upgradePlan({ agency: "某處", year: 107, goals: [] });
 * // => { version: 1, agency: "某處", year: 107, goals: [] }
 * upgradePlan({ version: 2 }); // => { version: 2 }
 * ```
 */
export function upgradePlan(document: unknown): unknown {
  const isFirstFormat = typeof document === "object" && document !== null && !Object.hasOwn(document, "version");
  return isFirstFormat && !Array.isArray(document) ? { version: FORMAT_VERSION, ...document } : document;
}
