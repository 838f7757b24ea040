import { Counting } from "./counting.ts";
import type { CountedBy } from "./named-measure.ts";
import type { CountableRecord } from "./record.ts";
import type { Tally, TallyOptions } from "./tally.ts";

/**
 * Counts records as a plan's measures say, in one pass, exactly, into a tally that is plain JSON.
 *
 * Records are taken for what their types say: check foreign data first (`parseRecords` of "civic-kpi/taichung" does for that
 * city's). Still nothing is lost in silence: `records` of the tally says how many were outside the period, and how many
 * of a type that no measure counts. A record given twice counts twice.
 *
 * @throws CivicKpiError with the first 100 problems: dates and summed fields that can't be read, records without a type,
 * keys that are no plain values; also for an unreadable plan, measure or period.
 *
 * @example
 * ```ts
 * import { quarterPeriod, tallyRecords } from "civic-kpi";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const tally = tallyRecords(
 *   plan107,
 *   [
 *     { type: "roadInspection", id: "1", date: "2018-05-07", agency: "建設局", inspectedBy: "team", findings: 0 },
 *     { type: "roadInspection", id: "2", date: "2018-06-30", agency: "建設局", inspectedBy: "team", findings: 3 },
 *     { type: "roadInspection", id: "3", date: "2018-07-01", agency: "建設局", inspectedBy: "team", findings: 0 },
 *   ],
 *   { period: quarterPeriod(107, 2), by: ["agency", "month"] },
 * );
 * tally.groups.map(({ key }) => key); // => [["建設局", "2018-05"], ["建設局", "2018-06"]]
 * tally.records.find(({ type }) => type === "roadInspection")?.outOfPeriod; // => 1
 * ```
 */
export function tallyRecords<Each extends CountableRecord>(
  plan: CountedBy,
  records: Iterable<Each>,
  options: TallyOptions,
): Tally {
  const counting = new Counting(plan, options);
  for (const record of records) counting.add(record);
  return counting.finish();
}
