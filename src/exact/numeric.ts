import { Decimal } from "decimal.js";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { isRational, Rational } from "./rational.ts";

/**
 * What may stand for a number: a `number` means the decimal that it prints as (0.1 is 1/10); a string is a plain
 * decimal (`"12.5"`, `"-3"`, `"1e3"`) or an exact fraction (`"2000/41"`).
 */
export type Numeric = number | string | bigint | Decimal | Rational;

const DECIMAL_TEXT = /^([+-]?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,5}))?$/;
const FRACTION_TEXT = /^([+-]?\d+)\/(\d+)$/;

/** Digits and exponents beyond this are refused, so that no short text can stand for an endless number. */
const MOST_DIGITS = 1000;
const TOO_LARGE = 10n ** 1000n;

/**
 * The exact number that a numeric value stands for.
 *
 * @throws CivicKpiError with code `notANumber` for NaN, infinities, null, "", "12abc", "1,200" and other non-numbers,
 * and for numbers of more than 1,000 digits.
 *
 * @example
 * ```ts
 * import { toRational } from "civic-kpi";
 *
 * toRational(0.1).add(toRational("0.2")).toString(); // => "0.3"
 * toRational("2000/41").toFixed(2); // => "48.78"
 * toRational("12abc"); // throws /not a number/
 * ```
 */
export function toRational(value: Numeric): Rational {
  const problems: Issue[] = [];
  const read = readNumeric(value, [], problems);
  if (read === undefined) throw new CivicKpiError(problems);
  return read;
}

/** The exact number that a value of any kind stands for; where there is none, an issue is added to `problems`. */
export function readNumeric(value: unknown, path: IssuePath, problems: Issue[]): Rational | undefined {
  const read = numericValue(value);
  if (read === undefined) problems.push(createIssue("notANumber", path, { value: shownValue(value) }));
  return read;
}

/** The exact number that a value of any kind stands for, or undefined where there is none. */
export function numericValue(value: unknown): Rational | undefined {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return Rational.ofInteger(value);
    return Number.isFinite(value) ? decimalText(String(value)) : undefined;
  }
  if (typeof value === "string") return decimalText(value) ?? fractionText(value);
  if (typeof value === "bigint") return within(Rational.of(value, 1n));
  if (isRational(value)) return value;
  // The exponent of what is not finite is NaN.
  if (isDecimal(value) && Math.abs(value.e) <= MOST_DIGITS) return decimalText(value.toFixed());
  return undefined;
}

/** Whether a value is a `Decimal` of any clone. JSON can carry the tag that decimal.js knows them by, but no methods. */
export function isDecimal(value: unknown): value is Decimal {
  return Decimal.isDecimal(value) && typeof value.isFinite === "function" && typeof value.toFixed === "function";
}

function decimalText(text: string): Rational | undefined {
  if (text.length > 2 * MOST_DIGITS + 8) return undefined;
  const [, sign, whole = "", fraction = "", printedExponent = 0] = DECIMAL_TEXT.exec(text) ?? [];
  if (whole.length + fraction.length === 0) return undefined;
  const exponent = Number(printedExponent) - fraction.length;
  if (Math.abs(exponent) > MOST_DIGITS || whole.length > MOST_DIGITS) return undefined;
  if (exponent === 0 && text.length < 16) return Rational.ofInteger(Number(text));
  const digits = BigInt(`${whole}${fraction}`);
  const signed = sign === "-" ? -digits : digits;
  if (exponent >= 0) return within(Rational.of(signed * 10n ** BigInt(exponent), 1n));
  return Rational.of(signed, 10n ** BigInt(-exponent));
}

function fractionText(text: string): Rational | undefined {
  if (text.length > 3 * MOST_DIGITS + 8) return undefined;
  const [, numerator = "", denominator = ""] = FRACTION_TEXT.exec(text) ?? [];
  if (/^0*$/.test(denominator)) return undefined;
  return within(Rational.of(BigInt(numerator), BigInt(denominator)));
}

/** A whole number is written without an exponent: what is read can be read again as it is written. */
function within(read: Rational): Rational | undefined {
  const { numerator } = read;
  return read.isInteger() && (numerator >= TOO_LARGE || numerator <= -TOO_LARGE) ? undefined : read;
}
