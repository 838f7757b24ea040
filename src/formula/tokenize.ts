import type { Character, Characters } from "./characters.ts";
import { isNameHyphen, isTimesLetter, afterSpace } from "./characters.ts";
import { type DeclaredName, isDeclaredProduct, matchDeclared } from "./declared.ts";
import { functionNamed } from "./functions.ts";
import type { Frame } from "./frame.ts";
import { goesOn, scanName, textBetween } from "./name.ts";
import { digitsValue, endOfDigits, multipleValue } from "./number-literal.ts";
import type { FormulaProblems } from "./problems.ts";
import { HUNDRED, THOUSAND } from "../exact/rational.ts";
import type { NumberSuffix, Sign, Token } from "./token.ts";

const SIGNS: Partial<Record<Character["kind"], Sign>> = { plus: "+", minus: "-", times: "*", divide: "/" };

/** What a percent in a name is followed by: 80%以上. Before any other word it is a factor whose sign is missing. */
const AFTER_PERCENT = /^(?:以上|以下|以內|以外|未滿|之|的|者)/;

/** Splits the expression of a formula into tokens; what can't be one is reported and passed over. */
export function tokenize(
  characters: Characters,
  frame: Frame,
  declared: readonly DeclaredName[],
  problems: FormulaProblems,
): readonly Token[] {
  const { list, partner, quoted } = characters;
  const tokens: Token[] = [];
  const calls: boolean[] = [];
  let at = frame.start;

  const push = (end: number, token: TokenBody): void => {
    tokens.push({ ...token, position: positionOf(at), printed: textBetween(characters, at, end) });
    at = end;
  };
  const positionOf = (index: number): number => list[index]?.position ?? characters.text.length;
  const expectsOperand = (): boolean => {
    const type = tokens.at(-1)?.type;
    return type === undefined || type === "sign" || type === "open" || type === "separator" || type === "function";
  };

  const pushName = (): void => {
    const known = matchDeclared(characters, at, declared);
    if (known !== undefined) return push(known.end, { type: "name", name: known.name, settled: true });
    const whole = quotedName();
    if (whole !== undefined) return push(whole.end, { type: "name", name: whole.name, settled: true });
    const { end, name, doubtful } = scanName(characters, at, { inArguments: calls.at(-1) ?? false, noteAt: frame.end });
    if (end === at) return unexpected();
    const next = afterSpace(list, end);
    if (list[next]?.kind === "open" && functionNamed(name) !== undefined) return push(end, { type: "function", name });
    const multiple = multipleValue(name);
    if (multiple !== undefined) return push(end, { type: "number", value: multiple });
    if (doubtful) problems.add("ambiguousParenthesis", positionOf(at), { name });
    push(end, { type: "name", name, settled: false });
  };

  const quotedName = (): { end: number; name: string } | undefined => {
    const close = list[at]?.kind === "quoteOpen" ? partner[at] : undefined;
    if (close === undefined || goesOn(characters, afterSpace(list, close + 1))) return undefined;
    const name = textBetween(characters, at + 1, close).trim();
    return name === "" ? undefined : { end: close + 1, name };
  };

  const pushNumber = (): void => {
    const digitsEnd = endOfDigits(list, at);
    const printed = textBetween(characters, at, digitsEnd);
    const suffixAt = afterSpace(list, digitsEnd);
    const suffix = suffixOf(list[suffixAt]);
    if (suffix !== undefined) {
      const rest = textBetween(characters, suffixAt + 1, list.length).slice(0, 4);
      if (AFTER_PERCENT.test(rest)) return pushName();
    } else if (goesOn(characters, suffixAt) || isNameHyphen(list, digitsEnd)) return pushName();
    if (list[digitsEnd]?.kind === "point") return malformed(digitsEnd);
    const value = digitsValue(printed);
    if (value === undefined) return malformed(digitsEnd);
    if (suffix === undefined) return push(digitsEnd, { type: "number", value });
    push(suffixAt + 1, { type: "number", value: value.divide(suffix === "%" ? HUNDRED : THOUSAND), suffix });
  };

  const malformed = (digitsEnd: number): void => {
    let end = digitsEnd;
    while (list[end]?.kind === "point" || list[end]?.kind === "digit") end++;
    problems.add("malformedNumber", positionOf(at), { found: textBetween(characters, at, end) });
    push(end, { type: "number", value: HUNDRED });
  };

  const unexpected = (): void => {
    const found = list[at]?.text ?? "";
    problems.add("unexpectedCharacter", positionOf(at), { found });
    at++;
  };

  while (at < frame.end) {
    const { kind } = list[at] as Character;
    const sign = SIGNS[kind];
    if (kind === "space") at++;
    else if (kind === "forbidden") at++;
    else if (!expectsOperand() && isSignLetter(characters, at, declared)) push(at + 1, { type: "sign", sign: "*" });
    else if (sign !== undefined) push(at + 1, { type: "sign", sign });
    else if (kind === "open" && !quoted[at]) {
      calls.push(tokens.at(-1)?.type === "function");
      push(at + 1, { type: "open" });
    } else if (kind === "close" && !quoted[at]) {
      calls.pop();
      push(at + 1, { type: "close" });
    } else if ((kind === "comma" || kind === "enumeration") && calls.at(-1)) push(at + 1, { type: "separator" });
    else if (kind === "digit") pushNumber();
    else if (kind === "letter" || kind === "quoteOpen") pushName();
    else unexpected();
  }
  tokens.push({ type: "end", position: positionOf(frame.end), printed: "" });
  return tokens;
}

function isSignLetter(characters: Characters, at: number, declared: readonly DeclaredName[]): boolean {
  return isTimesLetter(characters.list, at) || (declared.length > 0 && isDeclaredProduct(characters, at, declared));
}

function suffixOf(character: Character | undefined): NumberSuffix | undefined {
  if (character?.kind === "percent") return "%";
  return character?.kind === "perMille" ? "‰" : undefined;
}

type TokenBody = Token extends infer Each ? (Each extends Token ? Omit<Each, "position" | "printed"> : never) : never;
