/** Integers that the engine keeps in machine words, where `%` is a quarter of the price (Node 20). */
const LARGEST_WORD = 0x7fffffff;

const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Euclid's algorithm. Above machine words a remainder by division is half the price of `%`, and as exact: the quotient
 * of safe integers never rounds up to a whole number, which would take a product above 2^53.
 */
export function greatestCommonDivisor(left: number, right: number): number {
  let a = left < 0 ? -left : left;
  let b = right < 0 ? -right : right;
  while (a > LARGEST_WORD || b > LARGEST_WORD) {
    if (b === 0) return a;
    const rest = a - Math.floor(a / b) * b;
    a = b;
    b = rest;
  }
  let word = a | 0;
  let next = b | 0;
  while (next !== 0) {
    const rest = word % next;
    word = next;
    next = rest;
  }
  return word;
}

/** The same for integers of any size, in plain numbers as soon as both are safe. */
export function greatestCommonDivisorBig(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) {
    if (a <= LARGEST && b <= LARGEST) return BigInt(greatestCommonDivisor(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a;
}
