import { describe, expect, it } from "vitest";
import type { ProgramArguments } from "../../docs/examples/scorecard/arguments.ts";
import { readInput } from "../../docs/examples/scorecard/input.ts";
import { Refusal } from "../../docs/examples/scorecard/refusal.ts";

const NOTHING_ASKED: ProgramArguments = {
  locale: "en",
  plan: "106",
  input: undefined,
  records: undefined,
  asOf: undefined,
  explain: undefined,
  json: false,
  help: false,
};

function problemsOf(asked: Partial<ProgramArguments>): readonly string[] {
  try {
    readInput({ ...NOTHING_ASKED, ...asked });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}

describe("what is read", () => {
  it("is the published half-year where nothing is asked, as of its own day", () => {
    const { plan, asOf, observations } = readInput(NOTHING_ASKED);
    expect(plan.year).toBe(106);
    expect(asOf).toBe("2017-06-30");
    expect(Object.keys(observations)).toHaveLength(8);
  });

  it("can be seen as of another day", () => {
    expect(readInput({ ...NOTHING_ASKED, asOf: "2017-12-31" }).asOf).toBe("2017-12-31");
  });

  it("takes the year's last day for a person's own figures", () => {
    const input = readInput({ ...NOTHING_ASKED, plan: "107", input: "docs/examples/scorecard/year-107.json" });
    expect(input.asOf).toBeUndefined();
    expect(input.plan.year).toBe(107);
  });

  it("needs figures for a plan that has none published", () => {
    expect(problemsOf({ plan: "107" })).toEqual([expect.stringContaining("--plan 107 needs figures")]);
  });

  it("names every file that is missing, unreadable or no JSON", () => {
    expect(problemsOf({ plan: "no-such-plan.json", input: "LICENSE.txt" })).toEqual([
      expect.stringMatching(/^no-such-plan\.json: there is no such file/),
      expect.stringMatching(/^LICENSE\.txt: there is no such file/),
    ]);
    expect(problemsOf({ input: "src" })).toEqual(["src: can't be read (EISDIR)"]);
    expect(problemsOf({ input: ".editorconfig", locale: "zh-TW" })).toEqual([
      expect.stringMatching(/^\.editorconfig：不是 JSON/),
    ]);
  });
});
