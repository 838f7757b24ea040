import { describe, expect, it } from "vitest";
import type { Observations } from "../../src/plan/observation.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { indicatorOf, planOf } from "./plan-of-one.ts";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "toJSON", "length"];

/** An object with these own properties, which a literal with `__proto__` would not have. */
function own<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`);
}

describe.each(NAMES)("%s is a plain name", (name) => {
  it("of an indicator", () => {
    const plan = planOf({ id: name }, { id: "1.2" });
    expect(evaluatePlan(plan, own([[name, { reported: 80 }]])).indicators[0]?.status).toBe("met");
    expect(evaluatePlan(plan, {}).indicators[0]?.reason).toBe("noObservation");
    expect(plan.indicator(name)?.id).toBe(name);
  });

  it("of no indicator", () => {
    const plan = planOf({ id: "1.1" });
    const [issue] = issuesOf(() => evaluatePlan(plan, own([[name, { reported: 80 }]])));
    expect(issue).toMatchObject({ code: "unknownIndicator", path: [name], facts: { id: name } });
    expect(plan.indicator(name)).toBeUndefined();
    expect(plan.has(name)).toBe(false);
  });

  it("of a variable, given or missing", () => {
    const indicator = indicatorOf({
      formula: `${name}/總數`,
      variables: own([[name, { kind: "count" as const, partOf: "總數" }]]),
    });
    expect(indicator.formula.variables).toEqual([name, "總數"]);
    const given: readonly (readonly [string, number])[] = [
      [name, 3],
      ["總數", 4],
    ];
    expect(computeIndicator(indicator, { inputs: own(given) }).value?.toString()).toBe("0.75");
    const missing = issuesOf(() => computeIndicator(indicator, { inputs: { 總數: 4 } }));
    expect(missing.map(({ code, facts }) => [code, facts])).toEqual([["missingInput", { variable: name }]]);
    const negative = issuesOf(() =>
      computeIndicator(indicator, {
        inputs: own([
          [name, -3],
          ["總數", 4],
        ]),
      }),
    );
    expect(negative.map(({ code }) => code)).toEqual(["notACount"]);
  });

  it("of no variable", () => {
    const found = issuesOf(() =>
      computeIndicator(indicatorOf(), {
        inputs: own([
          ["件數", 1],
          [name, 2],
        ]),
      }),
    );
    expect(found).toMatchObject([{ code: "unknownInput", facts: { variable: name } }]);
  });

  it("of no kind of observation", () => {
    const found = issuesOf(() => computeIndicator(indicatorOf(), own([[name, 5]]) as never));
    expect(found.map(({ code }) => code)).toEqual(["unreadableObservation"]);
  });
});

describe("objects of every kind are read by their own properties", () => {
  const bare = <Fields extends object>(fields: Fields): Fields => Object.assign(Object.create(null), fields);
  const plan = planOf({ formula: "甲/乙*100%", unit: "%" });

  it("without a prototype", () => {
    const given = bare({ "1.1": bare({ inputs: bare({ 甲: 40, 乙: 50 }) }) });
    expect(evaluatePlan(plan, given).indicators[0]?.actual?.toString()).toBe("80");
    const source = bare({ ...plan.toJSON(), goals: plan.toJSON().goals.map((goal) => bare({ ...goal })) });
    expect(evaluatePlan(source, given).points.toString()).toBe("10");
  });

  it("with getters", () => {
    const inputs = Object.defineProperties({} as Record<string, number>, {
      甲: { get: () => 40, enumerable: true },
      乙: { get: () => 50, enumerable: true },
    });
    const given = {
      get "1.1"(): Observations[string] {
        return { inputs };
      },
    };
    expect(evaluatePlan(plan, given).indicators[0]?.actual?.toString()).toBe("80");
  });

  it("and never by those that they inherit", () => {
    const inherited = Object.create({ "1.1": { reported: 90 } }) as Observations;
    expect(evaluatePlan(plan, inherited).indicators[0]?.status).toBe("pending");
    const inputs = Object.create({ 甲: 40, 乙: 50 }) as Record<string, number>;
    expect(issuesOf(() => evaluatePlan(plan, { "1.1": { inputs } })).map(({ code }) => code)).toEqual([
      "missingInput",
      "missingInput",
    ]);
  });

  it("without a trace on the prototype of all", () => {
    const before = Reflect.ownKeys(Object.prototype);
    const polluting = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    issuesOf(() => evaluatePlan(plan, polluting));
    issuesOf(() => computeIndicator(plan.indicators[0] as never, polluting));
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("numbers of every size are exact", () => {
  const plan = planOf({ formula: "甲/乙*100%", unit: "%", target: 100 });
  const huge = 10n ** 40n;

  it.each([
    [1e300, 1e300, "met"],
    [1e300, 1.0000000000000002e300, "notMet"],
    [huge, huge, "met"],
    [huge - 1n, huge, "notMet"],
    [5e-324, 5e-324, "met"],
    ["1e-1000", "1e-999", "notMet"],
    [Number.MAX_SAFE_INTEGER, 2n ** 53n, "notMet"],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, "met"],
    [-Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, "met"],
  ])("%s of %s against 100%% is %s", (甲, 乙, status) => {
    const [line] = evaluatePlan(plan, { "1.1": { inputs: { 甲, 乙 } } }).indicators;
    expect(line?.status).toBe(status);
  });

  it("in weights and targets", () => {
    const large = planOf({ weight: huge, target: huge }, { id: "1.2", weight: 1 });
    const card = evaluatePlan(large, { "1.1": { reported: huge - 1n }, "1.2": { reported: 0 } });
    expect(card.points.toString()).toBe(String(huge - 1n));
    expect(card.weight.toString()).toBe(String(huge + 1n));
  });
});
