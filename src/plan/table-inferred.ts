import type { Formula } from "../formula/formula.ts";
import { percentReading } from "../formula/percent.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { directionWord } from "./direction-words.ts";
import type { Accrual, Direction, IndicatorSource } from "./source.ts";
import type { PrintedTarget } from "./table-target.ts";

/** What a table seldom prints and a plan needs. */
export interface UnprintedFields {
  /** For indicators whose target prints no direction. */
  readonly direction?: Direction;
  /** For indicators that are no milestones. */
  readonly accrual?: Accrual;
  /** For indicators whose target prints no unit. */
  readonly unit?: string;
}

/** An indicator as far as it was read, and what its unprinted fields are taken from. */
export interface ReadIndicator {
  readonly id: string;
  readonly title: string;
  readonly formulaText: string;
  readonly formula: Formula | undefined;
  readonly method: IndicatorSource["evaluationMethod"];
  readonly target: PrintedTarget | undefined;
  /** The unit in a column of its own. */
  readonly unit: string | undefined;
  /** The row that it begins in, counted from 1. */
  readonly row: number;
}

/** Fields that a plan needs, and the names of those among them that are not printed. */
export interface InferredFields extends Pick<IndicatorSource, "unit" | "direction" | "accrual"> {
  readonly inferred: readonly string[];
}

/** Units by the words that a count or a score is named with, the more telling first. */
const UNIT_WORDS: readonly (readonly [unit: string, words: RegExp])[] = [
  ["分", /評分|分數|得分/],
  ["人次", /人次/],
  ["場次", /場次/],
  ["件", /件數|案件/],
  ["案", /案數/],
  ["人", /人數/],
  ["場", /場數/],
  ["家", /家數/],
  ["戶", /戶數/],
  ["處", /處數/],
  ["次", /次數/],
];

const ASSESSED = /評分|分數|得分|考核|評鑑|滿意度/;

/** Reads or assumes what is seldom printed; each assumption is an issue, and what isn't printed is listed. */
export function inferFields(
  read: ReadIndicator,
  given: UnprintedFields,
  path: IssuePath,
  problems: Issue[],
): InferredFields {
  const inferred: string[] = [];
  const unit = printedUnit(read) ?? unprinted("unit", given.unit ?? assumedUnit(read, path, problems));
  const isMilestones = read.formula !== undefined && read.formula.steps.length > 0;
  const direction =
    read.target?.direction ??
    (isMilestones ? "atLeast" : unprinted("direction", given.direction ?? assumedDirection(read, path, problems)));
  const accrual = isMilestones
    ? "milestones"
    : unprinted("accrual", given.accrual ?? assumedAccrual(read, unit, path, problems));
  return { unit, direction, accrual, inferred };

  function unprinted<Value>(field: string, value: Value): Value {
    if (value !== "") inferred.push(field);
    return value;
  }
}

function printedUnit({ target, unit, formula }: ReadIndicator): string | undefined {
  return target?.unit ?? (unit === "百分比" || unit === "％" ? "%" : unit) ?? formula?.unit ?? undefined;
}

function assumedUnit({ id, row, title, formulaText }: ReadIndicator, path: IssuePath, problems: Issue[]): string {
  for (const text of [formulaText, title])
    for (const [unit, words] of UNIT_WORDS) {
      const [because] = words.exec(text) ?? [];
      if (because === undefined) continue;
      problems.push(createIssue("unitAssumed", [...path, "unit"], { id, row, unit, because }));
      return unit;
    }
  problems.push(createIssue("unitNotPrinted", [...path, "unit"], { id, row }));
  return "";
}

function assumedDirection({ id, row, title, target }: ReadIndicator, path: IssuePath, problems: Issue[]): Direction {
  const word = target?.target === 0 ? { direction: "atMost" as const, word: "0" } : directionWord(title);
  const direction = word?.direction ?? "atLeast";
  const because = word && { because: word.word };
  problems.push(createIssue("directionAssumed", [...path, "direction"], { id, row, direction, ...because }));
  return direction;
}

function assumedAccrual(read: ReadIndicator, unit: string, path: IssuePath, problems: Issue[]): Accrual {
  const { id, row } = read;
  const accrual = likelyAccrual(read, unit);
  problems.push(createIssue("accrualAssumed", [...path, "accrual"], { id, row, accrual }));
  return accrual;
}

function likelyAccrual({ method, formula, formulaText, title }: ReadIndicator, unit: string): Accrual {
  if (method === "workItems") return "milestones";
  if (method === "survey") return "assessed";
  const reading = formula?.expression ? percentReading(formula.expression) : "plain";
  if (reading !== "plain") return "rate";
  if (ASSESSED.test(formulaText) || ASSESSED.test(title)) return "assessed";
  return unit === "%" || unit.includes("/") ? "rate" : "cumulative";
}
