import type { Expression } from "./ast.ts";
import { type FunctionName, functionNamed } from "./functions.ts";
import { withoutPageSpaces } from "./page-spaces.ts";
import type { FormulaProblems } from "./problems.ts";
import type { Sign, Token } from "./token.ts";

/** Stands where there is no expression; the formula is refused. */
const UNREADABLE: Expression = { type: "variable", name: "" };

/** A name and what it shares; a space parts Latin words. */
function joined(name: string, suffix: string): string {
  return withoutPageSpaces(`${name} ${suffix}`);
}

/**
 * Reads tokens into an expression; each method stands under its rule of docs/formula.md. Where a token is missing it
 * is reported and reading goes on as if it were there, so that independent errors are found in one go. What was
 * unreadable is reported already, and stands for whatever is expected.
 */
export class ExpressionReader {
  readonly #tokens: readonly Token[];
  readonly #problems: FormulaProblems;
  #next = 0;

  constructor(tokens: readonly Token[], problems: FormulaProblems) {
    this.#tokens = tokens;
    this.#problems = problems;
  }

  /** formula = expression end */
  read(): Expression {
    return this.#expression();
  }

  /** expression = [ sign ] term { ("+" | "-") term } */
  #expression(): Expression {
    const first = this.#signs();
    const terms = [{ sign: first, operand: this.#term() }];
    for (let sign = this.#sign("+", "-"); sign !== undefined; sign = this.#sign("+", "-"))
      terms.push({ sign, operand: this.#term() });
    const [only] = terms;
    if (terms.length > 1 || only === undefined) return { type: "sum", terms };
    return only.sign === "-" ? { type: "negation", operand: only.operand } : only.operand;
  }

  /** term = factor { ("*" | "/") factor } */
  #term(): Expression {
    const first = this.#factor();
    const factors: { sign: "*" | "/"; operand: Expression }[] = [{ sign: "*", operand: first }];
    for (;;) {
      const sign = this.#sign("*", "/");
      if (sign !== undefined) factors.push({ sign, operand: this.#factor() });
      else if (this.#peek().type === "unreadable") this.#take();
      else if (this.#startsOperand()) {
        if (!this.#follows("unreadable")) this.#report("missingOperator");
        factors.push({ sign: "*", operand: this.#factor() });
      } else return factors.length === 1 ? first : { type: "product", factors };
    }
  }

  /** factor = { sign } primary */
  #factor(): Expression {
    if (this.#signs() === "+") return this.#primary();
    return { type: "negation", operand: this.#primary() };
  }

  /** primary = number | name | call | group */
  #primary(): Expression {
    const token = this.#peek();
    switch (token.type) {
      case "number": {
        this.#take();
        const { value, suffix } = token;
        return suffix === undefined ? { type: "number", value } : { type: "number", value, suffix };
      }
      case "name":
        this.#take();
        return { type: "variable", name: token.name };
      case "function":
        return this.#call(token.name);
      case "open":
        return this.#group();
      case "unreadable":
        this.#take();
        return this.#startsOperand() ? this.#primary() : UNREADABLE;
      default:
        this.#report("missingOperand");
        return UNREADABLE;
    }
  }

  /** call = function "(" expression separator expression { separator expression } ")" */
  #call(name: string): Expression {
    const start = this.#next;
    const { position } = this.#take();
    this.#take();
    const operands = [this.#expression()];
    while (this.#peek().type === "separator") {
      this.#take();
      operands.push(this.#expression());
    }
    const close = this.#close();
    // The comma that it was taken for a function by parts thousands, or stands within another name or function.
    if (operands.length === 1 && close !== undefined)
      this.#problems.add("ambiguousParenthesis", position, { name: this.#printedFrom(start) });
    return { type: "call", function: functionNamed(name) as FunctionName, operands };
  }

  /** group = "(" expression ")" [ suffix ] */
  #group(): Expression {
    const open = this.#take();
    const inner = this.#expression();
    const close = this.#close();
    const suffix = this.#peek();
    if (suffix.type !== "name" || suffix.settled || close === undefined) return inner;
    this.#take();
    if (inner.type === "variable")
      return { type: "variable", name: joined(`${open.printed}${inner.name}${close.printed}`, suffix.name) };
    return this.#sharing(inner, suffix);
  }

  /**
   * suffix = name: shared by each name of a group that is names added and taken away. One that a name ends in already
   * is what they are divided by, and the line of the fraction is lost.
   */
  #sharing(group: Expression, suffix: Token & { type: "name" }): Expression {
    if (group.type === "sum") {
      const terms = group.terms.map(({ sign, operand }) => ({
        sign,
        operand:
          operand.type === "variable" && !operand.name.endsWith(suffix.name)
            ? { ...operand, name: joined(operand.name, suffix.name) }
            : undefined,
      }));
      if (terms.every((term): term is typeof term & { operand: Expression } => term.operand !== undefined))
        return { type: "sum", terms };
    }
    this.#problems.add("suffixWithoutNames", suffix.position, { suffix: suffix.printed });
    return group;
  }

  #printedFrom(start: number): string {
    const tokens = this.#tokens.slice(start, this.#next);
    return tokens.map(({ printed }) => printed).join("");
  }

  #close(): Token | undefined {
    return this.#peek().type === "close" ? this.#take() : undefined;
  }

  #signs(): "+" | "-" {
    let negative = false;
    for (let sign = this.#sign("+", "-"); sign !== undefined; sign = this.#sign("+", "-"))
      if (sign === "-") negative = !negative;
    return negative ? "-" : "+";
  }

  #sign<Wanted extends Sign>(first: Wanted, second: Wanted): Wanted | undefined {
    const token = this.#peek();
    if (token.type !== "sign" || (token.sign !== first && token.sign !== second)) return undefined;
    this.#take();
    return token.sign as Wanted;
  }

  #startsOperand(): boolean {
    const { type } = this.#peek();
    return type === "number" || type === "name" || type === "function" || type === "open";
  }

  #follows(type: Token["type"]): boolean {
    return this.#tokens[this.#next - 1]?.type === type;
  }

  #report(code: "missingOperand" | "missingOperator"): void {
    const { position, printed } = this.#peek();
    this.#problems.add(code, position, { found: printed });
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.type !== "end") this.#next++;
    return token;
  }
}
