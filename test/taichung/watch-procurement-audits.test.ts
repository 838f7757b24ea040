import { halfPeriod, tallyRecords, yearPeriod } from "civic-kpi";
import {
  firstHalf106,
  procurementAuditGroups,
  procurementAuditMeasures,
  watchProcurementAudits,
} from "civic-kpi/taichung";
import { expect, test } from "vitest";
import { codesOf } from "../calendar/issues-of.ts";
import { firstHalf106Records } from "./first-half-106-records.ts";

const options = { period: yearPeriod(107), by: procurementAuditGroups };

function audit(id: number, method: string, category: string, amount: string) {
  return { type: "procurementAudit", id: String(id), date: "2018-03-01", agency: "建設局", method, category, amount };
}

function watch(records: readonly object[], planned?: Parameters<typeof watchProcurementAudits>[1]) {
  return watchProcurementAudits(
    tallyRecords(procurementAuditMeasures, records as ReturnType<typeof audit>[], options),
    planned,
  );
}

test("the half-year's 63 special and 42 written audits are 52.5% of 200, at the planned mix", () => {
  const tally = tallyRecords(procurementAuditMeasures, firstHalf106Records, {
    ...options,
    period: halfPeriod(106, 1),
  });
  const { audits, progress, methods } = watchProcurementAudits(tally);
  expect([audits, progress?.toString()]).toEqual([105, "52.5"]);
  expect(
    methods.map(({ method, share, plannedShare, stillNeeded }) => [method, `${share}`, `${plannedShare}`, stillNeeded]),
  ).toEqual([
    ["special", "60", "60", 57],
    ["written", "40", "40", 38],
  ]);
  expect(methods.map(({ audits: made }) => made)).toEqual([
    firstHalf106.procurementAudits.special,
    firstHalf106.procurementAudits.written,
  ]);
});

test("what is still needed is whole, and nothing once the plan is reached", () => {
  const audits = [...new Array(8).keys()].map((id) => audit(id, "special", "works", "1"));
  const { methods, progress } = watch(audits, { audits: 11, special: "62.5", written: "37.5" });
  expect(methods.map(({ planned, stillNeeded }) => [`${planned}`, stillNeeded])).toEqual([
    ["6.875", 0],
    ["4.125", 5],
  ]);
  expect(progress?.toFixed(2)).toBe("72.73");
});

test("the spread over works, goods and services by number and by amount", () => {
  const { categories } = watch([
    audit(1, "special", "works", "1000000000000000.25"),
    audit(2, "written", "works", "999999999999999.75"),
    audit(3, "written", "goods", "2000000000000000"),
  ]);
  expect(
    categories.map(({ category, audits, share, amount, amountShare }) => [
      category,
      audits,
      share?.toFixed(1),
      `${amount}`,
      `${amountShare}`,
    ]),
  ).toEqual([
    ["works", 2, "66.7", "2000000000000000", "50"],
    ["goods", 1, "33.3", "2000000000000000", "50"],
    ["services", 0, "0.0", "0", "0"],
  ]);
});

test("shares of nothing are unknown", () => {
  const { audits, progress, methods, categories } = watch([]);
  expect([audits, progress?.toString(), methods[0]?.share, categories[0]?.amountShare]).toEqual([0, "0", null, null]);
  expect(watch([], { audits: 0, special: 60, written: 40 }).progress).toBeNull();
});

test("planned figures that are none, and other tallies, are refused", () => {
  expect(codesOf(() => watch([], { audits: "many", special: 60, written: 40 }))).toEqual(["notANumber"]);
  expect(codesOf(() => watchProcurementAudits(tallyRecords({ measures: {} }, [], options)))).toEqual(["talliesDiffer"]);
});
