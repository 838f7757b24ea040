import { FormulaError } from "../issue/error.ts";
import { createIssue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { unicodePattern } from "../issue/unicode-pattern.ts";
import { variablesOf } from "./ast.ts";
import { checkBrackets } from "./brackets.ts";
import { capped } from "./cap.ts";
import { FORBIDDEN } from "./character.ts";
import { type Character, type Characters, readCharacters } from "./characters.ts";
import { type DeclaredName, declaredNames } from "./declared.ts";
import { Formula } from "./formula.ts";
import { type Frame, readFrame } from "./frame.ts";
import { isLegend } from "./legend.ts";
import { LONGEST_FORMULA, MOST_TERMS } from "./limits.ts";
import { listsBarePercents, listTextOf, readMilestones, secondNumbered } from "./milestones.ts";
import { inNotedMultiples } from "./noted-multiple.ts";
import { withoutPageSpaces } from "./page-spaces.ts";
import { inPerMille } from "./per-mille.ts";
import { FormulaProblems } from "./problems.ts";
import { isDescription, isSentence } from "./prose.ts";
import { ExpressionReader } from "./read-expression.ts";
import { joinedRemarks } from "./tail.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { isUnit } from "./unit.ts";
import type { FormulaVariable } from "./variables.ts";

/** How a formula's text is to be read. */
export interface ParseOptions<Declared extends string = string> {
  /** Names that stand in the text as variables; they settle what could be a name or a sign. */
  readonly variables?: readonly Declared[];
}

/**
 * Reads a formula as a city prints it: operators, parentheses and percents of every width, names with digits and
 * parentheses, a defined name in front, a unit note behind, a suffix shared by the names of a parenthesis, functions
 * over lists, and milestone lists. The notation is described in docs/formula.md.
 *
 * @returns the formula, whose `variables` are typed from a literal text.
 * @throws FormulaError with every error of the text, each with a caret and what to write instead.
 *
 * @example
 * ```ts
 * import { parseFormula } from "civic-kpi";
 *
 * parseFormula("(檢查總項目數-不合格項目數)/檢查總項目數*100%").variables; // => ["檢查總項目數", "不合格項目數"]
 * parseFormula("COVID-19疫苗接種數/人口數", { variables: ["COVID-19疫苗接種數"] }).variables; // => ["COVID-19疫苗接種數", "人口數"]
 * parseFormula("(甲+乙"); // throws /never closed/
 * ```
 */
export function parseFormula<const Text extends string>(text: Text): Formula<FormulaVariable<Text>>;
export function parseFormula(text: string, options: ParseOptions): Formula;
export function parseFormula(text: string, options: ParseOptions = {}): Formula {
  const declared = options.variables ?? [];
  refuseUnreadable(text, declared);
  const problems = new FormulaProblems(text);
  const formula = readFormula(text, declared, problems);
  if (formula === undefined || problems.issues.length > 0) throw new FormulaError(problems.issues);
  return formula;
}

function refuseUnreadable(text: unknown, declared: readonly string[]): void {
  if (typeof text !== "string") throw new FormulaError([createIssue("notAFormula", [], { value: shownValue(text) })]);
  if (text.trim() === "") throw new FormulaError([createIssue("emptyFormula", [], {})]);
  if (text.length > LONGEST_FORMULA)
    throw new FormulaError([createIssue("formulaTooLong", [], { length: text.length, limit: LONGEST_FORMULA })]);
  const unreadable = declared.filter((name) => !isReadableName(name));
  if (unreadable.length > 0)
    throw new FormulaError(
      unreadable.map((name) => createIssue("unreadableName", ["variables"], { name: visible(name) })),
    );
}

/** A declared name can be quoted when a formula is written out again. */
function isReadableName(name: unknown): boolean {
  if (typeof name !== "string" || name === "" || name !== name.trim()) return false;
  const { list, partner } = readCharacters(name);
  return list.every(
    ({ kind }, index) =>
      kind !== "forbidden" && ((kind !== "quoteOpen" && kind !== "quoteClose") || partner[index] !== undefined),
  );
}

function readFormula(text: string, declared: readonly string[], problems: FormulaProblems): Formula | undefined {
  const characters = readCharacters(text);
  for (const { text: character, position } of characters.list.filter(({ kind }) => kind === "forbidden"))
    problems.add("forbiddenCharacter", position, { codePoint: codePointName(character) });
  const listText = listTextOf(characters);
  const list = readMilestones(listText, problems);
  if (list !== undefined) return new Formula({ text, variables: [], expression: null, ...list });

  if (listsBarePercents(listText)) {
    problems.add("barePercentsOfSteps", 0, {});
    return undefined;
  }
  const second = secondNumbered(listText);
  if (second !== undefined) {
    problems.add("severalFormulas", second, {});
    return undefined;
  }
  const names = declaredNames(declared);
  const frame = readFrame(characters, names);
  if (isSentence(characters, frame) || isDescription(characters, frame, declared)) {
    problems.add("proseInsteadOfFormula", positionAt(characters, frame.start), {});
    return undefined;
  }
  return checkBrackets(characters, problems) ? readArithmetic(characters, frame, names, problems) : undefined;
}

function readArithmetic(
  characters: Characters,
  frame: Frame,
  declared: readonly DeclaredName[],
  problems: FormulaProblems,
): Formula | undefined {
  const tokens = tokenize(characters, frame, declared, problems);
  if (isTooLarge(tokens, problems)) return undefined;
  const named = withNoteInName(characters.text, tokens, frame);
  const printed = new ExpressionReader(inNotedMultiples(named ?? tokens, problems), problems).read();
  if (printed.type === "number" && frame.definedName !== undefined)
    problems.add("proseInsteadOfFormula", positionAt(characters, frame.start), {});
  const perMille = inPerMille(printed);
  const remark = joinedRemarks(frame.remark, frame.apart?.text);
  const expression = capped(perMille ?? printed, remark);
  const variables = variablesOf(expression);
  if (frame.apart !== undefined && !isLegend(frame.apart.text, variables))
    problems.add("textBehindFormula", positionAt(characters, frame.apart.start), {});
  const unitNote = (named === undefined ? frame.note?.unit : undefined) ?? frame.definedUnit ?? (perMille && "‰");
  return new Formula({
    text: characters.text,
    variables,
    definedName: frame.definedName,
    unitNote,
    remark,
    expression,
    steps: [],
  });
}

/**
 * A unit behind the last name is part of it where another name has its unit in parentheses too:
 * (總數(件)-甲)/總數(件), 人次(人次)/場次(場). A percent is never a name's.
 */
function withNoteInName(text: string, tokens: readonly Token[], { note }: Frame): readonly Token[] | undefined {
  const last = tokens.at(-2);
  if (
    note === undefined ||
    last?.type !== "name" ||
    last.settled ||
    !isUnit(note.printed.slice(1, -1)) ||
    note.unit === "%"
  )
    return undefined;
  if (!tokens.some((token) => token !== last && token.type === "name" && endsInUnit(token.name))) return undefined;
  const behind = last.position + last.printed.length;
  const spaces = text.slice(behind, text.indexOf(note.printed, behind));
  return tokens.map((token) =>
    token === last ? { ...last, name: withoutPageSpaces(last.name + spaces + note.printed) } : token,
  );
}

function endsInUnit(name: string): boolean {
  const unit = /[(（]([^()（）]{1,20})[)）]$/.exec(name)?.[1];
  return unit !== undefined && isUnit(unit);
}

function isTooLarge(tokens: readonly Token[], problems: FormulaProblems): boolean {
  const count = tokens.filter(({ type }) => type === "name" || type === "number" || type === "function").length;
  if (count <= MOST_TERMS) return false;
  problems.addOverall(createIssue("formulaTooManyTerms", [], { count, limit: MOST_TERMS }));
  return true;
}

function positionAt({ list }: Characters, index: number): number {
  return (list[index] as Character).position;
}

/** A name in which what can't be seen stands as its code point. */
function visible(name: unknown): string {
  return String(name).replace(unicodePattern(FORBIDDEN, "gu"), (character) => `<${codePointName(character)}>`);
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}
