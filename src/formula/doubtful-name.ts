import { asciiDigits } from "./character.ts";
import type { Token } from "./token.ts";

/** What a name with two years has. */
const DASH = /[-－−–—]/;

/** Years taken from each other, or the span of them: 106-105年度. A span would begin with the earlier year. */
const YEARS = /([0-9０-９]{2,4})[-－−–—]([0-9０-９]{2,4})學?年|^[1１][-－−–—][0-9０-９]{3,4}學?年/;

/** A year alone, and one with what is counted in it: 107年-106年件數. */
const YEAR = /^(?:[0-9０-９]{2,4}學?年度?|[今本當去上][年期]度?)$/;
const FIGURE_OF_YEAR = /^(?:[0-9０-９]{2,4}學?年度?|[今本當去上][年期]度?).*[數率額量值次]$/;

const NUMBER_IN_FRONT = /^[0-9０-９]/;

/** Short numbers, as of days and months. */
const SHORT_NUMBER = /^[0-9０-９]{1,3}$/;

const SLASHES: readonly (string | undefined)[] = ["/", "／"];

/** A comparison of what stands in front: ≧80%之. */
const COMPARISON = /[≦≧≤≥<>＜＞][0-9０-９.．]+[%％﹪]?[之的者]/;

/**
 * Where a bare name begins that could be arithmetic as well, the tokens in front included: years taken from each other,
 * 106-105年度件數; a number divided by a name that begins with one, 107/12/31前件數, 24/7專線; and a quotient that is
 * compared, 招生人數/核定名額≧80%之班數. Undefined where the name is nothing else.
 */
export function startOfDoubt(tokens: readonly Token[], name: string, position: number): number | undefined {
  if (DASH.test(name) && areYearsApart(name)) return position;
  const dividend = tokens.at(-2);
  const sign = tokens.at(-1);
  if (dividend === undefined || sign?.type !== "sign") return undefined;
  if (sign.sign === "-")
    return dividend.type === "name" && YEAR.test(dividend.name) && FIGURE_OF_YEAR.test(name)
      ? dividend.position
      : undefined;
  if (!SLASHES.includes(sign.printed)) return undefined;
  if (COMPARISON.test(name)) return dividend.position;
  const isAdjacent = dividend.position + dividend.printed.length + 1 === position;
  const before = tokens.at(-3);
  const isFactor = before?.type === "sign" && before.sign === "*";
  const isDoubtful = isAdjacent && !isFactor && SHORT_NUMBER.test(dividend.printed) && NUMBER_IN_FRONT.test(name);
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
