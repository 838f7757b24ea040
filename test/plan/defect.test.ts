import { expect, it, vi } from "vitest";
import { lintPlan } from "../../src/lint/lint-plan.ts";
import { comparePlans } from "../../src/plan/compare.ts";
import { definePlan } from "../../src/plan/define.ts";
import { readPlanTable } from "../../src/plan/read-table.ts";
import { sourceOf } from "../score/plan-of-one.ts";

const defect = new TypeError("a defect of the parser");

vi.mock("../../src/formula/parse.ts", () => ({
  parseFormula: () => {
    throw defect;
  },
}));

it("a defect of ours is thrown as it is, and never reported as an issue of the plan", () => {
  expect(() => definePlan(sourceOf({}))).toThrow(defect);
  expect(() => comparePlans(sourceOf({}), sourceOf({}))).toThrow(defect);
  expect(() => lintPlan(sourceOf({}))).toThrow(defect);
  const table = [
    ["衡量指標", "衡量標準"],
    ["乙(5%)", "件數"],
  ];
  expect(() => readPlanTable(table, { agency: "某局", year: 107 })).toThrow(defect);
});
