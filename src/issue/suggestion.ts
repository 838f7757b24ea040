import { unicodePattern } from "./unicode-pattern.ts";

const LONGEST_COMPARED = 64;

/** A number such as an indicator's: another digit makes another one, and no digit is nearer to it than others. */
const NUMBER = "^\\P{L}*\\p{N}\\P{L}*$";

/**
 * The known name that a misspelt one most likely means, or undefined where none is near: at most a third of the
 * letters (and at least one) may differ, two swapped ones counting as one. A number means another only where their digits
 * are the same: 1-1 means 1.1, and 2.3 doesn't mean 2.1.
 */
export function closestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST_COMPARED) return undefined;
  if (unicodePattern(NUMBER).test(name)) return sameDigits(name, known);
  let closest: string | undefined;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const edits = editDistance(name, candidate);
    if (edits < fewest) {
      fewest = edits;
      closest = candidate;
    }
  }
  return closest;
}

function sameDigits(name: string, known: Iterable<string>): string | undefined {
  for (const candidate of known)
    if (candidate.length <= LONGEST_COMPARED && digitsOf(candidate) === digitsOf(name)) return candidate;
  return undefined;
}

function digitsOf(name: string): string {
  return name.normalize("NFKC").replace(unicodePattern("\\P{N}", "gu"), "");
}

/** Letters inserted, removed, replaced, or two neighbours swapped. */
function editDistance(a: string, b: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substituted = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const removed = (previous[column] as number) + 1;
      const inserted = (current[column - 1] as number) + 1;
      const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (beforePrevious[column - 2] as number) + 1 : substituted;
      current.push(Math.min(substituted, removed, inserted, swapped));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
