import { type Issue, type PlanSource, type Tally, tallyStream, yearPeriod } from "civic-kpi";
import { parseRecords, type TaichungRecord } from "civic-kpi/taichung";
import { textLines } from "./text-lines.ts";

/** Why a line was not counted: it is no JSON, its record stands there twice, or the record is wrong. */
export interface RecordProblem {
  readonly line: number;
  readonly issue: Issue | "notJson" | "twice";
}

/** What became of a file of records. */
export interface CountedRecords {
  readonly tally: Tally;
  readonly records: number;
  /** Lines that were not counted. */
  readonly refused: number;
  /** The first problems; there may be several with one line. */
  readonly problems: readonly RecordProblem[];
  readonly problemCount: number;
}

/** How far a count is. */
export interface CountProgress {
  readonly bytes: number;
  readonly records: number;
}

const MOST_SHOWN = 50;

/** Counts the records of an NDJSON file into a plan's year, in constant memory but for the ids seen. */
export async function countRecords(
  plan: PlanSource,
  chunks: AsyncIterable<Uint8Array>,
  onProgress: (progress: CountProgress) => void,
): Promise<CountedRecords> {
  const seen = new Set<string>();
  const problems: RecordProblem[] = [];
  let [bytes, records, refused, problemCount] = [0, 0, 0, 0];
  const refuse = (line: number, issues: readonly RecordProblem["issue"][]): void => {
    refused += 1;
    problemCount += issues.length;
    problems.push(...issues.slice(0, MOST_SHOWN - problems.length).map((issue) => ({ line, issue })));
  };
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      yield chunk;
      bytes += chunk.byteLength;
      onProgress({ bytes, records });
    }
  }
  async function* valid(): AsyncGenerator<TaichungRecord> {
    for await (const { number, text } of textLines(measured())) {
      records += 1;
      const value = jsonOf(text);
      const parsed = value === undefined ? { records: [], issues: ["notJson" as const] } : parseOne(value);
      const [record] = parsed.records;
      const key = record && `${record.type} ${record.id}`;
      if (record === undefined || key === undefined) refuse(number, parsed.issues);
      else if (seen.has(key)) refuse(number, ["twice"]);
      else {
        seen.add(key);
        yield record;
      }
    }
  }
  const tally = await tallyStream(plan, valid(), { period: yearPeriod(plan.year) });
  return { tally, records, refused, problems, problemCount };
}

/** One record, its issues told from the record on. */
function parseOne(value: unknown): { readonly records: readonly TaichungRecord[]; readonly issues: readonly Issue[] } {
  const { records, issues } = parseRecords([value]);
  return { records, issues: issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
