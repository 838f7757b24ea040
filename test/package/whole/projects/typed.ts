import { evaluateFormula, evaluatePlan, type IndicatorId, type Rational, type Scorecard } from "civic-kpi";
import { type ReportRow, toRows } from "civic-kpi/report";
import { type Parsed, parseObservations } from "civic-kpi/schema";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { type CaseResult, runCases } from "civic-kpi/testing";

const card: Scorecard = evaluatePlan(plan107, {
  "1.1": { inputs: { 檢查總項目數: 25, 不合格項目數: "7" } },
  "2.1": { reported: "10.81%" },
});
const points: Rational = card.points;
const rows: readonly ReportRow[] = toRows(plan107, card);
const results: readonly CaseResult[] = runCases(plan107, { version: 1, cases: [] });
const parsed: Parsed<object> = parseObservations({}, plan107);
const id: IndicatorId<typeof plan107> = "7.1";
const half: Scorecard = evaluatePlan(plan106, firstHalf106.observations);
export const value: Rational = evaluateFormula("甲/乙*100%", { 甲: 39, 乙: 50 });
export { half, id, parsed, points, results, rows };

// @ts-expect-error a misspelt variable of a printed formula
evaluateFormula("甲/乙*100%", { 甲: 39, 丙: 50 });
// @ts-expect-error an indicator that the plan doesn't have
evaluatePlan(plan107, { "9.9": { reported: 1 } });
// @ts-expect-error a variable of another indicator
evaluatePlan(plan107, { "1.1": { inputs: { 重大缺失件數: 1, 檢查總項目數: 2 } } });
// @ts-expect-error an indicator's id
export const unknownId: IndicatorId<typeof plan107> = "8.1";
