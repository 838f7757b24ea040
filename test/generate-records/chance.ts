/** Numbers that look random and are the same for a seed, on every machine (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up, below 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  oneOf<Each>(choices: readonly Each[]): Each {
    return choices[this.below(choices.length)] as Each;
  }

  happens(probability: number): boolean {
    return this.fraction() < probability;
  }
}
