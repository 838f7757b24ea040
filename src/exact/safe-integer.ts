const LARGEST = Number.MAX_SAFE_INTEGER;

/** Whether an integer of any size can be a `number` without losing a digit. */
export function isSafe(value: bigint): boolean {
  return value <= LARGEST && value >= -LARGEST;
}

/**
 * Whether a result of safe integers is still one, so that no digit of it was lost. A function of its own, as one that sees
 * numbers and bigints takes longer for both.
 */
export function isExact(value: number): boolean {
  return value <= LARGEST && value >= -LARGEST;
}
