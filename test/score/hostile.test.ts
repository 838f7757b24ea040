import { describe, expect, it } from "vitest";
import { computeIndicator } from "../../src/score/compute.ts";
import { issuesOf } from "../calendar/issues-of.ts";
import { indicatorOf } from "./plan-of-one.ts";

describe("a text of any length is answered at once", () => {
  it.each([" ", "0", "%", "-", "9"])("of %j again and again", (character) => {
    const text = character.repeat(1e6);
    for (const reported of [text, `${text}x`, `${text}%`]) {
      const found = issuesOf(() => computeIndicator(indicatorOf({ unit: "%" }), { reported }));
      expect(found.map(({ code, message }) => [code, message.length < 250])).toEqual([["notANumber", true]]);
    }
  });
});
