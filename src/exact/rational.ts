import type { Decimal } from "decimal.js";
import { endingDecimals, fixedDigits, nearestNumber, significantDigits } from "./digits.ts";
import { ExactDecimal, SIGNIFICANT_DIGITS } from "./exact-decimal.ts";
import { greatestCommonDivisor, greatestCommonDivisorBig } from "./greatest-common-divisor.ts";
import { order } from "./order.ts";
import { isSafe } from "./safe-integer.ts";

/** A name rather than a class, so that values of the ESM and the CommonJS build know each other. */
const BRAND = "civic-kpi.Rational";

/**
 * An exact number: a pair of integers without common factor, the denominator above 0. Both are `number` when both
 * are safe integers, else both are `bigint`. Immutable; no operation rounds.
 *
 * Made by `toRational`; `toString` and JSON are decimal, `toFraction` is exact for every value.
 *
 * @example
 * ```ts
 * import { toRational } from "civic-kpi";
 *
 * const third = toRational(1).divide(toRational(3));
 * third.add(third).add(third).toString(); // => "1"
 * third.toFixed(4); // => "0.3333"
 * third.toFraction(); // => "1/3"
 * ```
 */
export class Rational {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;

  private constructor(numerator: number | bigint, denominator: number | bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** @internal Two safe integers without common factor, the second above 0. */
  static ofReduced(numerator: number, denominator: number): Rational {
    return new Rational(numerator === 0 ? 0 : numerator, denominator);
  }

  /** @internal A safe integer as it is; the caller has checked that it is one. */
  static ofInteger(value: number): Rational {
    return new Rational(value === 0 ? 0 : value, 1);
  }

  /** @internal The quotient of two safe integers, the second not 0; the caller has checked that they are. */
  static ofSafe(numerator: number, denominator: number): Rational {
    if (denominator === 1) return Rational.ofInteger(numerator);
    const divisor = greatestCommonDivisor(numerator, denominator);
    const signed = denominator < 0 ? -divisor : divisor;
    return new Rational(numerator === 0 ? 0 : numerator / signed, denominator / signed);
  }

  /** @internal The quotient of two integers of any size, the second above 0. */
  static of(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 1n) return Rational.ofReducedBig(numerator, denominator);
    const divisor = greatestCommonDivisorBig(numerator, denominator);
    return Rational.ofReducedBig(numerator / divisor, denominator / divisor);
  }

  /** @internal Two integers of any size without common factor, the second above 0. */
  static ofReducedBig(numerator: bigint, denominator: bigint): Rational {
    if (isSafe(numerator) && isSafe(denominator)) return new Rational(Number(numerator), Number(denominator));
    return new Rational(numerator, denominator);
  }

  /** The exact sum. */
  add(other: Rational): Rational {
    const { numerator: a, denominator: b } = this as Parts;
    const { numerator: c, denominator: d } = other as Parts;
    if (a === 0) return other;
    if (c === 0) return this;
    if (typeof a === "number" && typeof c === "number") {
      const shared = b === 1 || d === 1 ? 1 : greatestCommonDivisor(b, d);
      const left = a * (d / shared);
      const right = c * (b / shared);
      const bottom = b * (d / shared);
      const top = left + right;
      if (isSafe(left) && isSafe(right) && isSafe(top) && isSafe(bottom)) {
        const cancelled = shared === 1 ? 1 : greatestCommonDivisor(top, shared);
        return new Rational(top / cancelled, bottom / cancelled);
      }
    }
    return sumBig(BigInt(a), BigInt(b), BigInt(c), BigInt(d));
  }

  /** The exact difference. */
  subtract(other: Rational): Rational {
    return other.numerator === 0 ? this : this.add(other.negate());
  }

  /** The exact product. */
  multiply(other: Rational): Rational {
    return product(this.numerator, (this as Parts).denominator, other.numerator, (other as Parts).denominator);
  }

  /** @throws RangeError when the divisor is 0; formulas answer that case before they divide. */
  divide(other: Rational): Rational {
    const { numerator: c, denominator: d } = other as Parts;
    if (c === 0) throw new RangeError("division by zero");
    const { numerator: a, denominator: b } = this as Parts;
    return c > 0 ? product(a, b, d, c as number) : product(a, b, -d, -(c as number));
  }

  /** The same value with the other sign. */
  negate(): Rational {
    const { numerator } = this;
    return new Rational(numerator === 0 ? 0 : -numerator, this.denominator);
  }

  /** The value without its sign. */
  abs(): Rational {
    return this.numerator < 0 ? this.negate() : this;
  }

  /** −1, 0 or 1 as this is less than, equal to or greater than the other. */
  compare(other: Rational): -1 | 0 | 1 {
    const { numerator: a, denominator: b } = this as Parts;
    const { numerator: c, denominator: d } = other as Parts;
    if (typeof a === "number" && typeof c === "number") {
      const left = a * d;
      const right = c * b;
      if (left !== right || isSafe(left)) return order(left, right); // rounding never changes the order of two
    }
    return order(BigInt(a) * BigInt(d), BigInt(c) * BigInt(b));
  }

  /** Whether both are the same value. */
  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** −1, 0 or 1 as the value is below, at or above 0. */
  sign(): -1 | 0 | 1 {
    return order(this.numerator, 0);
  }

  /** Whether the value is 0. */
  isZero(): boolean {
    return this.numerator === 0;
  }

  /** Whether the value is a whole number. */
  isInteger(): boolean {
    return this.denominator === 1 || this.denominator === 1n;
  }

  /** The nearest double; for presentation and charts, never for judging. */
  toNumber(): number {
    const { numerator, denominator } = this as Parts;
    if (typeof numerator === "number") return numerator / denominator;
    return nearestNumber(BigInt(numerator), BigInt(denominator));
  }

  /**
   * The value rounded half up (away from zero) to so many decimals.
   *
   * @throws RangeError when `digits` is no whole number from 0 to 1,000.
   */
  toFixed(digits: number): string {
    if (!Number.isInteger(digits) || digits < 0 || digits > 1000)
      throw new RangeError(`toFixed takes a whole number of digits from 0 to 1000, not ${digits}`);
    return fixedDigits(BigInt(this.numerator), BigInt(this.denominator), digits);
  }

  /** The value rounded half up to so many decimals, as a number to go on with. */
  round(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals);
    return Rational.of(BigInt(this.toFixed(decimals).replace(".", "")), scale);
  }

  /** A `Decimal` of 34 significant digits, whatever anybody's `Decimal.set` says. */
  toDecimal(): Decimal {
    return new ExactDecimal(significantDigits(BigInt(this.numerator), BigInt(this.denominator), SIGNIFICANT_DIGITS));
  }

  /** So that `<` and `>` compare numbers and not texts: the nearest double; `compare` is exact. As a text, `toString`. */
  [Symbol.toPrimitive](hint: string): number | string {
    return hint === "number" ? this.toNumber() : this.toString();
  }

  /** The decimal digits: all of them where they end, else 34 significant ones, rounded half up. */
  toString(): string {
    if (this.isInteger()) return String(this.numerator);
    const top = BigInt(this.numerator);
    const bottom = BigInt(this.denominator);
    const decimals = endingDecimals(bottom);
    if (decimals !== undefined) return fixedDigits(top, bottom, decimals);
    return significantDigits(top, bottom, SIGNIFICANT_DIGITS);
  }

  /** The text that `toString` gives: JSON has no exact numbers. */
  toJSON(): string {
    return this.toString();
  }

  /** The exact value as text: `"2000/41"`, or `"78"` for a whole number. */
  toFraction(): string {
    return this.isInteger() ? String(this.numerator) : `${this.numerator}/${this.denominator}`;
  }

  get [Symbol.toStringTag](): string {
    return BRAND;
  }
}

/**
 * Whether a value is a `Rational`, of this copy of the library or another.
 *
 * @example
 * ```ts
 * import { isRational, toRational } from "civic-kpi";
 *
 * isRational(toRational("0.1")); // => true
 * isRational(0.1); // => false
 * ```
 */
export function isRational(value: unknown): value is Rational {
  return typeof value === "object" && value !== null && (value as Partial<Rational>)[Symbol.toStringTag] === BRAND;
}

export const ZERO: Rational = /* @__PURE__ */ Object.freeze(Rational.ofInteger(0));
export const ONE: Rational = /* @__PURE__ */ Object.freeze(Rational.ofInteger(1));
export const HUNDRED: Rational = /* @__PURE__ */ Object.freeze(Rational.ofInteger(100));
export const THOUSAND: Rational = /* @__PURE__ */ Object.freeze(Rational.ofInteger(1000));

type Parts = Rational & { readonly denominator: number }; // where one integer is a number, so is the other

/** (a/b)·(c/d), both reduced but for their signs, b and d above 0: what is cancelled across leaves it reduced. */
function product(a: number | bigint, b: number, c: number | bigint, d: number): Rational {
  if (typeof a === "number" && typeof c === "number") {
    const left = a === 1 || d === 1 ? 1 : greatestCommonDivisor(a, d);
    const right = b === 1 || c === 1 ? 1 : greatestCommonDivisor(c, b);
    const top = (a / left) * (c / right);
    const bottom = (b / right) * (d / left);
    if (isSafe(top) && isSafe(bottom)) return Rational.ofReduced(top, bottom);
  }
  return productBig(BigInt(a), BigInt(b), BigInt(c), BigInt(d));
}

/** a/b + c/d, both reduced: the factors common to b and d are all that can be cancelled, so a small d costs little. */
function sumBig(a: bigint, b: bigint, c: bigint, d: bigint): Rational {
  const shared = b === 1n || d === 1n ? 1n : greatestCommonDivisorBig(b, d);
  const top = a * (d / shared) + c * (b / shared);
  const cancelled = greatestCommonDivisorBig(shared, top);
  return Rational.ofReducedBig(top / cancelled, (b / shared) * (d / cancelled));
}

function productBig(a: bigint, b: bigint, c: bigint, d: bigint): Rational {
  const left = d === 1n ? 1n : greatestCommonDivisorBig(a, d);
  const right = b === 1n ? 1n : greatestCommonDivisorBig(c, b);
  return Rational.ofReducedBig((a / left) * (c / right), (b / right) * (d / left));
}
