import { Counting } from "./counting.ts";
import type { CountedBy } from "./named-measure.ts";
import type { CountableRecord } from "./record.ts";
import type { Tally, TallyOptions } from "./tally.ts";

/** Records between two reports of progress. */
const REPORT_EVERY = 10_000;

/** How a stream is counted, and who is told how far it is. */
export interface TallyStreamOptions extends TallyOptions {
  /** Called with the number of records counted so far: every 10,000, and once at the end. */
  readonly onProgress?: (records: number) => void;
}

/**
 * As `tallyRecords`, for records that come in time, from a file or a cursor: in constant memory, as no record is kept.
 *
 * @throws CivicKpiError as `tallyRecords`; the promise is rejected with it.
 *
 * @example
 * ```ts
 * import { tallyStream, yearPeriod } from "civic-kpi";
 *
 * async function* cursor() {
 *   yield { type: "leakCase", id: "1", date: "2018-02-01", agency: "衛生局" };
 *   yield { type: "leakCase", id: "2", date: "2018-03-01", agency: "衛生局" };
 * }
 * const tally = await tallyStream({ measures: { cases: { count: "leakCase" } } }, cursor(), { period: yearPeriod(107) });
 * tally.groups[0]?.figures; // => [2]
 * ```
 */
export async function tallyStream<Each extends CountableRecord>(
  plan: CountedBy,
  records: AsyncIterable<Each>,
  { onProgress, ...options }: TallyStreamOptions,
): Promise<Tally> {
  const counting = new Counting(plan, options);
  for await (const record of records) {
    counting.add(record);
    if (counting.seen % REPORT_EVERY === 0) onProgress?.(counting.seen);
  }
  if (counting.seen % REPORT_EVERY !== 0) onProgress?.(counting.seen);
  return counting.finish();
}
