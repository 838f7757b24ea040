import { readNumeric } from "../exact/numeric.ts";
import { Rational, ZERO } from "../exact/rational.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";

/** A sum that never rounds: whole numbers are added as they are for as long as they are safe, all else as fractions. */
export class ExactSum {
  #whole = 0;
  #rest: Rational = ZERO;

  /** Adds a value of any kind; what is no number is added to `problems`. */
  add(value: unknown, path: IssuePath, problems: Issue[]): void {
    if (!isSafeInteger(value)) {
      this.#rest = this.#rest.add(readNumeric(value, path, problems) ?? ZERO);
      return;
    }
    const whole = this.#whole + value;
    if (!Number.isSafeInteger(whole)) this.#rest = this.total();
    this.#whole = Number.isSafeInteger(whole) ? whole : value;
  }

  total(): Rational {
    return this.#rest.add(Rational.ofInteger(this.#whole));
  }
}

function isSafeInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
