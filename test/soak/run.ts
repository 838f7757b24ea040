import { parseArgs } from "node:util";
import { definePlan, evaluatePlan, type Observations, tallyRecords, yearPeriod } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { Chance } from "../generate-records/chance.ts";
import { roadInspections } from "../generate-records/generate-records.ts";

/** `npm run soak -- --records 10000000 --plans 1000000`, in one process. */
const { values } = parseArgs({
  options: { records: { type: "string", default: "10000000" }, plans: { type: "string", default: "1000000" } },
});

/** Samples of one job; the first tenth is for the engine, which keeps its own code. */
const SAMPLES = 10;

/** More than this on the heap at the end than after the first tenth is a leak. */
const MOST_GROWTH = 2_000_000;

function heapUsed(): number {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function requireFlat(what: string, heaps: readonly number[], start: number): void {
  const megabytes = heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(" ");
  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const resident = (process.memoryUsage().rss / 1e6).toFixed(0);
  console.log(`${what} in ${seconds} s; MB on the heap at each tenth: ${megabytes}; ${resident} MB resident`);
  if (growth > MOST_GROWTH) throw new Error(`The heap has grown by ${growth} bytes`);
}

function soakRecords(count: number): void {
  const heaps: number[] = [];
  function* records() {
    const endless = roadInspections(107, 2018);
    for (let done = 1; done <= count; done++) {
      yield endless.next().value;
      if (done % (count / SAMPLES) === 0) heaps.push(heapUsed());
    }
  }
  const start = performance.now();
  const tally = tallyRecords(plan107, records(), { period: yearPeriod(107), by: ["agency", "month"] });
  const counted = tally.records.find(({ type }) => type === "roadInspection");
  const seen = (counted?.counted ?? 0) + (counted?.outOfPeriod ?? 0);
  if (seen !== count) throw new Error(`${seen} records came out, ${count} went in`);
  requireFlat(`${count.toLocaleString("en")} records counted into ${tally.groups.length} groups`, heaps, start);
}

function soakPlans(count: number): void {
  const plan = definePlan(plan107);
  const chance = new Chance(107);
  const heaps: number[] = [];
  const start = performance.now();
  for (let done = 1; done <= count; done++) {
    const total = 1 + chance.below(500);
    const given: Observations = {
      "1.1": { inputs: { 檢查總項目數: total, 不合格項目數: chance.below(total) } },
      "1.2": { reported: chance.below(9) },
      "2.1": { inputs: { 重大缺失件數: chance.below(total), 年度抽驗件數: total } },
      "3.1": { inputs: { 缺失改善數: chance.below(total), 缺失總數: total } },
      "5.1": { reported: chance.below(40) },
      "7.1": { pending: "考核中" },
    };
    if (evaluatePlan(plan, given).indicators.length !== 8) throw new Error("An indicator is missing");
    if (done % (count / SAMPLES) === 0) heaps.push(heapUsed());
  }
  requireFlat(`${count.toLocaleString("en")} plans evaluated`, heaps, start);
}

soakRecords(Number(values.records));
soakPlans(Number(values.plans));
