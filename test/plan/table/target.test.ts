import { describe, expect, it } from "vitest";
import { readTarget } from "../../../src/plan/table-target.ts";
import targets from "./cases/targets.json" with { type: "json" };

describe("a target cell", () => {
  it.each(targets.read as [string, object][])("%j is %j", (text, target) => {
    expect(readTarget(text)).toEqual(target);
  });

  it.each(targets.refused)("%j is no single figure with a unit", (text) => {
    expect(readTarget(text)).toBeUndefined();
  });
});
