import type { Rational } from "../exact/rational.ts";
import { unicodePattern } from "../issue/unicode-pattern.ts";
import { NOTE_WORDS } from "./legend.ts";
import { digitsValue } from "./number-literal.ts";
import { withoutPageSpaces } from "./page-spaces.ts";

/** What one step of a milestone list says. */
export interface StepText {
  readonly title: string;
  readonly percent: Rational | undefined;
  /** The print says that the percent is reached with the step: 累計20%. */
  readonly isReached?: boolean;
  /** The note behind the percent. */
  readonly remark?: string | undefined;
}

const PERCENT_IN_PARENTHESES =
  /[(（【[]([^()（）【】[\]%％﹪]{0,40}?)([0-9０-９.．]{1,12})\s{0,4}[%％﹪][^()（）【】[\]%％﹪]{0,40}?[)）】\]]/;
const BARE_PERCENT = /(?<![0-9０-９.．+＋/／÷xXｘＸ])([0-9０-９.．]{1,12})\s{0,4}[%％﹪]/;

/** What a note says, in parentheses or behind a word that begins one. One with a percent could be a step. */
const NOTE = /(?:[^()（）%％﹪]|[(（][^()（）%％﹪]*[)）])+/;

const TRAILING_PERCENT = /* @__PURE__ */ (() =>
  new RegExp(
    `(?:${PERCENT_IN_PARENTHESES.source}|${BARE_PERCENT.source})(?:[\\s。；;，,]{0,9}(?:[(（](?!\\d)(單位[:：].|${NOTE.source})[)）]|(${NOTE_WORDS.source}${NOTE.source})))?$`,
  ))();
const LEADING_PERCENT =
  /^(?:[(（【[]()([0-9０-９.．]{1,12})\s{0,4}[%％﹪][)）】\]]|([0-9０-９.．]{1,12})\s{0,4}[%％﹪]\s{0,4}[:：、，,])/;

/** Longer than anything that a trailing percent stands in. */
const LONGEST_TAIL = 400;

const LEADING_MARKS = /^[\s:：、，,。；;.．)）】\]]{1,40}/;
const TRAILING_MARKS = /[\s:：、，,。；;→－—–(（【[-]{1,40}$/;

/** What is done is said in words, not in numbers and marks. */
const WORD = "\\p{L}";

/** Before the parenthesis of a percent this would be a sign. */
const TIMES_AT_END = /(?<![A-Za-z])[xXｘＸ]$/;

/** A number within a number's step, which is left out of its title: 一、1.規劃. */
const INNER_NUMBERS = /^(?:[0-9０-９]{1,2}\s{0,4}[.．、)）](?![0-9０-９])\s{0,4}){1,9}/;

/** Words before a percent that is what is reached. */
const REACHED = /(?:累[計積]|達成?|完成|[，,、]\s{0,4}(?:達成率|完成率|進度))[為至到達:：\s]{0,4}$/;
const WORDS_OF_PERCENT =
  /(?:[，,、]?\s{0,4}(?:(?:累計|累積)(?:完成|達成|達)?|占|佔|權重|配分|比重)|[，,、]\s{0,4}(?:達成率|完成率|進度))[為達:：\s]{0,4}$/;

/** Reads a step's text: its percent behind or in front, the words before that, and its title. */
export function readStep(printed: string): StepText {
  const content = withoutMarks(printed);
  const tail = Math.max(0, content.length - LONGEST_TAIL);
  const trailing = TRAILING_PERCENT.exec(content.slice(tail));
  const match = trailing ?? LEADING_PERCENT.exec(content);
  if (match === null) return { title: withoutPageSpaces(content), percent: undefined };
  const start = trailing === null ? 0 : tail + match.index;
  const words = withoutMarks(content.slice(0, start) + content.slice(start + match[0].length));
  return {
    title: withoutPageSpaces(withoutMarks(words.replace(WORDS_OF_PERCENT, ""))),
    percent: digitsValue((match[2] ?? match[3]) as string),
    isReached: REACHED.test(match[1] ?? words),
    remark: (match[4] ?? match[5])?.trim(),
  };
}

function withoutMarks(text: string): string {
  return text.replace(LEADING_MARKS, "").replace(INNER_NUMBERS, "").replace(TRAILING_MARKS, "");
}

/** Whether a title says what is done, and can be written in front of its percent. */
export function isTitle(title: string): boolean {
  return unicodePattern(WORD).test(title) && !TIMES_AT_END.test(title);
}
