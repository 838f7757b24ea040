import { unicodePattern } from "../issue/unicode-pattern.ts";

/** A title by which it is compared: without spaces, punctuation and differences of width and case. */
export function plainTitle(title: string): string {
  return title.normalize("NFKC").toLowerCase().replace(unicodePattern("[\\s\\p{P}]", "gu"), "");
}

/**
 * How alike two plain titles are, 0 to 1: the share of pairs of neighbouring characters that they have in common
 * (Dice's coefficient).
 */
export function titleSimilarity(left: string, right: string): number {
  const counts = pairCounts(left);
  let common = 0;
  for (const [pair, count] of pairCounts(right)) common += Math.min(count, counts.get(pair) ?? 0);
  const total = Math.max(0, left.length - 1) + Math.max(0, right.length - 1);
  return total === 0 ? 0 : (2 * common) / total;
}

function pairCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
