import { readMultiple } from "./number-literal.ts";
import type { Token } from "./token.ts";

/** The multiple of a unit that a name has in parentheses: 投資額(億元), 補助金額（單位：千元）. */
const NOTED = /[(（](?:單位[:：])?([十百千]萬|[百千萬億])([^()（）]{1,5})[)）]/;

/**
 * Numbers with a unit, 300億元, in the multiple that the names note for that unit, as their figures are:
 * 投資額(億元)/300億元 is divided by 300. Where names note several multiples of it the numbers stay as they are.
 */
export function inNotedMultiples(tokens: readonly Token[]): readonly Token[] {
  const noted = tokens.flatMap((token) => {
    const [, multiple, unit] = (token.type === "name" && NOTED.exec(token.name)) || [];
    return multiple === undefined ? [] : [{ multiple, unit }];
  });
  return tokens.map((token) => {
    if (token.type !== "number") return token;
    const [first, ...others] = noted.filter(({ unit }) => unit === token.unit);
    if (first === undefined || others.some(({ multiple }) => multiple !== first.multiple)) return token;
    return { ...token, value: token.value.divide(readMultiple(first.multiple)) };
  });
}
