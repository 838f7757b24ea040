import { ONE, type Rational } from "../exact/rational.ts";
import { readableNumber } from "../exact/readable-number.ts";
import { withUnit } from "../formula/explain-quantity.ts";
import type { Wording } from "./wording.ts";

const USUAL_DECIMALS = 2;

/** Beyond this many decimals nobody compares digits any more: the exact fraction is shown. */
const MOST_DECIMALS = 34;

/**
 * A number as people read it: rounded half up to two decimals, no trailing zeros, thousands apart. Beside a bar it has
 * as many decimals as it takes to stay on its side of it, so that 71.996 never reads as the 72 that it misses.
 */
export function numberText(value: Rational, bar?: Rational): string {
  if (bar === undefined) return grouped(value.toFixed(USUAL_DECIMALS));
  const side = value.compare(bar);
  for (let decimals = USUAL_DECIMALS; decimals <= MOST_DECIMALS; decimals++)
    if (value.round(decimals).compare(bar) === side) return grouped(value.toFixed(decimals));
  return value.toFraction();
}

/** A number that others are computed from: what two decimals don't hold has all of its own, or a ≈ in front. */
export function inputText(value: Rational): string {
  return value.round(USUAL_DECIMALS).equals(value) ? numberText(value) : readableNumber(value);
}

/** A number with its unit, if need be beside a bar. */
export function figureText({ locale }: Wording, value: Rational, unit: string, bar?: Rational): string {
  return withUnit(numberText(value, bar), unit, value.abs().equals(ONE))[locale];
}

/** Points of a weight: `2／5`, `2 of 5`; a dash for points where there is no figure. */
export function pointsText(wording: Wording, points: Rational | null, weight: Rational): string {
  return wording.pointsOf(points === null ? "-" : numberText(points, weight), numberText(weight));
}

function grouped(digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  const shown = decimals.replace(/0+$/, "");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return shown === "" ? thousands : `${thousands}.${shown}`;
}
