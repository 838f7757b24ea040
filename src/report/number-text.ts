import { ONE, type Rational } from "../exact/rational.ts";
import { withUnit } from "../formula/explain-quantity.ts";
import type { Wording } from "./wording.ts";

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
function numberTextBeside(value: Rational, bar: Rational): string {
  const side = value.compare(bar);
  for (let decimals = USUAL_DECIMALS; decimals <= MOST_DECIMALS; decimals++)
    if (value.round(decimals).compare(bar) === side) return grouped(value.toFixed(decimals));
  return value.toFraction();
}

/** A number with its unit; beside a bar it never reads as reaching it where it doesn't. */
export function shownFigure({ locale }: Wording, value: Rational, unit: string, bar?: Rational): string {
  const number = bar === undefined ? numberText(value) : numberTextBeside(value, bar);
  return withUnit(number, unit, value.abs().equals(ONE))[locale];
}

function grouped(digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  const shown = decimals.replace(/0+$/, "");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return shown === "" ? thousands : `${thousands}.${shown}`;
}
