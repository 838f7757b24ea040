import { describe, expect, it } from "vitest";
import type { Observations } from "../../src/plan/observation.ts";
import type { IndicatorSource } from "../../src/plan/source.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import cases from "./cases/observations.json" with { type: "json" };
import { planOf } from "./plan-of-one.ts";

interface Case extends Pick<IndicatorSource, "dueBy"> {
  readonly why: string;
  readonly observation?: Observations[string];
  readonly asOf?: string;
  readonly accrual?: IndicatorSource["accrual"];
  readonly status: string;
  readonly reason?: string;
  readonly basis?: string;
  readonly overdue?: boolean;
  readonly final?: boolean;
  readonly measured: number;
  readonly bounds: readonly [lowest: number, highest: number];
}

describe("zero, pending, not applicable and not computable are four things", () => {
  it.each(cases as unknown as readonly Case[])("$why: $status", (each) => {
    const { observation, asOf = "2017-06-30", accrual = "rate", dueBy } = each;
    const plan = planOf({ formula: "甲/乙*100%", unit: "%", accrual, ...(dueBy !== undefined && { dueBy }) });
    const card = evaluatePlan(plan, observation === undefined ? {} : { "1.1": observation }, { asOf });
    const [line] = card.indicators;
    expect(line).toMatchObject({
      status: each.status,
      basis: each.basis ?? null,
      overdue: each.overdue ?? false,
      final: each.final ?? false,
    });
    expect(line?.reason).toBe(each.reason);
    expect([line?.actual, line?.achievement, line?.points].every((figure) => figure === null)).toBe(
      each.measured === 0,
    );
    expect(line?.light === "white").toBe(each.measured === 0);
    expect(card.measuredWeight.toString()).toBe(String(each.measured));
    expect(card.weight.toString()).toBe("10");
    expect([card.bounds.lowest, card.bounds.highest].map(String)).toEqual(each.bounds.map(String));
    expect(card.final).toBe(each.final ?? false);
  });
});

describe("bounds", () => {
  const plan = planOf(
    { id: "1.1", weight: 4 },
    { id: "1.2", weight: 3 },
    { id: "1.3", weight: 2 },
    { id: "1.4", weight: 1, formula: "甲/乙" },
  );

  it("count what is missing as nothing and in full, and the rest as it stands", () => {
    const card = evaluatePlan(plan, {
      "1.1": { inputs: { 件數: 40 } },
      "1.2": { notApplicable: "停辦" },
      "1.4": { inputs: { 甲: 1, 乙: 0 } },
    });
    expect(card.points.toString()).toBe("2");
    expect(card.measuredWeight.toString()).toBe("4");
    expect(card.weight.toString()).toBe("10");
    expect(card.bounds.lowest.toString()).toBe("2");
    expect(card.bounds.highest.toString()).toBe("5");
    expect(card.percentOfMeasured?.toString()).toBe("50");
    expect(card.percentOfDeclared.toString()).toBe("20");
    expect(card.final).toBe(false);
  });

  it("meet where nothing is missing, and then at the year's end all is final", () => {
    const inputs = { inputs: { 件數: 100 } };
    const card = evaluatePlan(plan, { "1.1": inputs, "1.2": inputs, "1.3": inputs, "1.4": { notApplicable: "停辦" } });
    expect([card.bounds.lowest, card.bounds.highest].map(String)).toEqual(["9", "9"]);
    expect(card.final).toBe(true);
  });

  it("are all there is where nothing is measured: the percentage of what is measured is null", () => {
    const card = evaluatePlan(plan, {});
    expect(card.percentOfMeasured).toBeNull();
    expect(card.measuredWeight.isZero()).toBe(true);
    expect(card.percentOfDeclared.toString()).toBe("0");
    expect([card.bounds.lowest, card.bounds.highest].map(String)).toEqual(["0", "10"]);
    expect(card.goals[0]?.points.toString()).toBe("0");
  });
});
