import { readMultiple } from "./number-literal.ts";
import type { FormulaProblems } from "./problems.ts";
import type { Token } from "./token.ts";

/** The multiple of a unit that a name has in brackets: 投資額(億元), 補助金額（單位：千元）, 旅客數(萬人，累計). */
const NOTED =
  /[(（[［](?:單位[:：])?(?:新[臺台]幣|NT\$)?([十百千仟]萬|[百千仟萬億])([^()（）[\]［］,，;；]{0,5})[^()（）[\]［］]*[)）\]］]/;

interface NotedMultiple {
  readonly multiple: string | undefined;
  readonly unit: string;
}

/**
 * Numbers with a unit in the multiple that the name beside them notes for it, as its figures are: 投資額(億元)/300億元 is
 * divided by 300. Where several names are beside it and note different ones, it is refused; a factor stays as it is.
 */
export function inNotedMultiples(tokens: readonly Token[], problems: FormulaProblems): readonly Token[] {
  if (!tokens.some(hasUnit)) return tokens;
  return tokens.map((token, index) => {
    if (!hasUnit(token)) return token;
    const { unit, position, printed } = token;
    const noted = namesBeside(tokens, index).map(notedIn);
    const multiples = new Set(noted.map((each) => (isSameUnit(each.unit, unit) ? each.multiple : undefined)));
    if (multiples.size > 1) problems.add("unclearMultiple", position, { found: printed });
    const [multiple] = multiples;
    return multiple === undefined ? token : { ...token, value: token.value.divide(readMultiple(multiple)) };
  });
}

function hasUnit(token: Token): token is Token & { readonly type: "number"; readonly unit: string } {
  return token.type === "number" && token.unit !== undefined;
}

function notedIn(name: string): NotedMultiple {
  const [, multiple, unit = ""] = NOTED.exec(name) ?? [];
  return { multiple, unit };
}

/** 人 and 人次, 噸 and 公噸 are noted for each other. */
function isSameUnit(noted: string, printed: string): boolean {
  const [left, right] = [noted, printed].map((unit) => unit.replace(/^公|次$/g, ""));
  return left === right || left === "" || right === "";
}

/** The names that a number is set against: in front of its sign, one or those of a parenthesis, else behind it. */
function namesBeside(tokens: readonly Token[], index: number): readonly string[] {
  const before = tokens[index - 1];
  if (before?.type !== "sign")
    return isSetAgainst(tokens[index + 1]) ? namesOf(tokens.slice(index + 2, index + 3)) : [];
  return isSetAgainst(before) ? namesOf(tokens.slice(startOfOperand(tokens, index - 2), index - 1)) : [];
}

function isSetAgainst(token: Token | undefined): boolean {
  return token?.type === "sign" && token.sign !== "*";
}

/** The index at which the operand that ends here begins: a parenthesis at its opening. */
function startOfOperand(tokens: readonly Token[], last: number): number {
  let depth = 0;
  let at = last;
  do {
    const type = tokens[at]?.type;
    if (type === "close") depth++;
    else if (type === "open") depth--;
    at--;
  } while (depth > 0 && at >= 0);
  return at + 1;
}

function namesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.type === "name" ? [token.name] : []));
}
