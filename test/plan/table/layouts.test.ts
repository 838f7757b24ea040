import { readdirSync, readFileSync } from "node:fs";
import { CivicKpiError, definePlan, type Issue, type PlanSource, readPlanTable, type TableRows } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { describe, expect, it } from "vitest";
import { htmlRows } from "../../../docs/examples/plan-table/html-rows.ts";

const CASES = "test/plan/table/cases";

/** What a table in one layout gives; `assumed` names by indicator what was assumed, `issues` all the rest. */
interface Layout {
  readonly layout: string;
  readonly table: string;
  readonly year: number;
  readonly goals: PlanSource["goals"];
  readonly assumed: Readonly<Record<string, readonly string[]>>;
  readonly issues: readonly { readonly code: string; readonly field?: string }[];
}

const layouts = readdirSync(CASES)
  .filter((file) => file.endsWith(".expected.json"))
  .map((file) => JSON.parse(readFileSync(`${CASES}/${file}`, "utf8")) as Layout);

function tableOf(file: string): string | TableRows {
  const text = readFileSync(`${CASES}/${file}`, "utf8");
  if (file.endsWith(".html")) return htmlRows(text);
  return file.endsWith(".json") ? JSON.parse(text) : text;
}

function assumptions(issues: readonly Issue[]): Record<string, unknown[]> {
  const assumed: Record<string, unknown[]> = {};
  for (const { code, path, facts } of issues)
    if (code.endsWith("Assumed")) {
      const { id } = facts as { id: string };
      assumed[id] = [...(assumed[id] ?? []), path.at(-1)];
    }
  return assumed;
}

describe.each(layouts)("$table: $layout", ({ table, year, goals, assumed, issues }) => {
  const read = () => readPlanTable(tableOf(table), { agency: "某局", year });

  it("has these goals and indicators", () => {
    expect(read().plan).toStrictEqual({ version: 1, agency: "某局", year, goals });
  });

  it("leaves nothing unread or assumed in silence", () => {
    const { issues: found } = read();
    const others = found.filter(({ code, path }) => !code.endsWith("Assumed") && path.at(-1) !== "formula");
    expect(assumptions(found)).toEqual(assumed);
    expect(others.map(({ code, facts }) => ({ code, ...facts }))).toEqual(issues);
  });

  it("runs, unless a target or a formula could not be read", () => {
    const unread = issues.some(
      ({ code, field }) =>
        code === "unreadableTarget" || (code === "unreadableCell" && /target|formula/.test(`${field}`)),
    );
    const { plan } = read();
    if (unread) expect(() => definePlan(plan)).toThrow(CivicKpiError);
    else expect(definePlan(plan).goals).toHaveLength(goals.length);
  });
});

it("the table of part two gives the plan of 107 but for what is not in it", () => {
  const printed = ["id", "title", "weight", "formula", "unit", "direction", "accrual", "target"] as const;
  const others = ["evaluationSystem", "evaluationMethod", "dueBy", "inferred"] as const;
  const fields = (indicator: object): unknown[] =>
    [...printed, ...others].map((field) => (indicator as Record<string, unknown>)[field]);
  const table = tableOf("government-ethics-107.txt");
  const { plan } = readPlanTable(table, {
    agency: plan107.agency,
    agencyEn: plan107.agencyEn,
    year: 107,
    citation: plan107.citation,
    indicators: { "7.1": { dueBy: "10-31" } },
  });
  expect(plan).toMatchObject({ agency: plan107.agency, agencyEn: plan107.agencyEn, citation: plan107.citation });
  expect(plan.goals.map(({ id, title, weight }) => [id, title, weight])).toEqual(
    plan107.goals.map(({ id, title, weight }) => [id, title, weight]),
  );
  expect(plan.goals.flatMap(({ indicators }) => indicators.map(fields))).toEqual(
    plan107.goals.flatMap(({ indicators }) => indicators.map(fields)),
  );
});
