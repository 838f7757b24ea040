import type { Rational } from "../exact/rational.ts";

const USUAL_DECIMALS = 2;

/** Beyond this many decimals nobody compares digits any more: the exact fraction is shown. */
const MOST_DECIMALS = 34;

/** A number as people read it: rounded half up to two decimals, no trailing zeros, thousands apart. */
export function numberText(value: Rational): string {
  return grouped(value.toFixed(USUAL_DECIMALS));
}

/**
 * A number as people read it beside a bar that it is judged by: with as many decimals as it takes to stay on its side
 * of the bar, so that 71.996 never reads as the 72 that it misses.
 */
export function numberTextBeside(value: Rational, bar: Rational): string {
  const side = value.compare(bar);
  for (let decimals = USUAL_DECIMALS; decimals <= MOST_DECIMALS; decimals++)
    if (value.round(decimals).compare(bar) === side) return grouped(value.toFixed(decimals));
  return value.toFraction();
}

function grouped(digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  const shown = decimals.replace(/0+$/, "");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return shown === "" ? thousands : `${thousands}.${shown}`;
}
