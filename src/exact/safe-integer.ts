const LARGEST = Number.MAX_SAFE_INTEGER;

/** Whether an integer of any size can be a `number`, or a result of safe integers is still one: no digit of it is lost. */
export function isSafe(value: number | bigint): boolean {
  return value <= LARGEST && value >= -LARGEST;
}
