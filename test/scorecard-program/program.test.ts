import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plan107 } from "civic-kpi/taichung";
import { afterAll, describe, expect, it, vi } from "vitest";
import { runProgram } from "./run-program.ts";

// Each test starts the program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SAMPLE = "docs/examples/scorecard/year-107.json";

const folder = mkdtempSync(join(tmpdir(), "scorecard-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("without options", () => {
  const { output, errors, exitCode } = runProgram([]);

  it("prints the published half-year of 106", () => {
    expect(exitCode).toBe(0);
    expect(errors).toBe("");
    expect(output).toMatch(/ROC year 106 \(2017\), as of\s2017-06-30/);
    expect(output).toContain("39 points: 55.714% of the declared 70, 92.857% of the measured 42.");
    expect(output).toContain("Lowest 39 (what is missing counts as nothing), highest 67");
    expect(output).toMatch(/Achievement rule: mirror\. This score is[\s\S]+not an official\s+one/);
  });

  it("is what the README shows", () => {
    expect(output).not.toBe("");
    expect(readFileSync("README.md", "utf8")).toContain(output.trimEnd());
  });

  it("speaks the language of the computer", () => {
    const chinese = runProgram([], "zh_TW").output;
    expect(chinese).toContain("得 39 分：公布權重 70 之 55.714%，已衡量權重 42 之 92.857%。");
    expect(readFileSync("docs/README.zh-TW.md", "utf8")).toContain(chinese.trimEnd());
  });
});

describe("with figures", () => {
  it("scores the sample year of 107", () => {
    const { output, exitCode } = runProgram(["--plan", "107", "--input", SAMPLE, "--lang", "zh-TW"]);
    expect(exitCode).toBe(0);
    expect(output).toContain("得 67.53 分：公布權重 70 之 96.469%");
    expect(output).toContain("全部指標均已確定。");
  });

  it("prints data for another program", () => {
    const options = ["--plan", "107", "--input", SAMPLE, "--as-of", "107-06-30", "--json"];
    const card = JSON.parse(runProgram(options).output);
    expect(card).toMatchObject({ asOf: "2018-06-30", weight: "70", final: false, rules: { name: "mirror" } });
  });

  it("takes a plan from a file, whatever byte order mark an editor left", () => {
    const plan = fileOf("plan.json", `\uFEFF${JSON.stringify(plan107)}`);
    const { output } = runProgram(["--plan", plan, "--input", SAMPLE]);
    expect(output).toContain("67.53 points: 96.469% of the declared 70");
  });
});

describe("an explanation", () => {
  const explained = (...options: string[]) => runProgram(["--explain", "2.1", ...options]);

  it("goes from the printed formula to the page it stands on", () => {
    const { output } = explained();
    expect(output).toContain("Formula: 重大缺失件數/年度抽驗件數*100%");
    expect(output).toContain("5.88");
    expect(output).toContain("page 25-11");
  });

  it("comes in Chinese, and as data", () => {
    expect(explained("--lang", "zh-TW").output).toContain("第 25-11 頁");
    expect(JSON.parse(explained("--json").output)).toMatchObject({ points: "9" });
  });

  it("names the indicator most likely meant", () => {
    const { errors, exitCode } = runProgram(["--explain", "2-1"]);
    expect(exitCode).toBe(1);
    expect(errors).toContain('did you mean "2.1"?');
  });
});

describe("what can't be run", () => {
  it("is told whole, with path, remedy and exit code 1, and without a stack trace", () => {
    const figures = fileOf(
      "wrong.json",
      '{ "1.11": {"pending": "?"}, "1.1": {"inputs": {"檢查總項目": 50, "不合格項目數": "many"}}, "6.1": {"inputs": {}} }',
    );
    const { output, errors, exitCode } = runProgram(["--plan", "107", "--input", figures, "--lang", "zh-TW"]);
    expect(output).toBe("");
    expect(exitCode).toBe(1);
    expect(errors.trimEnd().split("\n")).toEqual([
      "有 6 個問題：",
      '- ["1.11"]: 計畫沒有指標「1.11」；其指標為：1.1、1.2、2.1、3.1、4.1、5.1、6.1、7.1',
      '- ["1.1"].inputs.檢查總項目數: 缺少「檢查總項目數」；請提供數值',
      expect.stringContaining('- ["1.1"].inputs.不合格項目數: "many" 不是數值'),
      '- ["1.1"].inputs.檢查總項目: 公式沒有變數「檢查總項目」；是否為「檢查總項目數」？',
      expect.stringContaining('- ["6.1"].inputs.道路工程查驗無缺失案件數: 缺少'),
      expect.stringContaining('- ["6.1"].inputs.道路工程查驗案件數: 缺少'),
    ]);
  });

  it("names each field of a plan that is misspelt or of the wrong kind", () => {
    const path = fileOf(
      "strange.json",
      JSON.stringify({ ...plan107, titel: 5, goals: [{ ...plan107.goals[0], titleEn: 5 }] }),
    );
    const { errors, exitCode } = runProgram(["--plan", path, "--input", SAMPLE]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^There are 2 problems:$/m);
    expect(errors).toMatch(/strange\.json: goals\[0\]\.titleEn: /);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it("shows where a formula of a plan breaks off", () => {
    const [goal] = plan107.goals;
    const broken = { ...plan107, goals: [{ ...goal, indicators: [{ ...goal.indicators[0], formula: "(甲/乙" }] }] };
    const { errors, exitCode } = runProgram([
      "--plan",
      fileOf("broken.json", JSON.stringify(broken)),
      "--input",
      SAMPLE,
    ]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^- .*broken\.json: goals\[0\]\.indicators\[0\]\.formula: /m);
    expect(errors).toMatch(/^ {2}\s*\^/m);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});
