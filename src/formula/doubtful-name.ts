import { asciiDigits } from "./character.ts";
import type { Token } from "./token.ts";

/** What a name with two years has. */
const DASH = /[-－−–—]/;

/** Years taken from each other, or the span of them: 106-105年度. A span would begin with the earlier year. */
const YEARS = /([0-9０-９]{2,4})[-－−–—]([0-9０-９]{2,4})學?年|^[1１][-－−–—][0-9０-９]{3,4}學?年/;

const NUMBER_IN_FRONT = /^[0-9０-９]/;

/** Short numbers, as of days and months. */
const SHORT_NUMBER = /^[0-9０-９]{1,3}$/;

const SLASHES: readonly (string | undefined)[] = ["/", "／"];

/**
 * Where a bare name begins that could be arithmetic as well, the tokens in front included: years taken from each other,
 * 106-105年度件數, and a number divided by a name that begins with one, 107/12/31前件數, 24/7專線. Undefined where the
 * name is nothing else.
 */
export function startOfDoubt(tokens: readonly Token[], name: string, position: number): number | undefined {
  if (DASH.test(name) && areYearsApart(name)) return position;
  const dividend = tokens.at(-2);
  if (dividend === undefined || !SLASHES.includes(tokens.at(-1)?.printed)) return undefined;
  const isAdjacent = dividend.position + dividend.printed.length + 1 === position;
  const before = tokens.at(-3);
  const isFactor = before?.type === "sign" && before.sign === "*";
  const isDoubtful = isAdjacent && !isFactor && NUMBER_IN_FRONT.test(name) && SHORT_NUMBER.test(dividend.printed);
  return isDoubtful ? startOfDate(tokens) : undefined;
}

function areYearsApart(name: string): boolean {
  const [years, first, second] = YEARS.exec(name) ?? [];
  return years !== undefined && (first === undefined || yearOf(first) > yearOf(second as string));
}

/** The position of the numbers with slashes between them that the tokens end with: 107/12/. */
function startOfDate(tokens: readonly Token[]): number | undefined {
  let at = tokens.length - 2;
  while (tokens[at - 2]?.type === "number" && SLASHES.includes(tokens[at - 1]?.printed)) at -= 2;
  return tokens[at]?.position;
}

function yearOf(digits: string): number {
  return Number(asciiDigits(digits));
}
