import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluatePlan } from "civic-kpi";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProgramArguments } from "../../docs/examples/scorecard/arguments.ts";
import { bar } from "../../docs/examples/scorecard/progress-bar.ts";
import { countRecords, type Progress } from "../../docs/examples/scorecard/records.ts";
import { Refusal } from "../../docs/examples/scorecard/refusal.ts";
import { generateRecords } from "../generate-records/generate-records.ts";
import { firstHalf106Records } from "../taichung/first-half-106-records.ts";

const ASKED: ProgramArguments = {
  locale: "en",
  plan: "107",
  input: undefined,
  records: undefined,
  asOf: undefined,
  explain: undefined,
  json: false,
  help: false,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "civic-kpi-records-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: Iterable<string>): string {
  const path = join(folder, name);
  writeFileSync(path, [...lines].join("\n"));
  return path;
}

function recordFile(records: Iterable<object>): string {
  return file(
    "records.ndjson",
    [...records].map((record) => JSON.stringify(record)),
  );
}

/** A plan of one indicator, the share of the first variable in the second. */
function planFile(variables: object): string {
  const title = "及時到達率";
  const formula = `${Object.keys(variables).join("/")}*100%`;
  const indicator = {
    id: "1.1",
    title,
    weight: 1,
    formula,
    unit: "%",
    direction: "atLeast",
    accrual: "rate",
    target: 80,
  };
  const goals = [{ id: "1", title, weight: 1, indicators: [{ ...indicator, variables }] }];
  return file("plan.json", [JSON.stringify({ version: 1, agency: "某市政府消防局", year: 107, goals })]);
}

async function problemsOf(path: string, asked: Partial<ProgramArguments> = {}): Promise<readonly string[]> {
  try {
    await countRecords(path, { ...ASKED, ...asked }, () => undefined);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((problem) => problem.replace(`${folder}/`, ""));
    throw error;
  }
}

const leak = { type: "leakCase", id: "1", date: "107/03/05", agency: "衛生局", nature: "leak", referred: true };

describe("a file of records", () => {
  it("of a generated year gives the plan's scorecard, with what no record says", async () => {
    const input = file("given.json", ['{"機關總數": 57}']);
    const path = recordFile(generateRecords({ seed: 107, year: 2018 }));
    const { plan, observations } = await countRecords(path, { ...ASKED, input }, () => undefined);
    const card = evaluatePlan(plan, observations);
    expect(card.indicators.map(({ actual }) => actual === null)).toEqual(new Array(8).fill(false));
    expect(card.final).toBe(true);
  });

  it("of the published half-year gives its scorecard, whatever comes later", async () => {
    const { "1.1": one, "3.1": three, "4.1": four, "7.1": seven } = firstHalf106.observations;
    const input = file("given.json", [JSON.stringify({ "1.1": one, "3.1": three, "4.1": four, "7.1": seven })]);
    const asked = { ...ASKED, plan: "106", input, asOf: firstHalf106.asOf };
    const { plan, observations, asOf } = await countRecords(recordFile(firstHalf106Records), asked, () => undefined);
    const options = { asOf: asOf ?? "" };
    expect(evaluatePlan(plan, observations, options)).toEqual(
      evaluatePlan(plan106, firstHalf106.observations, options),
    );
  });

  it("may hold another agency's records, of the types that its own plan counts", async () => {
    const calls = { count: "fireCall", where: { onTime: true } };
    const plan = planFile({ 及時到達件數: { from: calls }, 出動件數: { from: { count: "fireCall" } } });
    const call = { type: "fireCall", date: "2018-05-07", agency: "第一大隊", onTime: true };
    const path = recordFile([
      { ...call, id: "1" },
      { ...call, id: "2", onTime: false },
    ]);
    const { observations } = await countRecords(path, { ...ASKED, plan }, () => undefined);
    expect(observations).toEqual({ "1.1": { inputs: { 及時到達件數: 1, 出動件數: 2 } } });
    expect(await problemsOf(recordFile([call, { ...call, id: "3", date: "?" }]), { plan })).toEqual([
      expect.stringMatching(/^records\.ndjson:1: id/),
      expect.stringMatching(/^records\.ndjson:2: date: "\?" is no date/),
    ]);
  });

  it("may have empty lines, any line break within a text, and an end without one", async () => {
    const odd = { ...leak, id: "2\u2028\r", agency: "衛\u2029生局" };
    const path = file("records.ndjson", ["", JSON.stringify(leak), "  ", JSON.stringify(odd)]);
    const { tally } = await countRecords(path, ASKED, () => undefined);
    expect(tally.records.find(({ type }) => type === "leakCase")?.counted).toBe(2);
  });

  it("may be empty: then nothing was counted", async () => {
    const { tally } = await countRecords(file("records.ndjson", []), ASKED, () => undefined);
    expect(tally.records.every(({ counted }) => counted === 0)).toBe(true);
  });

  it("tells how far it is read", async () => {
    const progress: Progress[] = [];
    const path = recordFile(generateRecords({ seed: 1, year: 2018, roadInspections: 6000 }));
    await countRecords(path, ASKED, (state) => progress.push(state));
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)?.share).toBe(1);
    expect(progress[0]).toMatchObject({ records: 10_000 });
  });
});

describe("is refused with every problem, at its line:", () => {
  it("what is no JSON, no record, or given twice", async () => {
    const lines = [
      JSON.stringify(leak),
      "{",
      JSON.stringify({ ...leak, id: "2", date: "?" }),
      "7",
      JSON.stringify(leak),
    ];
    expect(await problemsOf(file("records.ndjson", lines))).toEqual([
      expect.stringMatching(/^records\.ndjson:2: is not JSON/),
      expect.stringMatching(/^records\.ndjson:3: date: "\?" is no date/),
      expect.stringMatching(/^records\.ndjson:4: 7 is no record/),
      'records.ndjson:5: line 1 is leakCase "1" already; remove one, or give it an id of its own',
    ]);
  });

  it("in the language asked for", async () => {
    const lines = ["{", JSON.stringify(leak), JSON.stringify(leak)];
    expect(await problemsOf(file("records.ndjson", lines), { locale: "zh-TW" })).toEqual([
      expect.stringMatching(/^records\.ndjson:1: 不是 JSON/),
      "records.ndjson:3: 第 2 行已是 leakCase「1」；請刪除其一，或給予不同編號",
    ]);
  });

  it("the first twenty, and how many more there are", async () => {
    const problems = await problemsOf(file("records.ndjson", new Array(50).fill("{")));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("… and 30 more");
  });

  it("a missing file of records, and a missing plan, at once", async () => {
    expect(await problemsOf(join(folder, "none.ndjson"), { plan: "none.json" })).toHaveLength(2);
  });
});

it("the bar fills with the share that is read", () => {
  expect([0, 0.5, 1, 1.01].map(bar)).toEqual([
    "[······························]   0%",
    "[███████████████···············]  50%",
    "[██████████████████████████████] 100%",
    "[██████████████████████████████] 100%",
  ]);
});
