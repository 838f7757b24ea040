import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/plan/observation.ts";
import { computeIndicator } from "../../src/score/compute.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";
import { indicatorOf, planOf } from "./plan-of-one.ts";

const counted = indicatorOf({
  formula: "合格數/總數*100%",
  unit: "%",
  variables: { 合格數: { kind: "count", partOf: "總數" }, 總數: { kind: "count" } },
});

function codesFor(observation: unknown): readonly string[] {
  return codesOf(() => computeIndicator(counted, observation as Observation));
}

describe("counts that come as texts", () => {
  it.each<[string, string, readonly string[]]>([
    ["0", "5", []],
    ["5", "5", []],
    ["6", "5", ["partAboveWhole"]],
    ["5.5", "6", ["notACount"]],
    ["-1", "5", ["notACount"]],
    ["0", "-1", ["notACount", "partAboveWhole"]],
  ])("%s of %s: %j", (合格數, 總數, codes) => {
    expect(codesFor({ inputs: { 合格數, 總數 } })).toEqual(codes);
  });
});

describe("inputs that are wrong in themselves", () => {
  it.each([[null], [undefined], ["5/6"], [5], [[1, 2]]])("%j are told once, whatever is declared", (inputs) => {
    expect(codesFor({ inputs })).toEqual(["inputsNotAnObject"]);
  });

  it("a part without its whole, and a whole without its part, is one that is missing", () => {
    expect(codesFor({ inputs: { 合格數: "6" } })).toEqual(["missingInput"]);
    expect(codesFor({ inputs: { 總數: "6" } })).toEqual(["missingInput"]);
  });
});

describe("an observation of nothing that is known", () => {
  it("is told by its first eight names", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const [issue] = issuesOf(() =>
      computeIndicator(counted, Object.fromEntries(names.map((name) => [name, 1])) as never),
    );
    expect(issue).toMatchObject({
      code: "unreadableObservation",
      path: [],
      facts: { value: 'an object with "a", "b", "c", "d", "e", "f", "g", "h"' },
    });
  });

  it.each([[["78%"]], [{ figure: "78%" }]])("reports no figure in %j", (reported) => {
    const [issue] = issuesOf(() => computeIndicator(counted, { reported } as never));
    expect([issue?.code, issue?.path]).toEqual(["notANumber", ["reported"]]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["inputs", { inputs: { 合格數: 1, 總數: "x" } }, ["1.1", "inputs", "總數"]],
    ["a step", { completedStep: 1 }, ["1.1", "completedStep"]],
    ["a reported figure", { reported: "x" }, ["1.1", "reported"]],
    ["a note", { reported: 5, note: 7 }, ["1.1", "note"]],
    ["a reason", { pending: 5 }, ["1.1", "pending"]],
    ["a reason", { notApplicable: "" }, ["1.1", "notApplicable"]],
    ["a kind", { other: 5 }, ["1.1"]],
  ])("is found by its path: %s", (_, observation, path) => {
    const plan = planOf(counted.source);
    expect(issuesOf(() => evaluatePlan(plan, { "1.1": observation } as never)).map((issue) => issue.path)).toEqual([
      path,
    ]);
  });
});

describe("an observation with a note", () => {
  it("of inputs is computed as without one", () => {
    const inputs = { 合格數: 4, 總數: 5 };
    expect(computeIndicator(counted, { inputs, note: "含補件" } as never)).toEqual(
      computeIndicator(counted, { inputs }),
    );
  });
});

describe("observations", () => {
  const plan = planOf({ id: "1.1" }, { id: "1.2" }, { id: "1.3" });
  const statuses = (observations: object): readonly string[] =>
    evaluatePlan(plan, observations as never).indicators.map(({ status }) => status);

  it.each<[string, object]>([
    ["the plan's order", { "1.1": { reported: 90 }, "1.3": { reported: 10 } }],
    ["any other order", { "1.3": { reported: 10 }, "1.1": { reported: 90 } }],
    ["an order with gaps", { "1.3": { reported: 10 }, "1.2": undefined, "1.1": { reported: 90 } }],
  ])("come in %s", (_, observations) => {
    expect(statuses(observations)).toEqual(["met", "pending", "notMet"]);
  });

  it("in any order are found, and those of no indicator told", () => {
    const given = { "1.3": { reported: 10 }, "1.4": { reported: 1 }, "1.1": { reported: 90 } };
    expect(issuesOf(() => statuses(given)).map(({ code, path }) => [code, path])).toEqual([
      ["unknownIndicator", ["1.4"]],
    ]);
  });

  it("that are inherited don't count, in whatever order", () => {
    const inherited = Object.create({ "1.2": { reported: 90 } }) as Record<string, unknown>;
    inherited["1.3"] = { reported: 10 };
    inherited["1.1"] = { reported: 90 };
    expect(statuses(inherited)).toEqual(["met", "pending", "notMet"]);
  });

  it("with inputs that are inherited are missing them", () => {
    const inputs = Object.assign(Object.create({ 總數: 5 }), { 合格數: 4 }) as Record<string, number>;
    expect(codesFor({ inputs })).toEqual(["missingInput"]);
    expect(codesFor(Object.create({ inputs: { 合格數: 4, 總數: 5 } }))).toEqual(["unreadableObservation"]);
  });

  it("with inputs in any order are computed", () => {
    expect(computeIndicator(counted, { inputs: { 總數: 5, 合格數: 4 } }).value?.toString()).toBe("80");
  });
});
