import { Decimal } from "decimal.js";
import { type Issue, type IssuePath } from "../issue/issue.ts";
import { Rational } from "./rational.ts";
/**
 * What may stand for a number: a `number` means the decimal that it prints as (0.1 is 1/10); a string is a plain
 * decimal (`"12.5"`, `"-3"`, `"1e3"`) or an exact fraction (`"2000/41"`).
 */
export type Numeric = number | string | bigint | Decimal | Rational;
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
export declare function toRational(value: Numeric): Rational;
/** The exact number that a value of any kind stands for; where there is none, an issue is added to `problems`. */
export declare function readNumeric(value: unknown, path: IssuePath, problems: Issue[]): Rational | undefined;
