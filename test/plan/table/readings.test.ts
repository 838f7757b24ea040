import { readdirSync, readFileSync } from "node:fs";
import { type IndicatorSource, readPlanTable } from "civic-kpi";
import { describe, expect, it } from "vitest";

const CASES = "test/plan/table/readings";

/** A table of the year 108, its tabs shown as ⇥, with the plan that is read from it and the issues that are told. */
interface Reading {
  readonly case: string;
  readonly table: readonly string[];
  readonly plan: readonly string[];
  readonly told?: readonly string[];
}

const shown = ({ id, title, weight, target, unit, direction }: IndicatorSource): string =>
  `${id} ${title} ${weight} ${target} ${unit}${direction === "atMost" ? " atMost" : ""}`;

const read = (lines: readonly string[]) => {
  const options = { agency: "某局", year: 108, direction: "atLeast", accrual: "rate" } as const;
  const { plan, issues } = readPlanTable(lines.join("\n").replaceAll("⇥", "\t"), options);
  return {
    plan: plan.goals.map(
      ({ id, title, weight, indicators }) => `${id} ${title} ${weight} | ${indicators.map(shown).join(" | ")}`,
    ),
    told: issues.map(({ code, path }) => [code, ...path].join(" ")),
  };
};

describe.each(readdirSync(CASES))("%s", (file) => {
  const cases: readonly Reading[] = JSON.parse(readFileSync(`${CASES}/${file}`, "utf8"));
  it.each(cases)("$case", ({ table, plan, told = [] }) => {
    expect(read(table)).toEqual({ plan, told });
  });
});
