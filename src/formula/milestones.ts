import { readNumeric } from "../exact/numeric.ts";
import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { asciiDigits } from "./character.ts";
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
  readonly content: string;
  readonly position: number;
}

const CHINESE_NUMBERS = "一二三四五六七八九十";
const CIRCLED_NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** The ways in which steps are numbered; one list keeps to one of them. */
const NUMBERINGS: readonly RegExp[] = [
  /[(（]([0-9０-９]{1,2})[)）]/gu,
  /([0-9０-９]{1,2})(?:[.．、]|[)）])(?![0-9０-９])/gu,
  /[(（]([一二三四五六七八九十]{1,3})[)）]/gu,
  /([一二三四五六七八九十]{1,3})、/gu,
  /([①-⑳])/gu,
  /(?:步驟|階段)([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[:：、.．]?/gu,
  /第([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:階段|步驟|步|項|期|季)\s*[:：、.．]?/gu,
];

/** What may stand before a step's number: the start, a break, or the end of the step before. */
const STEP_START = /(?:^|[\s;；。,，、%％)）\]】])$/u;

const TRAILING_PERCENT = /[(（【[][^()（）【】[\]]{0,40}?([0-9０-９.．]+)\s*[%％]\s*[)）】\]]$|([0-9０-９.．]+)\s*[%％]$/u;
const LEADING_PERCENT = /^[(（【[]\s*([0-9０-９.．]+)\s*[%％]\s*[)）】\]]|^([0-9０-９.．]+)\s*[%％]\s*[:：、，,]/u;
const ANY_SIGN = /[+＋*＊×÷/／=＝]/u;

/**
 * Reads a milestone list, or says that the text is none: numbered steps, each with its percent, on one line or
 * several. Steps out of order, falling percents and steps without one are reported.
 */
export function readMilestones(text: string, problems: FormulaProblems): readonly Step[] | undefined {
  const printed = NUMBERINGS.map((numbering) => printedSteps(text, numbering)).find(isList);
  if (printed === undefined) return undefined;
  let previous = ZERO;
  return printed.map(({ number, content, position }, index) => {
    if (number !== index + 1) problems.add("stepOutOfOrder", position, { found: number, expected: index + 1 });
    const { percent, title } = readPercent(content);
    if (percent === undefined) problems.add("stepWithoutPercent", position, { step: number });
    else if (percent.compare(HUNDRED) > 0)
      problems.add("percentAboveHundred", position, { step: number, percent: percent.toString() });
    else if (percent.compare(previous) < 0)
      problems.add("fallingPercent", position, { step: number, percent: percent.toString(), previous: previous.toString() });
    previous = percent ?? previous;
    return { number, title, percent: percent ?? ZERO };
  });
}

/** Several steps of which one has a percent; or a single one in words that ends in its percent. */
function isList(steps: readonly PrintedStep[]): boolean {
  if (steps[0] === undefined) return false;
  const withPercent = steps.filter(({ content }) => readPercent(content).percent !== undefined);
  if (steps.length > 1) return withPercent.length > 0;
  return withPercent.length > 0 && !ANY_SIGN.test(steps[0].content);
}

function printedSteps(text: string, numbering: RegExp): readonly PrintedStep[] {
  const starts = [...text.matchAll(numbering)].filter(({ index }) => STEP_START.test(text.slice(Math.max(0, index - 1), index)));
  if (starts[0] === undefined || text.slice(0, starts[0].index).trim() !== "") return [];
  return starts.map((start, index) => ({
    number: stepNumber(start[1] ?? ""),
    content: trimmed(text.slice(start.index + start[0].length, starts[index + 1]?.index)),
    position: start.index,
  }));
}

function stepNumber(printed: string): number {
  const circled = CIRCLED_NUMBERS.indexOf(printed);
  if (circled >= 0) return circled + 1;
  const digits = Number(asciiDigits(printed));
  return Number.isNaN(digits) ? chineseNumber(printed) : digits;
}

/** 一 to 九十九. */
function chineseNumber(printed: string): number {
  const [tens = "", ones = ""] = printed.includes("十") ? printed.split("十") : ["", printed];
  const high = printed.includes("十") ? (tens === "" ? 1 : CHINESE_NUMBERS.indexOf(tens) + 1) : 0;
  return high * 10 + (ones === "" ? 0 : CHINESE_NUMBERS.indexOf(ones) + 1);
}

function readPercent(content: string): { readonly percent: Rational | undefined; readonly title: string } {
  const match = TRAILING_PERCENT.exec(content) ?? LEADING_PERCENT.exec(content);
  const digits = match?.[1] ?? match?.[2];
  if (match === null || digits === undefined) return { percent: undefined, title: content };
  const title = trimmed(content.slice(0, match.index) + content.slice(match.index + match[0].length));
  return { percent: readNumeric(asciiDigits(digits), [], []), title };
}

function trimmed(content: string): string {
  return content.replace(/^[\s:：、，,。；;]{1,40}/u, "").replace(/[\s:：、，,。；;]{1,40}$/u, "");
}
