import type { Tally } from "civic-kpi";

/** What a warehouse can know of a tally: it doesn't look up records outside the period, or of types that nothing counts. */
export function asFromRows(tally: Tally): Tally {
  const counted = tally.records.filter(({ unused }) => unused === 0);
  return { ...tally, records: counted.map((records) => ({ ...records, outOfPeriod: null })) };
}
