import { HUNDRED, ZERO } from "../exact/rational.ts";
import type { Expression, NumberExpression } from "./ast.ts";
import { capOf } from "./cap.ts";
import { hasUnquotedMark, isTimesLetter, readCharacters } from "./characters.ts";
import type { Formula } from "./formula.ts";
import { functionNamed, printedFunctionName } from "./functions.ts";
import { explainsLetters, isRounding } from "./legend.ts";
import type { Step } from "./milestones.ts";
import { isNoName } from "./no-name.ts";
import { readNumberWord } from "./number-literal.ts";
import { SUFFIX_DIVISORS } from "./number-suffix.ts";
import { isProse } from "./prose.ts";
import { isRemarkBehindPercent } from "./remark.ts";

/**
 * A formula in canonical notation: ASCII signs and parentheses, names that could be misread quoted 「…」. Reading the
 * result gives an equal formula.
 *
 * @example
 * ```ts
 * import { formatFormula, parseFormula } from "civic-kpi";
 *
 * formatFormula(parseFormula("（今年－去年）參加機關數／機關總數×100％"));
 * // => "(今年參加機關數-去年參加機關數)/機關總數*100%"
 * ```
 */
export function formatFormula(formula: Formula): string {
  if (formula.expression === null) return formatSteps(formula.steps, formula.remark);
  const defined = formula.definedName === undefined ? "" : `${formula.definedName}=`;
  const computed = `${defined}${formatExpression(formula.expression)}`;
  const note = formula.unitNote === undefined ? "" : `(單位:${formula.unitNote})`;
  return asQuotient(withRemark(computed, formula.remark, note));
}

/** N÷A stays a quotient; N/A alone is read as "not applicable". */
function asQuotient(text: string): string {
  return text.toUpperCase() === "N/A" ? text.replace("/", "÷") : text;
}

/** In a parenthesis some remarks would be part of a name: a rounding stands behind a comma instead, others behind the end. */
function withRemark(computed: string, remark: string | undefined, note: string): string {
  if (remark === undefined) return computed + note;
  if (isRemarkInParentheses(remark, computed)) return `${computed}（${remark}）${note}`;
  return `${computed}${note}${isRounding(remark) ? "，" : "。"}${remark}`;
}

/** Whether something is explained in it, or it stands behind a percent, where no name could go on. */
function isRemarkInParentheses(remark: string, computed: string): boolean {
  if (explainsLetters(remark) || hasUnquotedMark(readCharacters(remark)) || capOf(remark) !== undefined) return true;
  if (!isRemarkBehindPercent(remark)) return false;
  return /%\)*$|\d%\)+」$/.test(computed) || (/\*[\d.]{1,30}$/.test(computed) && !isRounding(remark));
}

/** Percents that add up to 100 would be read as each step's own. */
function formatSteps(steps: readonly Step[], remark: string | undefined): string {
  const sum = steps.reduce((total, { percent }) => total.add(percent), ZERO);
  const reached = sum.equals(HUNDRED) && !steps.at(-1)?.percent.equals(HUNDRED) ? "累計" : "";
  const list = steps.map(({ number, title, percent }) => `${number}. ${title}(${reached}${percent}%)`).join("\n");
  return remark === undefined ? list : `${list}（${remark}）`;
}

const SLASH_IN_NAME = /^[場人件家班車戶]\/次/;

/** How tightly an expression binds: sums least, then products and negations, then what stands for itself. */
const BINDING = { sum: 0, negation: 1, product: 2, number: 3, variable: 3, call: 3 } as const;

/** A value in place of a variable's name, or undefined to leave the name. */
export type Replacement = (name: string) => string | undefined;

/** An expression in canonical notation, with names or what is put in for them. */
export function formatExpression(expression: Expression, replacement: Replacement = () => undefined): string {
  const inner = (operand: Expression, above: number): string => {
    const text = formatExpression(operand, replacement);
    return BINDING[operand.type] > above ? text : `(${text})`;
  };
  switch (expression.type) {
    case "number":
      return formatNumber(expression);
    case "variable":
      return replacement(expression.name) ?? formatName(expression.name);
    case "negation":
      return `-${inner(expression.operand, BINDING.negation)}`;
    case "sum":
      return signed(
        expression.terms.map(({ sign, operand }) => [sign, inner(operand, BINDING.negation)] as const),
        "+",
      );
    case "product":
      return signed(
        expression.factors.map(({ sign, operand }) => [sign, inner(operand, BINDING.product)] as const),
        "*",
      );
    case "call":
      return `${printedFunctionName(expression.function)}(${expression.operands.map((operand) => formatExpression(operand, replacement)).join(", ")})`;
  }
}

/**
 * The sign in front of the first operand is left out where it goes without saying. A space keeps a slash from being taken
 * for that of 場/次, which belongs to a name.
 */
function signed(operands: readonly (readonly [sign: string, text: string])[], silent: string): string {
  return operands.reduce((before, [sign, text]) => {
    if (before === "" && sign === silent) return text;
    return before + sign + (SLASH_IN_NAME.test(before.slice(-1) + sign + text) ? " " : "") + text;
  }, "");
}

function formatNumber({ value, suffix }: NumberExpression): string {
  if (suffix === undefined) return String(value);
  return `${value.multiply(SUFFIX_DIVISORS[suffix])}${suffix}`;
}

/** A name as it may stand in a formula: bare where it is letters, then letters and digits, and nothing else could be meant. */
export function formatName(name: string): string {
  return isPlain(name) ? name : `「${name}」`;
}

function isPlain(name: string): boolean {
  const { list } = readCharacters(name);
  const plain = list.every(({ kind }, index) => (kind === "letter" || kind === "digit") && !isTimesLetter(list, index));
  if (!plain || list[0]?.kind !== "letter" || /[xXｘＸ]$/.test(name)) return false;
  return functionNamed(name) === undefined && readNumberWord(name) === undefined && !isProse(name) && !isNoName(name);
}
