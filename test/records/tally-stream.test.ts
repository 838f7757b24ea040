import { tallyRecords, tallyStream, yearPeriod } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { roadInspections } from "../generate-records/generate-records.ts";

const counted = { measures: { all: { count: "roadInspection" } } } as const;
const options = { period: yearPeriod(107), by: ["agency", "month"] };

function* firstInspections(size: number) {
  const records = roadInspections(107, 2018);
  for (let number = 1; number <= size; number++) yield records.next().value;
}

async function* stream(size: number) {
  yield* firstInspections(size);
}

test("a stream gives the tally of the same records at hand", async () => {
  expect(await tallyStream(counted, stream(5000), options)).toEqual(
    tallyRecords(counted, firstInspections(5000), options),
  );
});

test("a long stream needs nobody to report its progress to", async () => {
  const { groups } = await tallyStream(counted, stream(10_000), { period: options.period });
  expect(groups).toHaveLength(1);
});

describe("progress is reported", () => {
  test.each([
    [0, []],
    [9999, [9999]],
    [10_000, [10_000]],
    [25_000, [10_000, 20_000, 25_000]],
  ])("of %i records", async (size, expected) => {
    const reports: number[] = [];
    await tallyStream(counted, stream(size), { ...options, onProgress: (records) => reports.push(records) });
    expect(reports).toEqual(expected);
  });
});

test("a stream that can't be counted rejects with the index of the record", async () => {
  async function* broken() {
    yield* stream(3);
    yield { type: "roadInspection", id: "x", date: "soon", agency: "建設局" };
  }
  await expect(tallyStream(counted, broken(), options)).rejects.toThrow("[3].date");
});

test("a stream that breaks off rejects with its own error, and no tally is made of the half", async () => {
  async function* broken() {
    yield* stream(3);
    throw new Error("connection lost");
  }
  await expect(tallyStream(counted, broken(), options)).rejects.toThrow("connection lost");
});
