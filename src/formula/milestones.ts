import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { digitsValue } from "./number-literal.ts";
import { NUMBERINGS, stepNumber } from "./numbering.ts";
import type { FormulaProblems } from "./problems.ts";

/** One step of a milestone list (完成工作項目). */
export interface Step {
  readonly number: number;
  readonly title: string;
  /** The percent reached when the step is completed, in percentage points. */
  readonly percent: Rational;
}

interface PrintedStep {
  readonly number: number;
  readonly title: string;
  readonly percent: Rational | undefined;
  /** The percent is said to be what is reached so far, not the step's own. */
  readonly isTotal: boolean;
  /** UTF-16 index of the step's number. */
  readonly position: number;
}

/** What is multiplied, or equals something, is a formula; several of them if they are numbered. */
const COMPUTED = /[*＊×✕=＝]/u;

const ANY_SIGN = /[-+*/－−–—＋＊×／÷]/u;

/** A heading may stand in front of the first step. */
const HEADING = /^(?:[^:：%％]{1,60}[:：])?\s*$/u;

/** What stands right before a step's number: nothing, a break, or the end of the step before. */
const STEP_START = /(?:^|[\s;；。,，、:：%％)）\]】])$/u;

/** A number behind a sign belongs to an expression: 甲 - (2). */
const BEHIND_SIGN = /[-+/－−＋／÷]\s{0,8}$/u;

const PERCENT = "([0-9０-９.．]{1,12})\\s{0,4}[%％]";
const INSIDE = "[^()（）【】[\\]%％]{0,40}?";
const TRAILING_PERCENT = new RegExp(
  `[(（【[](${INSIDE})${PERCENT}${INSIDE}[)）】\\]]$|(?<![0-9０-９.．+＋/／÷xXｘＸ])()${PERCENT}$`,
  "u",
);
const LEADING_PERCENT = new RegExp(`^(?:[(（【[]()${PERCENT}[)）】\\]]|()${PERCENT}\\s{0,4}[:：、，,])`, "u");

/** Longer than anything that a trailing percent stands in. */
const LONGEST_TAIL = 120;

const LEADING_MARKS = /^[\s:：、，,。；;.．]{1,40}/u;
const TRAILING_MARKS = /[\s:：、，,。；;→－—–-]{1,40}$/u;

const TOTAL = /累計|累積|達/u;
const TRAILING_TOTAL = /[，,、]?\s*(?:累計|累積)(?:完成|達成|達)?$/u;

/**
 * Reads a milestone list, or says that the text is none: numbered steps, each with its percent, on one line or
 * several. Steps out of order or without a percent, falling percents, and percents that may be each step's own share
 * are reported.
 */
export function readMilestones(text: string, problems: FormulaProblems): readonly Step[] | undefined {
  if (COMPUTED.test(text)) return undefined;
  const steps = NUMBERINGS.map((numbering) => printedSteps(text, numbering)).find(isList);
  if (steps === undefined) return undefined;
  reportSteps(steps, problems);
  return steps.map(({ number, title, percent }) => ({ number, title, percent: percent ?? ZERO }));
}

/** The UTF-16 index of the second of several numbered formulas, or undefined where there is but one. */
export function secondNumbered(text: string): number | undefined {
  return NUMBERINGS.map((numbering) => printedSteps(text, numbering)).find(({ length }) => length > 1)?.[1]?.position;
}

/** Several steps of which one has a percent; or a single one in words. */
function isList(steps: readonly PrintedStep[]): boolean {
  const [first, second] = steps;
  if (first === undefined || !steps.some(({ percent }) => percent !== undefined)) return false;
  return second !== undefined || !ANY_SIGN.test(first.title);
}

function printedSteps(text: string, numbering: RegExp): readonly PrintedStep[] {
  const starts = [...text.matchAll(numbering)].filter(({ index }) => {
    const before = text.slice(Math.max(0, index - 10), index);
    return STEP_START.test(before) && !BEHIND_SIGN.test(before);
  });
  const [first] = starts;
  if (first === undefined || !HEADING.test(text.slice(0, first.index))) return [];
  const steps = starts.map((start, index) => ({
    number: stepNumber(start[1] ?? ""),
    position: start.index,
    ...readStep(withoutMarks(text.slice(start.index + start[0].length, starts[index + 1]?.index))),
  }));
  return steps.every(({ title }) => title !== "") ? steps : [];
}

function readStep(content: string): Pick<PrintedStep, "title" | "percent" | "isTotal"> {
  const tail = Math.max(0, content.length - LONGEST_TAIL);
  const trailing = TRAILING_PERCENT.exec(content.slice(tail));
  const match = trailing ?? LEADING_PERCENT.exec(content);
  const digits = match?.[2] ?? match?.[4];
  if (match === null || digits === undefined) return { title: content, percent: undefined, isTotal: false };
  const start = trailing === null ? 0 : tail + match.index;
  const words = withoutMarks(content.slice(0, start) + content.slice(start + match[0].length));
  return {
    title: withoutMarks(words.replace(TRAILING_TOTAL, "")),
    percent: digitsValue(digits),
    isTotal: TOTAL.test(match[1] ?? "") || TRAILING_TOTAL.test(words),
  };
}

function withoutMarks(text: string): string {
  return text.replace(LEADING_MARKS, "").replace(TRAILING_MARKS, "");
}

function reportSteps(steps: readonly PrintedStep[], problems: FormulaProblems): void {
  const areShares = mayBeShares(steps);
  let reached = ZERO;
  for (const [index, { number, percent, position }] of steps.entries()) {
    if (number !== index + 1) problems.add("stepOutOfOrder", position, { found: number, expected: index + 1 });
    if (percent === undefined) problems.add("stepWithoutPercent", position, { step: number });
    else if (percent.compare(HUNDRED) > 0)
      problems.add("percentAboveHundred", position, { step: number, percent: percent.toString() });
    else if (percent.compare(reached) < 0 && !areShares)
      problems.add("fallingPercent", position, {
        step: number,
        percent: percent.toString(),
        previous: reached.toString(),
      });
    reached = percent ?? reached;
  }
  if (areShares) problems.add("percentsOfSteps", steps[0]?.position ?? 0, {});
}

/** Percents that add up to 100 without reaching it may be each step's own share instead of what is reached so far. */
function mayBeShares(steps: readonly PrintedStep[]): boolean {
  const percents = steps.map(({ percent }) => percent ?? ZERO);
  const sum = percents.reduce((total, percent) => total.add(percent), ZERO);
  const isReached = percents.some((percent) => percent.equals(HUNDRED)) || steps.some(({ isTotal }) => isTotal);
  return sum.equals(HUNDRED) && !isReached;
}
