import type { CharacterKind } from "./character.ts";
import { afterSpace, type Characters, isTimesLetter, kindAt, SIGNS, textBetween } from "./characters.ts";
import { type DeclaredName, isDeclaredProduct, matchDeclared } from "./declared.ts";
import { startOfDoubt } from "./doubtful-name.ts";
import { type CodeOfBreak, codeOfBreak } from "./formula-break.ts";
import { goesOn, isCall, isNameBehindDigits, nameBetween, scanName } from "./name.ts";
import { reportNoName } from "./no-name.ts";
import { digitsValue, endOfDigits, powerOfTen, readNumberWord } from "./number-literal.ts";
import { SUFFIX_DIVISORS, suffixOf } from "./number-suffix.ts";
import { codeOfUnreadable, type FormulaProblems } from "./problems.ts";
import type { Token, TokenBody } from "./token.ts";
import { isUnit } from "./unit.ts";

/** What ^ and a superscript are; 10^12 is as long as a power of ten may be. */
const POWER_SIGNS: ReadonlySet<CharacterKind | undefined> = /* @__PURE__ */ new Set(["unexpected", "letter"] as const);
const LONGEST_POWER = 5;

/** What has been reported before it is come upon here. */
const REPORTED: ReadonlySet<CharacterKind> = /* @__PURE__ */ new Set(["forbidden", "quoteOpen", "quoteClose"] as const);

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
      // A spread costs twice as much in a process that compiles its first plan (Node 20).
      this.#tokens.push(Object.assign(token, { position: this.#position(), printed: this.#textTo(end) }));
      this.#at = this.#afterSpace(end);
    }
    this.#at = this.#end;
    this.#tokens.push({ type: "end", position: this.#position(), printed: "" });
    return this.#tokens;
  }

  #readToken(): Reading {
    const isOperandNext = this.#isOperandNext();
    const declared = isOperandNext ? this.#readDeclared() : undefined;
    if (declared !== undefined) return declared;
    const kind = this.#kindAt(this.#at) as CharacterKind;
    const code = codeOfBreak(this.#characters, this.#at, isOperandNext);
    if (code !== undefined) return this.#readBreak(code);
    const sign = !isOperandNext && this.#isSignLetter() ? "*" : SIGNS[kind];
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

  /** What closes nothing has been reported. */
  #readClose(): Reading {
    if (this.#characters.partner[this.#at] === undefined) return this.#one({ type: "unreadable" });
    this.#calls.pop();
    return this.#one({ type: "close" });
  }

  /** number = power of ten | digits [ "%" | "‰" | "(" unit ")" ], unless a name goes on behind it */
  #readNumber(): Reading {
    const end = endOfDigits(this.#characters.list, this.#at);
    const power = POWER_SIGNS.has(this.#kindAt(end)) ? powerOfTen(this.#textTo(this.#at + LONGEST_POWER)) : undefined;
    if (power !== undefined && !goesOn(this.#characters, this.#afterSpace(this.#at + power.length)))
      return { end: this.#at + power.length, token: { type: "number", value: power.value } };
    const next = this.#afterSpace(end);
    const suffix = suffixOf(this.#kindAt(next));
    if (isNameBehindDigits(this.#characters, end, suffix !== undefined)) return this.#readName();
    const value = this.#kindAt(end) === "point" ? undefined : digitsValue(this.#textTo(end));
    if (value === undefined) return this.#readMalformedNumber(end);
    if (suffix === undefined) return { end: this.#behindUnit(next) ?? end, token: { type: "number", value } };
    const divided = value.divide(SUFFIX_DIVISORS[suffix]);
    return { end: next + 1, token: { type: "number", value: divided, suffix } };
  }

  /** The index behind a unit in parentheses: 60(家). */
  #behindUnit(open: number): number | undefined {
    const close = this.#kindAt(open) === "open" ? this.#characters.partner[open] : undefined;
    if (close === undefined || goesOn(this.#characters, this.#afterSpace(close + 1))) return undefined;
    return isUnit(textBetween(this.#characters, open + 1, close)) ? close + 1 : undefined;
  }

  #readMalformedNumber(digitsEnd: number): Reading {
    let end = digitsEnd;
    while (this.#kindAt(end) === "point" || this.#kindAt(end) === "digit") end++;
    this.#problems.add("malformedNumber", this.#position(), { found: this.#textTo(end) });
    return { end, token: { type: "unreadable" } };
  }

  #readDeclared(): Reading | undefined {
    const found = matchDeclared(this.#characters, this.#at, this.#end, this.#declared);
    return found && { end: found.end, token: { type: "name", name: found.name, settled: true } };
  }

  /** name = declared | "「" … "」" | bare */
  #readName(): Reading {
    const end = this.#endOfQuotedName();
    if (end === undefined) return this.#readBareName();
    const name = textBetween(this.#characters, this.#at + 1, end - 1).trim();
    return { end, token: { type: "name", name, settled: true } };
  }

  /** A bare name may be a function, where a list of arguments follows, or a printed multiple. */
  #readBareName(): Reading {
    const range = { inArguments: this.#inArguments(), end: this.#end };
    const { end, doubtful } = scanName(this.#characters, this.#at, range);
    if (end === this.#at) return this.#readUnreadable("quoteOpen");
    const name = nameBetween(this.#characters, this.#at, end);
    if (isCall(this.#characters, this.#at, this.#afterSpace(end))) return { end, token: { type: "function", name } };
    const number = readNumberWord(name);
    if (number !== undefined) return { end, token: { type: "number", ...number } };
    const doubt = startOfDoubt(this.#tokens, name, this.#position());
    if (doubtful) this.#problems.add("ambiguousParenthesis", this.#position(), { name });
    else if (doubt !== undefined) this.#problems.add("ambiguousName", doubt, { name: this.#textFrom(doubt, end) });
    else reportNoName(this.#characters, { start: this.#at, end, name }, this.#problems);
    return { end, token: { type: "name", name, settled: false } };
  }

  /** The index behind a quoted name that nothing carries on; a quoted word within a name is read with it. */
  #endOfQuotedName(): number | undefined {
    const close = this.#kindAt(this.#at) === "quoteOpen" ? this.#characters.partner[this.#at] : undefined;
    if (close === undefined || goesOn(this.#characters, this.#afterSpace(close + 1))) return undefined;
    return textBetween(this.#characters, this.#at + 1, close).trim() === "" ? undefined : close + 1;
  }

  /** A comma with no sign behind it parts words from the whole formula: 甲/乙*100%，達90%以上者為達標. */
  #readUnreadable(kind: CharacterKind): Reading {
    const { signsBefore } = this.#characters;
    if (kind === "point" && this.#isOperandNext() && this.#kindAt(this.#at + 1) === "digit")
      return this.#readMalformedNumber(this.#at);
    if (
      kind === "comma" &&
      this.#calls.length === 0 &&
      signsBefore[this.#at] === signsBefore.at(-1) &&
      this.#afterSpace(this.#at + 1) < this.#end
    )
      return this.#readBreak("textBehindFormula");
    const facts = { found: this.#textTo(this.#at + 1) };
    if (!REPORTED.has(kind)) this.#problems.add(codeOfUnreadable(kind), this.#position(), facts);
    return this.#one({ type: "unreadable" });
  }

  /** What stands behind a break is not read. */
  #readBreak(code: CodeOfBreak): Reading {
    this.#problems.add(code, this.#position(), {});
    return { end: this.#end, token: { type: "unreadable" } };
  }

  #isOperandNext(): boolean {
    const last = this.#tokens.at(-1)?.type;
    return last === undefined || last === "sign" || last === "open" || last === "separator";
  }

  #isSignLetter(): boolean {
    if (isTimesLetter(this.#characters.list, this.#at)) return true;
    return this.#declared.length > 0 && isDeclaredProduct(this.#characters, this.#at, this.#declared);
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
    return kindAt(this.#characters.list, index);
  }

  /** UTF-16 index of the character that is read next. */
  #position(): number {
    return this.#characters.list[this.#at]?.position ?? this.#characters.text.length;
  }

  #textTo(end: number): string {
    return textBetween(this.#characters, this.#at, end);
  }

  /** The text from a UTF-16 index to an index. */
  #textFrom(position: number, end: number): string {
    return this.#characters.text.slice(position, this.#position()) + this.#textTo(end);
  }
}
