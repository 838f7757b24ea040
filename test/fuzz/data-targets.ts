import {
  type CountableRecord,
  comparePlans,
  definePlan,
  evaluateMany,
  evaluatePlan,
  lintPlan,
  type MeasureSet,
  mergeTallies,
  sensitivity,
  shortfall,
  type Tally,
  tallyFromRows,
  tallyRecords,
  tallySql,
  toObservations,
  yearPeriod,
} from "civic-kpi";
import { toCsv, toHtml, toMarkdown, toRows } from "civic-kpi/report";
import { parseCases, parseCountableRecords, parseObservations, parsePlan, parseScorecard } from "civic-kpi/schema";
import { parseRecords, plan107 } from "civic-kpi/taichung";
import { runCases } from "civic-kpi/testing";
import fc from "fast-check";
import { planOf } from "../report/plan-of.ts";
import { validRecords } from "../taichung/records/valid-records.ts";
import { formulas, goodDocument, smallPlan107 } from "./corpus.ts";
import { answerOf, requireReadable } from "./held.ts";
import { mutatedDocument } from "./mutated-document.ts";
import { mutatedText } from "./mutated-text.ts";
import { requireCells, requireText } from "./rendering.ts";
import { type Target, target } from "./target.ts";

const period = yearPeriod(107);
const plan = definePlan(plan107);

const plans = [goodDocument("plan"), smallPlan107];

const records: readonly unknown[] = Object.values(validRecords).map((record) => [record]);

/** A measure of each kind, of a type whose records are in the corpus. */
const measures: MeasureSet = {
  measures: {
    many: { count: "complaint", where: { open: true } },
    inTime: { count: "complaint", where: { date: { upTo: "periodEnd" } } },
    total: { sum: "complaint", field: "n" },
    different: { distinct: "complaint", field: "id" },
    last: { latest: "complaint", field: "n", year: "previous" },
  },
};

const countable = [
  goodDocument("records"),
  [{ type: "complaint", id: "2", date: "2018-05-07", agency: "甲", open: true, n: "1/3" }],
];

const rows = [
  {
    complaint: [
      {
        by_1: "甲",
        counted: 3,
        previous_year: 0,
        measure_1: "1",
        measure_2: 2,
        measure_3: "0.3",
        measure_3_missing: 0,
      },
    ],
  },
];

/** Every function that takes data that nobody vouches for, and what is done next with data that they let through. */
export const dataTargets: readonly Target[] = [
  target("a plan's JSON", 2, mutatedDocument(plans), (document) => {
    const parsed = parsePlan(document);
    if (!parsed.ok) return requireReadable(parsed.issues);
    const card = evaluatePlan(parsed.value, {});
    toCsv(parsed.value, card);
    answerOf(() => lintPlan(parsed.value));
    answerOf(() => comparePlans(smallPlan107, parsed.value));
  }),
  target(
    "observations' JSON",
    15,
    mutatedDocument([goodDocument("observations"), { "1.1": { reported: "78%" } }]),
    (document) => {
      const parsed = parseObservations(document);
      if (!parsed.ok) requireReadable(parsed.issues);
    },
  ),
  target(
    "observations of a plan, evaluated",
    4,
    mutatedDocument([
      {
        "1.1": { inputs: { 檢查總項目數: 25, 不合格項目數: "7" } },
        "2.1": { pending: "稽核中" },
        "7.1": { reported: "86.5" },
      },
    ]),
    (document) => {
      const parsed = parseObservations(document, plan);
      if (!parsed.ok) return requireReadable(parsed.issues);
      const card = evaluatePlan(plan, parsed.value);
      toMarkdown(plan, card, { observations: parsed.value });
      answerOf(() => shortfall(plan, parsed.value));
    },
  ),
  target(
    "observations that nobody checked",
    4,
    mutatedDocument([{ "1.1": { inputs: { 檢查總項目數: 25, 不合格項目數: "7" } } }]),
    (document) => {
      answerOf(() => evaluatePlan(plan, document as never));
      answerOf(() => sensitivity(plan, document as never));
    },
  ),
  target(
    "columns",
    4,
    mutatedDocument([{ "2.1": { inputs: { 重大缺失件數: [8, null, "3"], 年度抽驗件數: [74, 1, 2] } } }]),
    (document) => {
      answerOf(() => evaluateMany(plan, document as never));
    },
  ),
  target("records' JSON", 15, mutatedDocument(countable), (document) => {
    const parsed = parseCountableRecords(document);
    if (!parsed.ok) return requireReadable(parsed.issues);
    answerOf(() => tallyRecords(measures, parsed.value, { period, by: ["agency", "month"] }));
  }),
  target("records that nobody checked", 15, mutatedDocument(countable), (document) => {
    if (!Array.isArray(document)) return;
    const tally = answerOf(() => tallyRecords(measures, document as CountableRecord[], { period, by: "agency" }));
    if (tally === undefined) return;
    const crossed: Tally = JSON.parse(JSON.stringify(tally));
    mergeTallies(tally, crossed);
  }),
  target("the city's records", 6, mutatedDocument(records), (document) => {
    if (!Array.isArray(document)) return;
    const { records: valid, issues } = parseRecords(document);
    requireReadable(issues);
    if (valid.length === 0) return;
    const tally = tallyRecords(plan, valid, { period });
    evaluatePlan(plan, toObservations(plan, tally));
  }),
  target("rows of a warehouse", 6, mutatedDocument(rows), (document) => {
    if (typeof document !== "object" || document === null) return;
    answerOf(() => tallyFromRows(measures, document as never, { period, by: "agency" }));
  }),
  target("a measure for a warehouse", 5, mutatedDocument([measures.measures]), (document) => {
    if (typeof document === "object" && document !== null)
      answerOf(() => tallySql({ measures: document } as MeasureSet, { period, by: "agency" }));
  }),
  target("cases' JSON", 3, mutatedDocument([goodDocument("cases")]), (document) => {
    const parsed = parseCases(document);
    if (!parsed.ok) return requireReadable(parsed.issues);
    const results = answerOf(() => runCases(planOf({ formula: "甲/乙*100%", unit: "%" }), parsed.value));
    for (const { issues } of results ?? []) requireReadable(issues);
  }),
  target("a scorecard's JSON", 5, mutatedDocument([goodDocument("scorecard")]), (document) => {
    const parsed = parseScorecard(document);
    if (!parsed.ok) requireReadable(parsed.issues);
  }),
  target("titles in reports", 5, fc.tuple(mutatedText(formulas), mutatedText(formulas)), ([title, reason]) => {
    const titled = planOf({ title, unit: "件" }, { agency: title });
    const observations = { "1.1": { pending: reason } };
    const card = answerOf(() => evaluatePlan(titled, observations));
    if (card === undefined) return;
    requireCells(toCsv(titled, card, { observations }), toRows(titled, card, { observations }).length);
    requireText(toHtml(titled, card, { observations }));
  }),
];
