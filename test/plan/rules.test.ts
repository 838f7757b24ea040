import { definePlan, evaluatePlan, type IndicatorSource, type PlanSource, type Rules } from "civic-kpi";
import { describe, expect, it } from "vitest";
import { toRational } from "../../src/exact/numeric.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { sourceOf } from "../score/plan-of-one.ts";

const withRules = (rules: unknown, indicator: Partial<IndicatorSource> = {}): PlanSource => ({
  ...sourceOf(indicator),
  rules: rules as Rules,
});

const CONVENTION = [
  ["green", "1"],
  ["yellow", "0.8"],
  ["red", "0"],
];

const NAMES = ["mirror", "ratio", "baseline", "binary"];

describe("rules of a plan", () => {
  it.each<[string, unknown, object]>([
    ["are mirror and the conventional lights where they say nothing", {}, { name: "mirror", rule: "mirror" }],
    ["may be a name alone", "ratio", { name: "ratio", rule: "ratio" }],
    ["may be binary", { achievement: "binary" }, { name: "binary", rule: "binary" }],
    ["may have a name of their own", { name: "市府", achievement: "ratio" }, { name: "市府", rule: "ratio" }],
    [
      "may be bands, which are held from the highest down",
      {
        achievement: {
          banded: [
            { from: 0.5, achievement: 0 },
            { from: 1, achievement: 1 },
            { from: "0.8", achievement: "4/5" },
          ],
        },
      },
      {
        name: "banded",
        rule: "banded",
        bands: [
          ["1", "1"],
          ["0.8", "0.8"],
          ["0.5", "0"],
        ],
      },
    ],
    [
      "may have lights of their own, which are held from the highest down",
      {
        lights: [
          { light: "red", from: 0 },
          { light: "green", from: 1 },
          { light: "yellow", from: "1/2" },
        ],
      },
      {
        lights: [
          ["green", "1"],
          ["yellow", "0.5"],
          ["red", "0"],
        ],
      },
    ],
  ])("%s", (_, given, expected) => {
    const { applied, rule, bands, lights } = definePlan(withRules(given)).rules;
    expect({
      name: applied.name,
      rule,
      bands: bands.map(({ from, achievement }) => [from.toString(), achievement.toString()]),
      lights: lights.map(({ light, from }) => [light, from.toString()]),
    }).toEqual({ name: "mirror", rule: "mirror", bands: [], lights: CONVENTION, ...expected });
  });

  it("are told in full, and that the score is no official one", () => {
    expect(definePlan(sourceOf({})).rules.applied).toEqual({
      name: "mirror",
      achievement: "mirror",
      lights: [
        { light: "green", from: 1 },
        { light: "yellow", from: "0.8" },
        { light: "red", from: 0 },
      ],
      notice: {
        "zh-TW": "本分數依所列規則計算，並非官方評分；市府評分附件未公開。",
        en: "This score is this library's, by the rules named; it is not an official one. The city's scoring annex is not public.",
      },
    });
  });

  it("can't be changed", () => {
    const { rules } = definePlan(
      withRules({ achievement: { banded: [{ from: 0.5, achievement: 0.5 }] }, lights: [{ light: "red", from: 0 }] }),
    );
    const parts = [rules, rules.applied, rules.applied.notice, rules.bands, rules.bands[0], rules.bands[0]?.from];
    const others = [rules.bands[0]?.achievement, rules.lights, rules.lights[0], rules.lights[0]?.from];
    expect([...parts, ...others].map(Object.isFrozen)).toEqual(new Array(10).fill(true));
  });

  const banded = (...bands: readonly unknown[]) => ({ achievement: { banded: bands } });
  const at = (...path: readonly (string | number)[]) => ["rules", ...path];

  it.each<[string, unknown, readonly unknown[]]>([
    ["a number", 5, [["unreadableRule", at(), { value: "5", choices: NAMES }]]],
    ["an unknown name", "best", [["unreadableRule", at("achievement"), { value: '"best"', choices: NAMES }]]],
    [
      "an unknown rule with a name",
      { name: "市府", achievement: "official" },
      [["unreadableRule", at("achievement"), { value: '"official"', choices: NAMES }]],
    ],
    [
      "a rule that is an object without bands",
      { achievement: {} },
      [["unreadableRule", at("achievement"), { value: "an object", choices: NAMES }]],
    ],
    ["a name that is none", { name: 5 }, [["notAText", at("name"), { value: "5" }]]],
    [
      "bands that are no list",
      { achievement: { banded: 5 } },
      [["unreadableBands", at("achievement", "banded"), { value: "5" }]],
    ],
    ["no bands", banded(), [["unreadableBands", at("achievement", "banded"), { value: "an array of 0" }]]],
    [
      "a band that is null",
      banded(null),
      [
        ["notANumber", at("achievement", "banded", 0, "from"), { value: "undefined" }],
        ["notANumber", at("achievement", "banded", 0, "achievement"), { value: "undefined" }],
      ],
    ],
    [
      "bands with achievements beyond 0 and 1, or with none",
      banded({ from: "x", achievement: 2 }, { from: 1, achievement: -0.1 }, { from: 0 }),
      [
        ["notANumber", at("achievement", "banded", 0, "from"), { value: '"x"' }],
        ["notAShare", at("achievement", "banded", 0, "achievement"), { value: "2" }],
        ["notAShare", at("achievement", "banded", 1, "achievement"), { value: "-0.1" }],
        ["notANumber", at("achievement", "banded", 2, "achievement"), { value: "undefined" }],
      ],
    ],
    ["lights that are no list", { lights: 5 }, [["unreadableBands", at("lights"), { value: "5" }]]],
    ["no lights", { lights: [] }, [["unreadableBands", at("lights"), { value: "an array of 0" }]]],
    [
      "a light that is null",
      { lights: [null] },
      [
        ["notANumber", at("lights", 0, "from"), { value: "undefined" }],
        ["unknownChoice", at("lights", 0, "light"), { value: "undefined", choices: ["green", "yellow", "red"] }],
      ],
    ],
    [
      "a light that nothing has",
      {
        lights: [
          { light: "red", from: 0 },
          { light: "white", from: "y" },
        ],
      },
      [
        ["notANumber", at("lights", 1, "from"), { value: '"y"' }],
        ["unknownChoice", at("lights", 1, "light"), { value: '"white"', choices: ["green", "yellow", "red"] }],
      ],
    ],
    ["baseline, without one", "baseline", [["baselineMissing", at(), { id: "1.1" }]]],
  ])("are refused where they are %s", (_, given, issues) => {
    expect(issuesOf(() => definePlan(withRules(given))).map(({ code, path, facts }) => [code, path, facts])).toEqual(
      issues,
    );
  });

  it("can't be null where they are asked for", () => {
    const found = issuesOf(() => evaluatePlan(sourceOf({}), {}, { rules: null as never }));
    expect(found.map(({ code, path, facts }) => [code, path, facts])).toEqual([
      ["unreadableRule", ["rules"], { value: "null", choices: NAMES }],
    ]);
  });

  it("that start from a baseline need it to be another than the target", () => {
    const found = issuesOf(() => definePlan(withRules("baseline", { baseline: "80.0" })));
    expect(found.map(({ code, path, facts }) => [code, path, facts])).toEqual([
      ["baselineEqualsTarget", ["rules"], { id: "1.1", target: "80" }],
    ]);
    expect(issuesOf(() => definePlan(withRules("baseline", { baseline: "79.9" })))).toEqual([]);
    expect(issuesOf(() => definePlan(withRules("ratio", { baseline: 80 })))).toEqual([]);
  });
});

describe("an achievement", () => {
  /** The actual as a quotient of whole numbers, and as one text: a scorecard has a quick way for the first alone. */
  const achievementsOf = (rules: unknown, indicator: Partial<IndicatorSource>, actual: string) => {
    const [top = 0, bottom = 1] = toRational(actual).toFraction().split("/").map(Number);
    const source = withRules(rules, { formula: "甲/乙", ...indicator });
    return [
      { 甲: top, 乙: bottom },
      { 甲: actual, 乙: "1" },
    ].map((inputs) => evaluatePlan(source, { "1.1": { inputs } }).indicators[0]?.achievement?.toFraction());
  };

  it.each<[string, Partial<IndicatorSource>, readonly (readonly [actual: string, achievement: string])[]]>([
    [
      "mirror",
      { target: 80 },
      [
        ["0", "0"],
        ["-8", "0"],
        ["60", "3/4"],
        ["79.5", "159/160"],
        ["80", "1"],
        ["90", "1"],
      ],
    ],
    [
      "mirror",
      { target: 0 },
      [
        ["-1", "0"],
        ["0", "1"],
      ],
    ],
    [
      "mirror",
      { target: -10 },
      [
        ["-20", "0"],
        ["-10", "1"],
      ],
    ],
    [
      "mirror",
      { target: "2.5" },
      [
        ["1", "2/5"],
        ["1/3", "2/15"],
      ],
    ],
    [
      "mirror",
      { target: 10, direction: "atMost" },
      [
        ["10", "1"],
        ["12", "4/5"],
        ["15.5", "9/20"],
        ["20", "0"],
        ["30", "0"],
      ],
    ],
    [
      "mirror",
      { target: 0, direction: "atMost" },
      [
        ["0", "1"],
        ["1", "0"],
      ],
    ],
    [
      "mirror",
      { target: -5, direction: "atMost" },
      [
        ["-5", "1"],
        ["-4", "0"],
      ],
    ],
    [
      "ratio",
      { target: 80 },
      [
        ["60", "3/4"],
        ["-8", "0"],
        ["80", "1"],
      ],
    ],
    [
      "ratio",
      { target: 10, direction: "atMost" },
      [
        ["10", "1"],
        ["12", "5/6"],
        ["12.5", "4/5"],
        ["1000", "1/100"],
      ],
    ],
    [
      "ratio",
      { target: 0, direction: "atMost" },
      [
        ["0", "1"],
        ["1", "0"],
      ],
    ],
    [
      "binary",
      { target: 80 },
      [
        ["79.99", "0"],
        ["80", "1"],
      ],
    ],
    [
      "binary",
      { target: 10, direction: "atMost" },
      [
        ["10.01", "0"],
        ["10", "1"],
      ],
    ],
    [
      "baseline",
      { target: 80, baseline: 60 },
      [
        ["50", "0"],
        ["60", "0"],
        ["65", "1/4"],
        ["79.5", "39/40"],
        ["80", "1"],
      ],
    ],
    [
      "baseline",
      { target: 10, baseline: 20, direction: "atMost" },
      [
        ["25", "0"],
        ["20", "0"],
        ["12", "4/5"],
        ["10", "1"],
      ],
    ],
    [
      "baseline",
      { target: "0.5", baseline: "1/3" },
      [
        ["5/12", "1/2"],
        ["1/4", "0"],
      ],
    ],
    ["baseline", { target: 3, baseline: 5 }, [["2", "1"]]],
    ["baseline", { target: 10, baseline: 5, direction: "atMost" }, [["12", "1"]]],
  ])("by %s with %j", (rules, indicator, expected) => {
    for (const [actual, achievement] of expected)
      expect([actual, ...achievementsOf(rules, indicator, actual)]).toEqual([actual, achievement, achievement]);
  });

  it.each([
    ["mirror", { target: "1e15" }, "7e14", "7/10"],
    ["mirror", { target: "9007199254740993" }, "3002399751580331", "1/3"],
    ["ratio", { target: "3e15", direction: "atMost" }, "9e15", "1/3"],
    ["baseline", { target: "9e15", baseline: "-9e15" }, "0", "1/2"],
    ["mirror", { target: "1/3", weight: "1e-15" }, "1/6", "1/2"],
    ["mirror", { target: "9e15", direction: "atMost" }, "13.5e15", "1/2"],
    ["mirror", { target: "100001/100000", direction: "atMost" }, "3/2", "50002/100001"],
    ["ratio", { target: "94906267/94906266", direction: "atMost" }, "2", "94906267/189812532"],
    ["baseline", { target: "1/94906267", baseline: "1/94906266", direction: "atMost" }, "1/47453133", "0"],
    ["baseline", { target: "100003/100000", baseline: "1/3" }, "1/2", "50000/200009"],
    ["baseline", { target: "4e15", baseline: "3e15" }, "3.5e15", "1/2"],
    ["mirror", { target: "100000007/100000037" }, "100000007/200000074", "1/2"],
  ] as const)("by %s is exact with figures of any length: %j", (rules, indicator, actual, achievement) => {
    expect(achievementsOf(rules, indicator, actual)).toEqual([achievement, achievement]);
  });
});

describe("lights of a plan's own rules", () => {
  it("may stand at bars of any precision", () => {
    const source = withRules(
      {
        lights: [
          { light: "green", from: "0.90000000000000000001" },
          { light: "red", from: 0 },
        ],
      },
      { target: 100 },
    );
    const lightOf = (reported: string) => evaluatePlan(source, { "1.1": { reported } }).indicators[0]?.light;
    expect(lightOf("90")).toBe("red");
    expect(lightOf("90.000000000000000001")).toBe("green");
  });
});
