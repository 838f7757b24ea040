import { HUNDRED, THOUSAND } from "../exact/rational.ts";
import type { CharacterKind } from "./character.ts";
import { afterSpace, type Characters, isNameHyphen, isTimesLetter, textBetween } from "./characters.ts";
import { type DeclaredName, isDeclaredProduct, matchDeclared } from "./declared.ts";
import { goesOn, isCall, nameBetween, scanName } from "./name.ts";
import { digitsValue, endOfDigits, wordValue } from "./number-literal.ts";
import { codeOfUnreadable, type FormulaProblems } from "./problems.ts";
import type { NumberSuffix, Sign, Token, TokenBody } from "./token.ts";

const SIGNS: Partial<Record<CharacterKind, Sign>> = { plus: "+", minus: "-", times: "*", divide: "/" };

/** What a percent in a name is followed by: 80%以上. Before any other word it is a factor whose sign is missing. */
const AFTER_PERCENT = /^(?:以上|以下|以內|以外|未滿|之|的|者)/;

/** A token, and the index behind it. */
interface Reading {
  readonly end: number;
  readonly token: TokenBody;
}

/** The part of a formula's text that is its expression. */
export interface ExpressionRange {
  readonly start: number;
  readonly end: number;
}

/** Splits the expression of a formula into tokens; what can't be one is reported, and a token in its place. */
export function tokenize(
  characters: Characters,
  range: ExpressionRange,
  declared: readonly DeclaredName[],
  problems: FormulaProblems,
): readonly Token[] {
  return new Tokenizer(characters, range, declared, problems).read();
}

class Tokenizer {
  readonly #characters: Characters;
  readonly #end: number;
  readonly #declared: readonly DeclaredName[];
  readonly #problems: FormulaProblems;
  readonly #tokens: Token[] = [];
  /** For each bracket that is open, whether it holds the arguments of a function. */
  readonly #calls: boolean[] = [];
  #at: number;

  constructor(
    characters: Characters,
    { start, end }: ExpressionRange,
    declared: readonly DeclaredName[],
    problems: FormulaProblems,
  ) {
    this.#characters = characters;
    this.#at = this.#afterSpace(start);
    this.#end = end;
    this.#declared = declared;
    this.#problems = problems;
  }

  read(): readonly Token[] {
    while (this.#at < this.#end) {
      const { end, token } = this.#readToken();
      this.#tokens.push({ ...token, position: this.#position(), printed: this.#textTo(end) });
      this.#at = this.#afterSpace(end);
    }
    this.#at = this.#end;
    this.#tokens.push({ type: "end", position: this.#position(), printed: "" });
    return this.#tokens;
  }

  #readToken(): Reading {
    const kind = this.#kindAt(this.#at) ?? "unexpected";
    const sign = this.#isSignLetter() ? "*" : SIGNS[kind];
    if (sign !== undefined) return this.#one({ type: "sign", sign });
    if (kind === "open") return this.#readOpen();
    if (kind === "close") return this.#readClose();
    if (kind === "digit") return this.#readNumber();
    if (kind === "letter" || kind === "quoteOpen") return this.#readName();
    if ((kind === "comma" || kind === "enumeration") && this.#inArguments()) return this.#one({ type: "separator" });
    return this.#readUnreadable(kind);
  }

  #readOpen(): Reading {
    this.#calls.push(this.#tokens.at(-1)?.type === "function");
    return this.#one({ type: "open" });
  }

  #readClose(): Reading {
    this.#calls.pop();
    return this.#one({ type: "close" });
  }

  /** number = digits [ "%" | "‰" ], unless a name goes on behind it */
  #readNumber(): Reading {
    const end = endOfDigits(this.#characters.list, this.#at);
    const next = this.#afterSpace(end);
    const suffix = suffixOf(this.#kindAt(next));
    if (suffix === undefined ? this.#isNameAfterDigits(end, next) : this.#isNameAfterPercent(next))
      return this.#readName();
    const value = this.#kindAt(end) === "point" ? undefined : digitsValue(this.#textTo(end));
    if (value === undefined) return this.#readMalformedNumber(end);
    if (suffix === undefined) return { end, token: { type: "number", value } };
    const divisor = suffix === "%" ? HUNDRED : THOUSAND;
    return { end: next + 1, token: { type: "number", value: value.divide(divisor), suffix } };
  }

  #readMalformedNumber(digitsEnd: number): Reading {
    let end = digitsEnd;
    while (this.#kindAt(end) === "point" || this.#kindAt(end) === "digit") end++;
    this.#problems.add("malformedNumber", this.#position(), { found: this.#textTo(end) });
    return { end, token: { type: "unreadable" } };
  }

  /** name = declared | "「" … "」" | bare */
  #readName(): Reading {
    const declared = matchDeclared(this.#characters, this.#at, this.#declared);
    if (declared !== undefined)
      return { end: declared.end, token: { type: "name", name: declared.name, settled: true } };
    const end = this.#endOfQuotedName();
    if (end === undefined) return this.#readBareName();
    const name = textBetween(this.#characters, this.#at + 1, end - 1).trim();
    return { end, token: { type: "name", name, settled: true } };
  }

  /** A bare name may be a function, where a list of arguments follows, or a printed multiple. */
  #readBareName(): Reading {
    const range = { inArguments: this.#inArguments(), end: this.#end };
    const { end, doubtful } = scanName(this.#characters, this.#at, range);
    if (end === this.#at) return this.#readUnreadable("unexpected");
    const name = nameBetween(this.#characters, this.#at, end);
    if (isCall(this.#characters, this.#at, this.#afterSpace(end))) return { end, token: { type: "function", name } };
    const value = wordValue(name);
    if (value !== undefined) return { end, token: { type: "number", value } };
    if (doubtful) this.#problems.add("ambiguousParenthesis", this.#position(), { name });
    return { end, token: { type: "name", name, settled: false } };
  }

  /** The index behind a quoted name that nothing carries on; a quoted word within a name is read with it. */
  #endOfQuotedName(): number | undefined {
    const close = this.#kindAt(this.#at) === "quoteOpen" ? this.#characters.partner[this.#at] : undefined;
    if (close === undefined || goesOn(this.#characters, this.#afterSpace(close + 1))) return undefined;
    return textBetween(this.#characters, this.#at + 1, close).trim() === "" ? undefined : close + 1;
  }

  #readUnreadable(kind: CharacterKind): Reading {
    const facts = { found: this.#textTo(this.#at + 1) };
    if (kind !== "forbidden") this.#problems.add(codeOfUnreadable(kind), this.#position(), facts);
    return this.#one({ type: "unreadable" });
  }

  /** An x is a sign between operands only, so not where an operand is still to come. */
  #isSignLetter(): boolean {
    const last = this.#tokens.at(-1)?.type;
    if (last === undefined || last === "sign" || last === "open" || last === "separator") return false;
    if (isTimesLetter(this.#characters.list, this.#at)) return true;
    return this.#declared.length > 0 && isDeclaredProduct(this.#characters, this.#at, this.#declared);
  }

  /** Digits that a space parts are two numbers, not a name. */
  #isNameAfterDigits(end: number, next: number): boolean {
    if (next > end && this.#kindAt(next) === "digit") return false;
    return goesOn(this.#characters, next) || isNameHyphen(this.#characters.list, end);
  }

  #isNameAfterPercent(percent: number): boolean {
    const next = this.#afterSpace(percent + 1);
    return AFTER_PERCENT.test(textBetween(this.#characters, next, next + 2));
  }

  #inArguments(): boolean {
    return this.#calls.at(-1) ?? false;
  }

  /** A token of one character. */
  #one(token: TokenBody): Reading {
    return { end: this.#at + 1, token };
  }

  #afterSpace(index: number): number {
    return afterSpace(this.#characters.list, index);
  }

  #kindAt(index: number): CharacterKind | undefined {
    return this.#characters.list[index]?.kind;
  }

  /** UTF-16 index of the character that is read next. */
  #position(): number {
    return this.#characters.list[this.#at]?.position ?? this.#characters.text.length;
  }

  #textTo(end: number): string {
    return textBetween(this.#characters, this.#at, end);
  }
}

function suffixOf(kind: CharacterKind | undefined): NumberSuffix | undefined {
  if (kind === "percent") return "%";
  return kind === "perMille" ? "‰" : undefined;
}
