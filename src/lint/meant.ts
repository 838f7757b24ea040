import { closestName } from "../issue/suggestion.ts";
import type { Found } from "./rule.ts";

/** What a misspelt name is nearest to. */
export function meant(name: string, known: readonly string[]): Pick<Found, "fix"> {
  const closest = closestName(name, known);
  return closest === undefined ? {} : { fix: { "zh-TW": `是否為「${closest}」？`, en: `did you mean "${closest}"?` } };
}
