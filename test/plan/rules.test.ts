import { describe, expect, it } from "vitest";
import { evaluatePlan } from "../../src/score/evaluate.ts";
import { sourceOf } from "../score/plan-of-one.ts";

describe("lights of a plan's own rules", () => {
  it("may stand at bars of any precision", () => {
    const bar = "0.90000000000000000001";
    const source = {
      ...sourceOf({ target: 100 }),
      rules: {
        achievement: "mirror",
        lights: [
          { light: "green", from: bar },
          { light: "red", from: 0 },
        ],
      },
    } as const;
    const lightOf = (reported: string) => evaluatePlan(source, { "1.1": { reported } }).indicators[0]?.light;
    expect(lightOf("90")).toBe("red");
    expect(lightOf("90.000000000000000001")).toBe("green");
  });
});
