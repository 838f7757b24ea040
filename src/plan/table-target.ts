import type { Direction } from "./source.ts";
import { shortText } from "./table-cell.ts";

/** What a target cell says. */
export interface PrintedTarget {
  readonly target: number | string;
  /** The unit behind the number; undefined where none is printed. */
  readonly unit?: string;
  /** Undefined where neither a word nor a sign says it. */
  readonly direction?: Direction;
}

const BEFORE: Readonly<Record<Direction, RegExp>> = {
  atLeast: /^(?:≧|≥|>=|至少|不低於|不少於|不得低於|不得少於|達到?|atleast|nolessthan)/i,
  atMost: /^(?:≦|≤|<=|至多|最多|不超過|不高於|不逾|不得超過|不得高於|不多於|控制在|atmost|nomorethan)/i,
};

const BEHIND: Readonly<Record<Direction, RegExp>> = {
  atLeast: /(?:\(含\))?(?:或?以上|ormore|orabove)(?:\(含\))?$/i,
  atMost: /(?:\(含\))?(?:或?以下|[以之]內|orless|orbelow)(?:\(含\))?$/i,
};

const DIRECTIONS = ["atLeast", "atMost"] as const;

/** A number with or without thousands separators, and a unit without digits or signs: 72%, 1,200人, 1次/季. */
const AMOUNT = /^(-?\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,10})?|-?\d{1,15}(?:\.\d{1,10})?)([^\d.,+\-*<>=≤≥≦≧~～()]{0,12})$/;

/**
 * Reads a printed target: 72%, 5, 12場, 1,200人, 10%以下, ≥95%, 不超過3件, 1次/季. Anything else, such as a range, a
 * figure that must be passed (<10%, 未滿) or words, is undefined.
 */
export function readTarget(text: string): PrintedTarget | undefined {
  const printed = shortText(text);
  const before = DIRECTIONS.find((each) => BEFORE[each].test(printed));
  const behind = DIRECTIONS.find((each) => BEHIND[each].test(printed));
  const bare = without(without(printed, before && BEFORE[before]), behind && BEHIND[behind]);
  const [, digits, unit = ""] = AMOUNT.exec(bare) ?? [];
  if (digits === undefined || /未滿|以上|以下|以內/.test(unit)) return undefined;
  if (before !== undefined && behind !== undefined && before !== behind) return undefined;
  const direction = before ?? behind;
  return {
    target: exactNumber(digits.replaceAll(",", "")),
    ...(unit !== "" && { unit }),
    ...(direction !== undefined && { direction }),
  };
}

function without(text: string, words: RegExp | undefined): string {
  return words === undefined ? text : text.replace(words, "");
}

/** A number where it prints as the digits do, else the digits: no figure changes by being read. */
function exactNumber(digits: string): number | string {
  const value = Number(digits);
  return String(value) === digits ? value : digits;
}
