import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import {
  type CountableRecord,
  definePlan,
  describeIssue,
  type Given,
  type Issue,
  type Locale,
  type Observations,
  type Plan,
  type Tally,
  tallyRecords,
  tallyStream,
  toObservations,
} from "civic-kpi";
import { parseCountableRecords } from "civic-kpi/schema";
import { parseRecords, recordSchemas } from "civic-kpi/taichung";
import type { ProgramArguments } from "./arguments.ts";
import { type ProgramInput, readJson, readPlanSource } from "./input.ts";
import { Refusal } from "./refusal.ts";
import { type ProgramWording, programWordings } from "./wording.ts";

/** More would scroll the first away. */
const MOST_PROBLEMS = 20;

/** How far a file is read. */
export interface Progress {
  readonly share: number;
  readonly records: number;
}

/** What a scorecard is made from, and the tally behind it. */
export interface CountedInput extends ProgramInput {
  readonly tally: Tally;
}

/** Counts a file of records, one JSON object a line, up to the day asked for; `--input` holds what no record says. */
export async function countRecords(
  path: string,
  { plan, input, asOf, locale }: ProgramArguments,
  onProgress: (progress: Progress) => void,
): Promise<CountedInput> {
  const wording = programWordings[locale];
  const problems: string[] = [];
  const source = readPlanSource(plan, locale, problems);
  const given = input === undefined ? {} : readJson(input, wording, problems);
  const size = await sizeOf(path, wording, problems);
  if (source === undefined || problems.length > 0) throw new Refusal(problems);
  const compiled = definePlan(source);
  const file = new RecordFile(path, locale, recordReader(compiled));
  const tally = await tallyStream(compiled, file.records(), {
    period: periodUpTo(compiled, asOf),
    onProgress: (records) => onProgress({ share: size === 0 ? 1 : file.bytesRead / size, records }),
  });
  file.refuseProblems();
  return { plan: compiled, observations: toObservations(compiled, tally, given as Given) as Observations, asOf, tally };
}

/** A day after the year's end counts the whole year. */
function periodUpTo({ period }: Plan, asOf: string | undefined): Plan["period"] {
  return asOf === undefined || asOf >= period.end ? period : { start: period.start, end: asOf };
}

/** The record that a line holds, or what is wrong with it. */
type RecordReader = (value: unknown) => {
  readonly records: readonly CountableRecord[];
  readonly issues: readonly Issue[];
};

/** A plan that counts the city's records alone has them checked field by field; of others, only what every record has is known. */
function recordReader(plan: Plan): RecordReader {
  const { records: types } = tallyRecords(plan, [], { period: plan.period });
  if (types.every(({ type }) => Object.hasOwn(recordSchemas, type))) return (value) => parseRecords([value]);
  return (value) => {
    const parsed = parseCountableRecords([value]);
    return parsed.ok ? { records: parsed.value, issues: [] } : { records: [], issues: parsed.issues };
  };
}

/** A file of records, which are read once. Types and ids are remembered, so that a record given twice is told. */
class RecordFile {
  readonly #path: string;
  readonly #locale: Locale;
  readonly #reader: RecordReader;
  readonly #problems: string[] = [];
  readonly #linesById = new Map<string, number>();
  #untold = 0;
  bytesRead = 0;

  constructor(path: string, locale: Locale, reader: RecordReader) {
    this.#path = path;
    this.#locale = locale;
    this.#reader = reader;
  }

  async *records(): AsyncGenerator<CountableRecord> {
    let line = 0;
    for await (const text of this.#lines()) {
      line++;
      const record = text.trim() === "" ? undefined : this.#read(text, line);
      if (record !== undefined) yield record;
    }
  }

  refuseProblems(): void {
    const { moreProblems } = programWordings[this.#locale];
    if (this.#untold > 0) this.#problems.push(moreProblems(this.#untold));
    if (this.#problems.length > 0) throw new Refusal(this.#problems);
  }

  /** By \n alone: a JSON text may hold any other line break as it is. */
  async *#lines(): AsyncGenerator<string> {
    let rest = "";
    const stream = createReadStream(this.#path, { encoding: "utf8" });
    for await (const chunk of stream) {
      this.bytesRead = stream.bytesRead;
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest;
  }

  #read(text: string, line: number): CountableRecord | undefined {
    const value = this.#parse(text, line);
    if (value === undefined) return undefined;
    const { records, issues } = this.#reader(value);
    for (const issue of issues) this.#tell(line, describeIssue(issue, this.#locale).replace(/^\[0\](?:\.|: )?/, ""));
    const [record] = records;
    return record === undefined || this.#isSecond(record, line) ? undefined : record;
  }

  #parse(text: string, line: number): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      this.#tell(line, programWordings[this.#locale].notJsonLine((error as Error).message));
      return undefined;
    }
  }

  #isSecond({ type, id }: CountableRecord, line: number): boolean {
    const key = JSON.stringify([type, id]);
    const first = this.#linesById.get(key);
    if (first === undefined) this.#linesById.set(key, line);
    else this.#tell(line, programWordings[this.#locale].secondRecord(type, id, first));
    return first !== undefined;
  }

  #tell(line: number, problem: string): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(`${this.#path}:${line}: ${problem}`);
    else this.#untold++;
  }
}

async function sizeOf(path: string, wording: ProgramWording, problems: string[]): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    problems.push(code === "ENOENT" ? wording.missingFile(path) : wording.unreadableFile(path, code));
    return 0;
  }
}
