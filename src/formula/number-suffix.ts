import { HUNDRED, type Rational, THOUSAND } from "../exact/rational.ts";
import type { CharacterKind } from "./character.ts";
import type { NumberSuffix } from "./token.ts";

/** What a number is divided by for the sign behind it. */
export const SUFFIX_DIVISORS: Readonly<Record<NumberSuffix, Rational>> = { "%": HUNDRED, "‰": THOUSAND };

/** The sign behind a number that a character of this kind is. */
export function suffixOf(kind: CharacterKind | undefined): NumberSuffix | undefined {
  if (kind === "percent") return "%";
  return kind === "perMille" ? "‰" : undefined;
}
