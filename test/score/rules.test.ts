import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type { RulesOption } from "../../src/plan/compiled-rules.ts";
import { definePlan } from "../../src/plan/define.ts";
import type { Rules } from "../../src/plan/rules.ts";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { codesOf, issuesOf } from "../calendar/issues-of.ts";
import { planOf, sourceOf } from "./plan-of-one.ts";

const half = { "1.1": { reported: 40 } };
const bands = [{ from: "0.5", achievement: "0.3" }];

describe("a scorecard is made by the rules", () => {
  it("mirror, where nobody says otherwise", () => {
    expect(evaluatePlan(planOf({}), half).rules).toMatchObject({ name: "mirror", achievement: "mirror" });
  });

  it("of its plan", () => {
    const plan = definePlan({ ...sourceOf({}), rules: { name: "本府級距", achievement: { banded: bands } } });
    const card = evaluatePlan(plan, half);
    expect([card.rules.name, card.points.toString()]).toEqual(["本府級距", "3"]);
  });

  it("or of its caller, before the plan's", () => {
    const plan = definePlan({ ...sourceOf({}), rules: { achievement: "binary" } });
    expect(evaluatePlan(plan, half).points.toString()).toBe("0");
    expect(evaluatePlan(plan, half, { rules: "mirror" }).points.toString()).toBe("5");
    expect(evaluatePlan(plan, half, { rules: { achievement: { banded: bands } } }).rules.name).toBe("banded");
  });

  it("and names them, with their lights, and says that the score is not an official one", () => {
    const { rules } = evaluatePlan(planOf({}), half, { rules: "ratio" });
    expect(rules).toEqual({
      name: "ratio",
      achievement: "ratio",
      lights: [
        { light: "green", from: 1 },
        { light: "yellow", from: "0.8" },
        { light: "red", from: 0 },
      ],
      notice: { "zh-TW": expect.stringContaining("並非官方評分"), en: expect.stringContaining("not an official one") },
    });
  });

  it("whose numbers may be of any kind and are JSON in the scorecard", () => {
    const lights = [
      { light: "green", from: 1n },
      { light: "yellow", from: new Decimal("0.4") },
    ] as const;
    const { rules } = evaluatePlan(planOf({}), half, { rules: { achievement: "mirror", lights } });
    expect(JSON.parse(JSON.stringify(rules.lights))).toEqual([
      { light: "green", from: "1" },
      { light: "yellow", from: "0.4" },
    ]);
  });

  it("of which the achievement rule may go without saying", () => {
    const lights = [{ light: "green", from: "0.5" }] as const;
    const card = evaluatePlan(planOf({}), half, { rules: { lights } as unknown as Rules });
    expect([card.rules.name, card.points.toString(), card.indicators[0]?.light]).toEqual(["mirror", "5", "green"]);
  });

  it("which nobody can change afterwards", () => {
    const lights: { light: "green" | "yellow" | "red"; from: number }[] = [{ light: "green", from: 1 }];
    const asked: Rules = { achievement: "mirror", lights };
    const plan = planOf({});
    const card = evaluatePlan(plan, half, { rules: asked });
    lights.push({ light: "yellow", from: 0 });
    expect(card.rules.lights).toHaveLength(1);
    const shared = evaluatePlan(plan, half).rules;
    for (const part of [shared, shared.lights, shared.lights[0], shared.notice, plan.rules, plan.rules.lights])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("rules that can't be read are refused", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["an unknown name", "official", ["rules.achievement"]],
    ["an unknown name in an object", { achievement: "Mirror" }, ["rules.achievement"]],
    ["a name of every object", "toString", ["rules.achievement"]],
    ["__proto__", "__proto__", ["rules.achievement"]],
    ["a number", 5, ["rules"]],
    ["null", null, ["rules"]],
    ["a rule that is an object without bands", { achievement: {} }, ["rules.achievement"]],
    ["bands that are none", { achievement: { banded: "0.5" } }, ["rules.achievement.banded"]],
    ["no band", { achievement: { banded: [] } }, ["rules.achievement.banded"]],
    [
      "a band that is null",
      { achievement: { banded: [null] } },
      ["rules.achievement.banded[0].from", "rules.achievement.banded[0].achievement"],
    ],
    [
      "bars and achievements that are no numbers",
      {
        achievement: {
          banded: [
            { from: "x", achievement: 1 },
            { from: 0, achievement: "y" },
          ],
        },
      },
      ["rules.achievement.banded[0].from", "rules.achievement.banded[1].achievement"],
    ],
    [
      "an achievement above 1 or below 0",
      {
        achievement: {
          banded: [
            { from: 0, achievement: 60 },
            { from: 0, achievement: -1 },
          ],
        },
      },
      ["rules.achievement.banded[0].achievement", "rules.achievement.banded[1].achievement"],
    ],
    ["no light", { achievement: "mirror", lights: [] }, ["rules.lights"]],
    ["lights that are none", { achievement: "mirror", lights: { green: 1 } }, ["rules.lights"]],
    [
      "a light that is null",
      { achievement: "mirror", lights: [null] },
      ["rules.lights[0].from", "rules.lights[0].light"],
    ],
    [
      "a colour that is no light",
      { achievement: "mirror", lights: [{ light: "purple", from: 1 }] },
      ["rules.lights[0].light"],
    ],
    [
      "white, which means no figure",
      { achievement: "mirror", lights: [{ light: "white", from: 1 }] },
      ["rules.lights[0].light"],
    ],
    ["a name that is no text", { achievement: "mirror", name: 5 }, ["rules.name"]],
    [
      "all at once",
      { name: 5, achievement: "official", lights: [{ light: "green", from: "x" }] },
      ["rules.name", "rules.lights[0].from", "rules.achievement"],
    ],
  ])("%s", (_, rules, paths) => {
    const found = issuesOf(() => evaluatePlan(planOf({}), half, { rules: rules as RulesOption }));
    expect(found.map(({ message }) => message.split(": ")[0])).toEqual(paths);
    if (rules !== null)
      expect(issuesOf(() => definePlan({ ...sourceOf({}), rules: rules as Rules })).map(({ code }) => code)).toEqual(
        found.map(({ code }) => code),
      );
  });

  it("baseline, for each indicator that has none, or has it at the target", () => {
    const plan = planOf({ id: "1.1" }, { id: "1.2", baseline: 80 }, { id: "1.3", baseline: 60 });
    const found = issuesOf(() => evaluatePlan(plan, {}, { rules: "baseline" }));
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([
      ["baselineMissing", { id: "1.1" }],
      ["baselineEqualsTarget", { id: "1.2", target: "80" }],
    ]);
  });

  it("baseline, in a plan that asks for it", () => {
    expect(codesOf(() => definePlan({ ...sourceOf({}), rules: { achievement: "baseline" } }))).toEqual([
      "baselineMissing",
    ]);
  });
});
