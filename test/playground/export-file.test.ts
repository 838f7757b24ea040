import { evaluatePlan } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { assess, type Scored } from "../../docs/playground/src/assess.ts";
import { exportFile } from "../../docs/playground/src/export-file.ts";
import { planFindings } from "../../docs/playground/src/plan-findings.ts";
import { START, startOf } from "../../docs/playground/src/published.ts";
import { SAMPLE_TABLE } from "../../docs/playground/src/sample-table.ts";

const scored = assess(START).scored as Scored;

describe("an exported file", () => {
  test("is named after the plan's year and the day", () => {
    expect(exportFile("csv", START, scored).name).toBe("scorecard-106-2017-06-30.csv");
  });

  test("for spreadsheets begins with the mark by which Excel knows UTF-8", () => {
    expect(exportFile("csv", START, scored).content.startsWith("\uFEFF")).toBe(true);
  });

  test("for people is in the language shown", () => {
    expect(exportFile("md", { ...START, locale: "en" }, scored).content).toMatch(/^# Department of Government Ethics/);
  });

  test("for programs holds all that the result comes from", () => {
    const { plan, observations, asOf, rules, scorecard } = JSON.parse(exportFile("json", START, scored).content);
    expect(JSON.parse(JSON.stringify(evaluatePlan(plan, observations, { asOf, rules })))).toEqual(scorecard);
  });
});

describe("what is odd in a plan", () => {
  test("is told of the plan as printed", () => {
    expect(planFindings(assess({ ...START, locale: "en" })).map(({ message }) => message)).toContain(
      "the indicators' weights total 70, not 100",
    );
  });

  test("of 107 is told beside what became of 106", () => {
    const next = assess({ ...START, ...startOf({ kind: "published", year: 107 }) });
    expect(planFindings(next).map(({ message }) => message)).toContain(
      "指標 5.1 的目標值維持 20件，前一年度至 2017-06-30 已達 32件",
    );
  });
});

test("the sample table reads as the plan that it is a copy of", () => {
  const { scored: read, plan } = assess({ ...START, ...startOf(SAMPLE_TABLE) });
  expect(plan?.indicators.map(({ id, target }) => [id, String(target)])).toEqual([
    ["1.1", "72"],
    ["1.2", "5"],
    ["2.1", "10"],
    ["3.1", "86"],
    ["4.1", "4"],
    ["5.1", "20"],
    ["6.1", "42"],
    ["7.1", "87"],
  ]);
  expect(read).not.toBeNull();
});
