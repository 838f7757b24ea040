import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { type Characters, covered } from "./characters.ts";
import { NUMBERINGS, stepNumber } from "./numbering.ts";
import type { FormulaProblems } from "./problems.ts";
import { isTitle, readStep, type StepText } from "./step-text.ts";
import { joinedRemarks } from "./tail.ts";

/** One step of a milestone list (完成工作項目). */
export interface Step {
  readonly number: number;
  readonly title: string;
  /** The percent reached when the step is completed, in percentage points. */
  readonly percent: Rational;
}

/** What a milestone list says. */
export interface Milestones {
  readonly steps: readonly Step[];
  /** The note behind them. */
  readonly remark: string | undefined;
}

/** A text, and the same with its quotations covered: what is quoted is a name, whatever stands in it. */
export interface ListText {
  readonly characters: Characters;
  readonly bare: string;
}

interface PrintedStep extends StepText {
  readonly number: number;
  /** UTF-16 index of the step's number. */
  readonly position: number;
}

/** What is multiplied, or equals something, is a formula; several of them if they are numbered. */
const COMPUTED = /[*＊×✕=＝]|(?<![A-Za-z])[xXｘＸ]\s{0,4}[0-9０-９(（]/;

const PERCENT = /[%％﹪]/;

/** Where a numbered step may be; most formulas need not be looked at in each of the ways to number. */
const ANY_NUMBERING = /[0-9０-９一二三四五六七八九十][.．、)）]|[①-⒛㈠-㈩]|步驟|階段|第.{1,3}[階步項期季]/;

const ANY_SIGN = /[-+/－−–—＋／÷]/;

/** A heading may stand in front of the first step, in no parenthesis: 甲/乙（說明：1.含外包 2.不含委辦）. */
const HEADING = /^(?:(?:[^:：%％﹪()（）]|[(（][^:：%％﹪()（）]{0,40}[)）]){1,60}[:：])?\s*$/;

/** The same on a line of its own: what a parenthesis is open in front of is a remark, 甲/乙（註：以20%\n60%：計）. */
const HEADING_LINE = /^(?:[^()（）]|[(（][^()（）]{0,40}[)）])+$/;

/** What stands right before a step's number: nothing, a break, or the end of the step before. */
const STEP_START = /(?:^|[\s;；。,，、:：%％﹪)）\]】])$/;

/** 2.5 is no second step. */
const DECIMAL = /^[0-9０-９]{1,2}[.．、][0-9０-９]/;
const LINE_START = /(?:^|\n)[ \u3000]*$/;

/** A number behind a sign belongs to an expression: 甲 - (2). */
const BEHIND_SIGN = /[-+/－−＋／÷]\s{0,8}$/;

/** Steps without numbers that begin with their percent: 20%：完成規劃. */
const STEP_BEHIND_PERCENT = /^\s{0,8}[(（]?[0-9０-９.．]{1,12}\s{0,4}[%％﹪][)）]?\s{0,4}[:：]/;

const UNNUMBERED_STEP =
  /([^()（）%％﹪、；;，,→\n]{1,60}[(（][^()（）%％﹪]{0,20}[0-9０-９.．]{1,12}\s{0,4}[%％﹪]\s{0,4}[)）])\s{0,10}(?:[、；;，,。→]|(?=\n)|$)\s{0,10}/g;

/** Steps on one line, each with its percent bare behind it: 規劃設計30%、發包20%. */
const BARE_PERCENTS =
  /^(?:[^()（）%％﹪、；;，,→\n0-9０-９*＊×/／÷+＋]{1,60}[0-9０-９.．]{1,12}\s{0,4}[%％﹪]\s{0,10}(?:[、；;，,。→\n]\s{0,10}|$)){2,}$/;

/** What is reached in several respects, each with a weight, is a score: 計畫執行進度(占30%)、滿意度(占70%). */
const SCORED = /(?:率|滿意度|進度)[達為]?$/;

/** A text as lists are looked for in it. */
export function listTextOf(characters: Characters): ListText {
  const { text, quoted } = characters;
  return { characters, bare: quoted.includes(true) ? covered(characters, (index) => quoted[index] as boolean) : text };
}

/**
 * Reads a milestone list, or says that the text is none: numbered steps, each with its percent, on one line or
 * several, and the note behind them. Steps out of order or without a percent, and falling percents, are reported.
 */
export function readMilestones(text: ListText, problems: FormulaProblems): Milestones | undefined {
  if (COMPUTED.test(text.bare) || !PERCENT.test(text.bare)) return undefined;
  const numbered = numberedLists(text).find((list) => isList(text, list));
  const steps = numbered ?? stepsBehindPercents(text) ?? unnumberedSteps(text);
  if (steps === undefined || !isWhole(steps)) return undefined;
  if (steps.length > 1 && steps.every(({ title }) => SCORED.test(title))) problems.add("proseInsteadOfFormula", 0, {});
  const reached = areShares(steps) ? accumulated(steps) : steps;
  reportSteps(reached, problems);
  return {
    steps: reached.map(({ number, title, percent }) => ({ number, title, percent: percent ?? ZERO })),
    remark: joinedRemarks(...steps.map(({ remark }) => remark)),
  };
}

/** Whether a text lists steps with bare percents, which may be those reached or each step's own. */
export function listsBarePercents({ bare }: ListText): boolean {
  return bare.split(PERCENT).length > 2 && BARE_PERCENTS.test(bare.trim());
}

/** The UTF-16 index of the second of several numbered formulas, or undefined where there is but one. */
export function secondNumbered(text: ListText): number | undefined {
  const lists = numberedLists(text).map((list) => list.filter(({ position }) => !isDecimalAt(text.bare, position)));
  return lists.find(([first, second]) => first?.number === 1 && second?.number === 2)?.[1]?.position;
}

/** What is numbered in each way, behind a heading at most. */
function numberedLists(text: ListText): readonly (readonly PrintedStep[])[] {
  if (!ANY_NUMBERING.test(text.bare)) return [];
  const outer = withParenthesesCovered(text.characters);
  return NUMBERINGS.map((numbering) => printedSteps(text, outer, numbering)).filter(
    (steps) => steps[0] !== undefined && HEADING.test(text.bare.slice(0, steps[0].position)) && isWhole(steps),
  );
}

/** Several steps of which one has a percent; or a single one in words. */
function isList({ bare }: ListText, steps: readonly PrintedStep[]): boolean {
  const [first, second] = steps;
  if (first === undefined || !steps.some(({ percent }) => percent !== undefined)) return false;
  return second !== undefined || (!ANY_SIGN.test(bare.slice(first.position)) && !isDecimalAt(bare, first.position));
}

/** The steps that are numbered in one way; `outer` is the text without what stands in parentheses. */
function printedSteps({ characters, bare }: ListText, outer: string, numbering: RegExp): readonly PrintedStep[] {
  const starts = [...bare.matchAll(numbering)].filter(
    ({ index }) => outer[index] === bare[index] && startsStep(bare, index),
  );
  return starts.map((start, index) => ({
    number: stepNumber(start[1] as string),
    position: start.index,
    ...readStep(characters.text.slice(start.index + start[0].length, starts[index + 1]?.index)),
  }));
}

/** Whether each step says what is done. */
function isWhole(steps: readonly PrintedStep[]): boolean {
  return steps.every(({ title }) => isTitle(title));
}

/** The text without what stands in parentheses and quotes; what opens them may begin a number, (1), and is kept. */
function withParenthesesCovered(characters: Characters): string {
  let close = 0;
  return covered(characters, (index) => {
    if (index < close) return true;
    close = characters.partner[index] ?? 0;
    return false;
  });
}

/** A number that begins a line is a step's even where a digit follows: 2.80%以上路段完工. */
function startsStep(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 10), index);
  if (!STEP_START.test(before) || BEHIND_SIGN.test(before)) return false;
  return LINE_START.test(before) || !isDecimalAt(text, index);
}

function isDecimalAt(text: string, index: number): boolean {
  return DECIMAL.test(text.slice(index, index + 4));
}

/** Steps without numbers, each on a line or up to ；, that begin with their percents; a heading may stand before them. */
function stepsBehindPercents({ characters, bare }: ListText): readonly PrintedStep[] | undefined {
  const parts = [...bare.matchAll(/[^\n；;]+/g)].filter(([part]) => part.trim() !== "");
  const isStep = ([part]: RegExpExecArray): boolean => STEP_BEHIND_PERCENT.test(part);
  const headings = parts.slice(0, parts.findIndex(isStep));
  const steps = parts.slice(headings.length);
  if (headings.length > 1 || !headings.every(([line]) => HEADING_LINE.test(line))) return undefined;
  if (steps.length < 2 || !steps.every(isStep)) return undefined;
  return steps.map(({ index, 0: part }, position) => ({
    number: position + 1,
    position: index,
    ...readStep(characters.text.slice(index, index + part.length)),
  }));
}

/** Steps without numbers: each ends in its percent in parentheses, and a mark or a line break parts it from the next. */
function unnumberedSteps({ characters, bare }: ListText): readonly PrintedStep[] | undefined {
  const parts = [...bare.matchAll(UNNUMBERED_STEP)];
  const end = parts.reduce((expected, { index, 0: part }) => (index === expected ? index + part.length : -1), 0);
  if (parts.length < 2 || bare.slice(end).trim() !== "" || end < 0) return undefined;
  return parts.map(({ index, 1: content = "" }, position) => ({
    number: position + 1,
    position: index,
    ...readStep(characters.text.slice(index, index + content.length)),
  }));
}

/** Percents that add up to 100 are each step's own, unless one is said to be reached. */
function areShares(steps: readonly PrintedStep[]): boolean {
  return steps.every(({ isReached, percent }) => !isReached && percent !== undefined) && sumOf(steps).equals(HUNDRED);
}

/** The percents reached, from each step's own. */
function accumulated(steps: readonly PrintedStep[]): readonly PrintedStep[] {
  return steps.map((step, index) => ({ ...step, percent: sumOf(steps.slice(0, index + 1)) }));
}

function sumOf(steps: readonly Pick<PrintedStep, "percent">[]): Rational {
  return steps.reduce((sum, { percent }) => sum.add(percent as Rational), ZERO);
}

function reportSteps(steps: readonly PrintedStep[], problems: FormulaProblems): void {
  let reached = ZERO;
  for (const [index, { number, percent, position }] of steps.entries()) {
    if (number !== index + 1) problems.add("stepOutOfOrder", position, { found: number, expected: index + 1 });
    if (percent === undefined) problems.add("stepWithoutPercent", position, { step: number });
    else if (percent.compare(HUNDRED) > 0)
      problems.add("percentAboveHundred", position, { step: number, percent: percent.toString() });
    else if (percent.compare(reached) < 0)
      problems.add("fallingPercent", position, {
        step: number,
        percent: percent.toString(),
        previous: reached.toString(),
      });
    reached = percent ?? reached;
  }
}
