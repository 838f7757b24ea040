/** −1, 0 or 1 as an integer is less than, equal to or greater than the other. */
export function order(left: number | bigint, right: number | bigint): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}
