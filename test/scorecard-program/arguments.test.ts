import { describe, expect, it } from "vitest";
import { readArguments, readLanguage } from "../../docs/examples/scorecard/arguments.ts";
import { Refusal } from "../../docs/examples/scorecard/refusal.ts";

function problemsOf(given: readonly string[], locale: "zh-TW" | "en" = "en"): readonly string[] {
  try {
    readArguments(given, locale);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}

describe("the language", () => {
  it.each([
    [[], "zh-Hant-TW", "zh-TW"],
    [[], "en-GB", "en"],
    [[], "de-DE", "en"],
    [["--lang", "en"], "zh-TW", "en"],
    [["--lang=zh-TW"], "en-US", "zh-TW"],
    [["--plan", "107", "--unknown", "--lang", "zh-TW"], "en-US", "zh-TW"],
  ] as const)("of %j on a computer in %s is %s", (given, system, language) => {
    expect(readLanguage(given, system)).toBe(language);
  });
});

describe("the command line", () => {
  it("stands for the published half-year where it is empty", () => {
    expect(readArguments([], "en")).toMatchObject({ plan: "106", json: false, help: false });
  });

  it("takes dates as they are printed", () => {
    expect(readArguments(["--as-of", "107-12-31"], "en").asOf).toBe("2018-12-31");
    expect(readArguments(["--as-of", "民國107年12月31日"], "zh-TW").asOf).toBe("2018-12-31");
  });

  it.each([
    [["--pln", "107"], ["--pln is no option; did you mean --plan?"]],
    [["--verbose"], ["--verbose is no option; --help lists them all"]],
    [["--input"], ["--input needs a value; --help shows which"]],
    [["--plan="], ["--plan needs a value; --help shows which"]],
    [["--json=yes"], ["--json takes no value; leave it out"]],
    [["figures.json"], ['"figures.json" belongs to no option; to read figures write --input FILE.json']],
    [["--lang", "fr"], ['--lang: "fr" is none of zh-TW, en; give one of them']],
  ] as const)("%j is refused with a remedy", (given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  it("is refused with everything that is wrong with it, in the language asked for", () => {
    expect(problemsOf(["--inptu", "a.json", "--as-of", "106-02-29", "--explain"], "zh-TW")).toEqual([
      "沒有選項 --inptu；是否為 --input？",
      "--explain 需要一個值；請以 --help 查看",
      expect.stringMatching(/^--as-of: .*不存在/),
    ]);
  });

  it("is not misled by the names of an object's own methods", () => {
    expect(problemsOf(["--constructor", "--__proto__", "x"])).toHaveLength(2);
  });
});
