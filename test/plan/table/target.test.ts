import { describe, expect, it } from "vitest";
import { targetObstacle } from "../../../src/plan/table-obstacle.ts";
import { readTarget } from "../../../src/plan/table-target.ts";
import targets from "./cases/targets.json" with { type: "json" };

describe("a target cell", () => {
  it.each(targets.read as [string, object][])("%j is %j", (text, target) => {
    expect(readTarget(text)).toStrictEqual(target);
  });

  const refused = Object.entries(targets.refused).flatMap(([obstacle, texts]) =>
    texts.map((text) => [text, obstacle] as const),
  );
  it.each(refused)("%j is no single figure with a unit: %s", (text, obstacle) => {
    expect(readTarget(text)).toBeUndefined();
    expect(targetObstacle(text) ?? "").toBe(obstacle);
  });
});
