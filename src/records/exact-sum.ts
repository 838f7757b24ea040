import { numericValue } from "../exact/numeric.ts";
import { Rational, ZERO } from "../exact/rational.ts";

/** A sum that never rounds: whole numbers are added as they are for as long as they are safe, all else as fractions. */
export class ExactSum {
  #whole = 0;
  #rest: Rational = ZERO;

  /** Adds a value of any kind; says no, and adds nothing, where it is no number. */
  add(value: unknown): boolean {
    if (!isSafeInteger(value)) return this.#addExactly(numericValue(value));
    const whole = this.#whole + value;
    if (!Number.isSafeInteger(whole)) this.#rest = this.total();
    this.#whole = Number.isSafeInteger(whole) ? whole : value;
    return true;
  }

  #addExactly(value: Rational | undefined): boolean {
    this.#rest = this.#rest.add(value ?? ZERO);
    return value !== undefined;
  }

  total(): Rational {
    return this.#rest.add(Rational.ofInteger(this.#whole));
  }
}

function isSafeInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
