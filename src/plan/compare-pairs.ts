import { titleSimilarity } from "./title-similarity.ts";

/** What two plans are matched by. */
interface Item {
  readonly id: string;
  readonly plainTitle: string;
}

/** What stands in both plans, in the later one's order, and what in one of them alone. */
export interface Pairs<Each> {
  readonly pairs: readonly (readonly [earlier: Each, later: Each])[];
  readonly dropped: readonly Each[];
  readonly added: readonly Each[];
}

/** With the same id, less likeness is needed to be the same thing under another title. */
const ALIKE_WITH_SAME_ID = 0.4;
const ALIKE = 0.6;

/** Finds for each later item the earlier one that it is: the same title, else the most alike. */
export function pairItems<Each extends Item>(earlier: readonly Each[], later: readonly Each[]): Pairs<Each> {
  const found = new Map<Each, Each>();
  const left = new Set(earlier);
  const pair = (before: Each, after: Each): void => {
    if (found.has(after) || !left.has(before)) return;
    found.set(after, before);
    left.delete(before);
  };
  pairEqual(earlier, later, ({ id, plainTitle }) => JSON.stringify([id, plainTitle]), pair);
  pairEqual([...left], unpaired(later, found), ({ plainTitle }) => plainTitle, pair);
  for (const { before, after } of candidates([...left], unpaired(later, found))) pair(before, after);
  const pairs = later.flatMap((after) => {
    const before = found.get(after);
    return before === undefined ? [] : [[before, after] as const];
  });
  return { pairs, dropped: [...left], added: unpaired(later, found) };
}

function unpaired<Each>(later: readonly Each[], found: ReadonlyMap<Each, Each>): readonly Each[] {
  return later.filter((item) => !found.has(item));
}

/** Pairs items of the same key, the first with the first, the second with the second. */
function pairEqual<Each>(
  earlier: readonly Each[],
  later: readonly Each[],
  keyOf: (item: Each) => string,
  pair: (before: Each, after: Each) => void,
): void {
  const byKey = new Map<string, Each[]>();
  for (const item of earlier) {
    const key = keyOf(item);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [item]);
    else same.push(item);
  }
  const next = new Map<string, number>();
  for (const item of later) {
    const key = keyOf(item);
    const place = next.get(key) ?? 0;
    const before = byKey.get(key)?.[place];
    if (before === undefined) continue;
    next.set(key, place + 1);
    pair(before, item);
  }
}

interface Candidate<Each> {
  readonly before: Each;
  readonly after: Each;
  readonly likeness: number;
}

/** Pairs that are alike enough, the most alike first. */
function candidates<Each extends Item>(earlier: readonly Each[], later: readonly Each[]): readonly Candidate<Each>[] {
  return later
    .flatMap((after) =>
      earlier.map((before) => ({ before, after, likeness: titleSimilarity(before.plainTitle, after.plainTitle) })),
    )
    .filter(({ before, after, likeness }) => likeness >= (before.id === after.id ? ALIKE_WITH_SAME_ID : ALIKE))
    .sort((left, right) => right.likeness - left.likeness);
}
