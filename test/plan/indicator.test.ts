import { describe, expect, it } from "vitest";
import { PlanError } from "../../src/issue/error.ts";
import { compiledIndicator, isCompiled } from "../../src/plan/compiled-indicator.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { indicatorOf, sourceOf } from "../score/plan-of-one.ts";

const [source] = sourceOf({ dueBy: "10-31" }).goals[0]?.indicators ?? [];

describe("an indicator as data", () => {
  it("is compiled for its year, and belongs to no goal", () => {
    const compiled = compiledIndicator(source as IndicatorSource, 107);
    expect(isCompiled(compiled)).toBe(true);
    expect([compiled.goalId, compiled.dueDate, compiled.period.start]).toEqual(["", "2018-10-31", "2018-01-01"]);
    expect(compiledIndicator(source as IndicatorSource).period.start).toBe("1912-01-01");
  });

  it("is left as it is where it is compiled", () => {
    const compiled = indicatorOf();
    expect(compiledIndicator(compiled)).toBe(compiled);
  });

  it.each([
    ["null", null, "null"],
    ["a text", "1.1", '"1.1"'],
    ["nothing", undefined, "undefined"],
  ])("is none for %s", (_, given, value) => {
    const found = issuesOf(() => compiledIndicator(given as unknown as IndicatorSource));
    expect(found.map(({ code, path, facts }) => [code, path, facts])).toEqual([["notAnIndicator", [], { value }]]);
    expect(() => compiledIndicator(given as unknown as IndicatorSource)).toThrow(PlanError);
  });

  it("is refused with all that is wrong in it", () => {
    const found = issuesOf(() => compiledIndicator({ ...source, weight: 0, formula: null } as never));
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["notAFormula", ["formula"]],
      ["weightNotAboveZero", ["weight"]],
    ]);
  });
});
