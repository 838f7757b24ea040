import { describeIssue, type Issue } from "civic-kpi";
import {
  type Parsed,
  parseCases,
  parseCountableRecords,
  parseObservations,
  parsePlan,
  parseScorecard,
} from "civic-kpi/schema";
import { plan107 } from "civic-kpi/taichung";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const READERS: readonly ((document: unknown) => Parsed<unknown>)[] = [
  parsePlan,
  (document) => parseObservations(document, plan107),
  parseCountableRecords,
  parseCases,
  parseScorecard,
];

function issuesOf(parsed: Parsed<unknown>): readonly Issue[] {
  return parsed.ok ? [] : parsed.issues;
}

const codesAt = (parsed: Parsed<unknown>) => issuesOf(parsed).map(({ code, path }) => [code, ...path]);

describe("whatever is handed in", () => {
  it("comes out as a value or as issues, and leaves the prototype of objects alone", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (document) => {
        for (const read of READERS)
          for (const issue of issuesOf(read(document))) expect(describeIssue(issue, "zh-TW")).not.toBe("");
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it("comes out as issues when anything in a plan is replaced by anything", () => {
    const names = JSON.stringify(plan107).match(/(?<=")[^"]+(?=":)/g) ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (wanted, put) => {
        const document: unknown = JSON.parse(JSON.stringify(plan107), (key, value: unknown) =>
          key === wanted ? put : value,
        );
        for (const issue of issuesOf(parsePlan(document))) expect(issue.message).not.toBe("");
      }),
    );
  });
});

describe("the name __proto__", () => {
  it("is reported wherever any name may stand, since zod would pass over it", () => {
    const observations = '{ "__proto__": { "pending": "x" }, "1.1": { "inputs": { "__proto__": 5 } } }';
    expect(codesAt(parseObservations(JSON.parse(observations)))).toEqual([
      ["forbiddenName", "__proto__"],
      ["forbiddenName", "1.1", "inputs", "__proto__"],
    ]);
    const record = '[{ "type": "t", "id": "1", "date": "2018-05-07", "agency": "x", "__proto__": null }]';
    expect(codesAt(parseCountableRecords(JSON.parse(record)))).toEqual([["forbiddenName", 0, "__proto__"]]);
  });

  it("is a property of a list by no JSON, and then no part of it", () => {
    const list = Object.defineProperty([1], "__proto__", { value: 2, enumerable: true });
    expect(codesAt(parseObservations({ "1.1": list }))).toEqual([["unreadableObservation", "1.1"]]);
  });

  it("is reported once where it is a field too many", () => {
    const plan: unknown = JSON.parse(JSON.stringify(plan107).replace("{", '{ "__proto__": {},'));
    expect(codesAt(parsePlan(plan))).toEqual([["forbiddenName", "__proto__"]]);
  });
});

describe("size", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);

  it("in depth overflows nothing", () => {
    for (const read of READERS) expect(issuesOf(read(deep))).not.toEqual([]);
    expect(codesAt(parsePlan({ ...plan107, deep }))).toEqual([["unknownField", "deep"]]);
    expect(codesAt(parseObservations({ "1.1": { inputs: { 甲: deep } } }))).toEqual([
      ["notANumber", "1.1", "inputs", "甲"],
    ]);
  });

  it("in fields names each of them", () => {
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`field${index}`, index]));
    expect(issuesOf(parsePlan({ ...plan107, ...fields }))).toHaveLength(20_000);
  });

  it("in digits is refused with a short message", () => {
    const issues = issuesOf(parseObservations({ "1.1": { reported: "9".repeat(1_000_000) } }));
    expect(issues.map(({ code }) => code)).toEqual(["notANumber"]);
    expect(issues[0]?.message.length).toBeLessThan(300);
    const field = "x".repeat(1_000_000);
    expect(issuesOf(parsePlan({ ...plan107, [field]: 1 }))[0]?.facts).toMatchObject({ field: "x".repeat(80) });
  });

  it("in a circle ends", () => {
    const circle: Record<string, unknown> = { ...plan107 };
    circle["a"] = circle;
    circle["b"] = circle;
    expect(codesAt(parsePlan(circle))).toEqual([
      ["unknownField", "a"],
      ["unknownField", "b"],
    ]);
  });
});
