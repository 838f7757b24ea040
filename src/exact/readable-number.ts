import { endingDecimals, fixedDigits, significantDigits } from "./digits.ts";
import { ONE, type Rational } from "./rational.ts";

/** Decimals that end within so many are printed whole. */
const MOST_DECIMALS = 34;

const ROUNDED_DECIMALS = 4;

/** Two numbers that more decimals than these can't tell apart are shown as fractions. */
const MOST_APART = 1000;

/** All decimal digits of a number, or undefined where they don't end within 34. */
export function exactDecimal(value: Rational): string | undefined {
  const denominator = BigInt(value.denominator);
  const decimals = endingDecimals(denominator);
  if (decimals === undefined || decimals > MOST_DECIMALS) return undefined;
  return fixedDigits(BigInt(value.numerator), denominator, decimals);
}

/** A number as exact text: its digits where they end, else a fraction. */
export function exactText(value: Rational): string {
  return exactDecimal(value) ?? value.toFraction();
}

/**
 * A number for reading: all its digits where they end, else rounded, with a ≈ in front that says so. Beside a number
 * that it is compared with it is never rounded onto it or past it.
 */
export function readableNumber(value: Rational, beside?: Rational): string {
  const exact = exactDecimal(value);
  if (exact !== undefined) return exact;
  return `≈${beside === undefined ? rounded(value) : roundedBeside(value, beside)}`;
}

/** What a number is, behind a term that it is the result of: `= 78`, `≈ 5.8824`. */
export function equality(number: string): string {
  return number.startsWith("≈") ? `≈ ${number.slice(1)}` : `= ${number}`;
}

function rounded(value: Rational): string {
  if (value.abs().compare(ONE) >= 0) return value.toFixed(ROUNDED_DECIMALS);
  return significantDigits(BigInt(value.numerator), BigInt(value.denominator), ROUNDED_DECIMALS);
}

function roundedBeside(value: Rational, beside: Rational): string {
  const side = value.compare(beside);
  const usual = rounded(value).split(".")[1]?.length ?? 0;
  for (let decimals = usual; decimals <= MOST_APART; decimals = 2 * decimals + 1)
    if (value.round(decimals).compare(beside) === side) return value.toFixed(decimals);
  return value.toFraction();
}
