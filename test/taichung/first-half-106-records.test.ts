import { evaluatePlan, halfPeriod, tallyRecords, toObservations } from "civic-kpi";
import { firstHalf106, parseRecords, plan106 } from "civic-kpi/taichung";
import { expect, test } from "vitest";
import { firstHalf106Records } from "./first-half-106-records.ts";

const { asOf, observations } = firstHalf106;

/** What the plan prints without a count behind it, or as still to come. */
const given = {
  "1.1": observations["1.1"],
  "3.1": observations["3.1"],
  "4.1": observations["4.1"],
  "7.1": observations["7.1"],
};

test("the published counts of the half-year come out of records that state them, and so does the scorecard", () => {
  const { records, issues } = parseRecords(firstHalf106Records);
  expect(issues).toEqual([]);
  const counted = toObservations(plan106, tallyRecords(plan106, records, { period: halfPeriod(106, 1) }), given);
  expect(counted["1.2"]).toEqual(observations["1.2"]);
  expect(counted["2.1"]).toEqual({ inputs: { 重大缺失件數: "2", 年度抽驗件數: 34 } });
  expect(counted["5.1"]).toEqual(observations["5.1"]);
  expect(counted["6.1"]).toEqual(observations["6.1"]);
  expect(evaluatePlan(plan106, counted, { asOf })).toEqual(evaluatePlan(plan106, observations, { asOf }));
});
