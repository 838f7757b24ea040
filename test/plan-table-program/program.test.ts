import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluatePlan, type PlanSource } from "civic-kpi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../docs/examples/plan-table/answer.ts";
import { readArguments } from "../../docs/examples/plan-table/arguments.ts";
import { Refusal } from "../../docs/examples/plan-table/refusal.ts";

const SAMPLE = "docs/examples/plan-table/tourism-103.txt";
const asked = ["--agency", "某市政府觀光局", "--year", "103", "--lang", "en"];

function run(...given: readonly string[]) {
  const command = ["--import", "tsx", "docs/examples/plan-table/main.ts", ...given];
  try {
    const output = execFileSync(process.execPath, command, { encoding: "utf8", stdio: "pipe" });
    return { output, status: 0, errors: "" };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { output: stdout, status, errors: stderr };
  }
}

function problemsOf(...given: readonly string[]): readonly string[] {
  try {
    readArguments(given, "en-US");
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "civic-kpi-plan-table-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the program", { timeout: 60_000 }, () => {
  it("turns a table into a plan that goes all the way to a scorecard", () => {
    const { output, status } = run(SAMPLE, ...asked);
    expect(status).toBe(0);
    const plan = JSON.parse(output) as PlanSource;
    const card = evaluatePlan(plan, {
      "1.1": { inputs: { 今年住房率: 62, 去年住房率: 60 } },
      "1.2": { inputs: { 年度輔導家數: 41 } },
      "1.3": { inputs: { 年度受理申訴案件數: 90 } },
      "2.1": { completedStep: 3 },
      "2.2": { reported: "86%" },
    });
    expect(card.points.toString()).toBe("35");
    expect(card.indicators.map(({ status: each }) => each)).toEqual(["met", "met", "met", "met", "met"]);
  });

  it("exits with 1 when the plan can't be run yet, and with 2 when it can't begin", () => {
    const table = join(folder, "table.txt");
    writeFileSync(table, "策略績效目標\t衡量指標\t衡量標準\t目標值\n安全(5%)\t演練(5%)\t年度場次\t適時辦理\n");
    const { output, status, errors } = run(table, ...asked);
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ goals: [{ indicators: [{ target: "適時辦理" }] }] });
    expect(errors).toContain("rows[1][3]: row 2, column 4");
    expect(errors).toMatch(/The plan can't be run yet: 1 to settle\.\n$/);
    expect(run(join(folder, "none.txt"), ...asked)).toMatchObject({ status: 2, output: "" });
    writeFileSync(table, Buffer.from([0xa4, 0xa4, 0xa4, 0xe5]));
    expect(run(table, ...asked).errors).toBe(`- ${table} is not UTF-8; save it as such\n`);
  });

  it("reads a web page, rows as JSON, and what a file says of single indicators", () => {
    const cells = ["安全(5%)", "演練(5%)", "年度場次", "12場"];
    const rows = [["策略績效目標", "衡量指標", "衡量標準", "目標值"], cells];
    const page = join(folder, "table.html");
    const json = join(folder, "table.json");
    const indicators = join(folder, "indicators.json");
    const row = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    writeFileSync(page, `<table>${rows.map(row).join("")}</table>`);
    writeFileSync(json, JSON.stringify(rows));
    writeFileSync(indicators, '{ "1.1": { "variables": { "年度場次": { "kind": "count" } }, "accrual": "rate" } }');
    for (const table of [page, json]) {
      const given = [table, ...asked, "--indicators", indicators, "--accrual", "1.1=cumulative"];
      const { output, status } = run(...given);
      expect(status).toBe(0);
      expect(JSON.parse(output)).toMatchObject({
        goals: [{ indicators: [{ target: 12, accrual: "cumulative", variables: { 年度場次: { kind: "count" } } }] }],
      });
    }
    writeFileSync(json, "[");
    expect(run(json, ...asked).errors).toMatch(/table\.json can't be read/);
  });

  it("lists its options", () => {
    expect(run("--help", "--lang", "en").output).toMatch(/^Turns the printed table/);
  });
});

describe("the command line", () => {
  it("sets for all, and for one", () => {
    const given = ["--direction", "atMost", "--direction", "1.1=atLeast", "--unit", "1.1=家", "--accrual=rate"];
    const { options, table } = readArguments(["table.txt", ...asked, "--agency-en", "Tourism", ...given], "en-US");
    expect(table).toBe("table.txt");
    expect(options).toEqual({
      agency: "某市政府觀光局",
      agencyEn: "Tourism",
      year: 103,
      direction: "atMost",
      accrual: "rate",
      indicators: { "1.1": { direction: "atLeast", unit: "家" } },
    });
  });

  it.each([
    [[], ["--year takes a ROC year, such as 103", "the file of the table is missing", "--agency is missing"]],
    [["a", "b", ...asked], ["give one file"]],
    [
      ["a", ...asked, "--accrual", "2.1=yearly"],
      ["--accrual 2.1=yearly is nothing that can be set; --help lists what can"],
    ],
    [["a", ...asked, "--year", "soon"], [expect.stringMatching(/^--year: "soon" is no year/)]],
    [["a", "--agncy", "x"], [expect.stringMatching(/Unknown option '--agncy'/)]],
  ])("%j is refused", (given, problems) => {
    expect(problemsOf(...given)).toEqual(problems);
  });

  it("is answered in the computer's language, else in the one asked for", () => {
    expect(readArguments(["a", ...asked.slice(0, 4)], "zh-Hant-TW").locale).toBe("zh-TW");
    expect(readArguments(["a", ...asked.slice(0, 4)], "de-DE").locale).toBe("en");
  });
});

it("a goal's weight that is not its indicators' sum is a remark, though the plan can be run", () => {
  const table = "策略績效目標\t衡量指標\t衡量標準\t目標值\n安全(6%)\t演練(5%)\t年度場次\t12場\n";
  const { options } = readArguments([SAMPLE, ...asked], "en-US");
  const { remarks, runs } = answer(table, { options, locale: "en" });
  expect(runs).toBe(true);
  expect(remarks).toContain("goal 1 prints the weight 6, its indicators sum to 5");
});

it("remarks tell what is assumed, and what is odd, in the language asked for", () => {
  const { options } = readArguments([SAMPLE, ...asked], "en-US");
  const { remarks } = answer(readFileSync(SAMPLE, "utf8"), { options, locale: "zh-TW" });
  expect(remarks.split("\n").at(0)).toMatch(/^goals\[0\]\.indicators\[0\]\.direction: 指標 1\.1（第 3 列）未印方向/);
  expect(remarks.split("\n").slice(-2)).toEqual(["各指標權重合計 35，不是 100", "計畫可執行：5 項指標。"]);
});
