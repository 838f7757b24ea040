import { definePlan } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { describe, expect, test } from "vitest";
import { type CountedRecords, countRecords } from "../../docs/playground/src/count-records.ts";
import { withTally } from "../../docs/playground/src/counted-state.ts";
import { START, startOf } from "../../docs/playground/src/published.ts";
import { withEntry } from "../../docs/playground/src/state.ts";
import { generateRecords } from "../generate-records/generate-records.ts";

const STATE = { ...START, ...startOf({ kind: "published", year: 107 }) };
const PLAN = definePlan(plan107);

const leakCase = { type: "leakCase", date: "2018-03-05", agency: "衛生局", nature: "leak", referred: true };

/** Counts a text in pieces of a few bytes, so that lines and characters are cut anywhere. */
function count(
  text: string,
  onProgress: Parameters<typeof countRecords>[2] = () => undefined,
): Promise<CountedRecords> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
  }
  return countRecords(plan107, pieces(), onProgress);
}

const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join("\n");

describe("a file of records", () => {
  test("is counted whole, whatever the pieces that it comes in", async () => {
    const { tally, records, refused } = await count(lines({ ...leakCase, id: "1" }, { ...leakCase, id: "2" }));
    expect([records, refused]).toEqual([2, 0]);
    expect(tally.records.find(({ type }) => type === "leakCase")?.counted).toBe(2);
  });

  test("tells how far it is", async () => {
    const text = lines({ ...leakCase, id: "1" });
    let last = { bytes: 0, records: 0 };
    await count(text, (progress) => {
      last = progress;
    });
    expect(last.bytes).toBe(new TextEncoder().encode(text).length);
  });

  test("may have empty lines and a line end at its end", async () => {
    const { records, refused } = await count(`\r\n${lines({ ...leakCase, id: "1" })}\r\n\n`);
    expect([records, refused]).toEqual([1, 0]);
  });

  test("is told of by line where it is wrong, and the rest still counts", async () => {
    const { records, refused, problems, tally } = await count(
      `${lines({ ...leakCase, id: "1" })}\n{\n${lines({ ...leakCase, id: "1" }, { ...leakCase, id: "2", date: "2018-02-30" })}`,
    );
    expect([records, refused]).toEqual([4, 3]);
    expect(
      problems.map(({ line, issue }) => [line, typeof issue === "string" ? issue : [issue.code, issue.path]]),
    ).toEqual([
      [2, "notJson"],
      [3, "twice"],
      [4, ["noSuchDay", ["date"]]],
    ]);
    expect(tally.records.find(({ type }) => type === "leakCase")?.counted).toBe(1);
  });

  test("with more problems than anybody reads tells the first ones, and how many there are", async () => {
    const { problems, problemCount } = await count("x\n".repeat(60));
    expect([problems.length, problemCount]).toEqual([50, 60]);
  });
});

describe("the figures of a tally", () => {
  const year = async () => (await count(lines(...generateRecords({ seed: 1, year: 2018, roadInspections: 20 })))).tally;

  test("stand in the fields, and what no record counts stays to be typed", async () => {
    const { entries } = withTally(STATE, PLAN, await year());
    expect([...entries.keys()]).toEqual(PLAN.indicators.map(({ id }) => id));
    expect(Object.fromEntries(entries.get("4.1")?.inputs ?? [])).toEqual({
      今年參加機關數: "23",
      去年參加機關數: "20",
      機關總數: "",
    });
  });

  test("leave what was typed of the others", async () => {
    const typed = withEntry(STATE, "4.1", { kind: "inputs", inputs: new Map([["機關總數", "57"]]), told: "" });
    expect(
      withTally(typed, PLAN, await year())
        .entries.get("4.1")
        ?.inputs.get("機關總數"),
    ).toBe("57");
  });

  test("are only those of the records that there are: none of a kind is no 0", async () => {
    const { tally } = await count(lines({ ...leakCase, id: "1" }));
    expect([...withTally(STATE, PLAN, tally).entries.keys()]).toEqual(["1.2"]);
  });

  test("leave an indicator as it was of which the records say nothing", async () => {
    const reported = { kind: "reported", inputs: new Map(), told: "88" } as const;
    const { tally } = await count(lines({ ...leakCase, id: "1" }));
    expect(withTally(withEntry(STATE, "7.1", reported), PLAN, tally).entries.get("7.1")).toEqual(reported);
  });
});
