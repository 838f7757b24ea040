import type { Formula } from "../formula/formula.ts";
import { percentReading } from "../formula/percent.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import { directionWord } from "./direction-words.ts";
import type { Accrual, Direction, IndicatorSource } from "./source.ts";
import type { Cell } from "./table-cell.ts";
import type { UnprintedFields } from "./table-options.ts";
import type { PrintedTarget } from "./table-target.ts";

/** An indicator as far as it was read, and what its unprinted fields are taken from. */
export interface ReadIndicator {
  readonly id: string;
  readonly title: string;
  readonly formulaText: string;
  readonly formula: Formula | undefined;
  readonly method: IndicatorSource["evaluationMethod"];
  readonly target: PrintedTarget | undefined;
  /** What a target that is none prints of its direction: 低於12,000件. */
  readonly barDirection: Direction | undefined;
  readonly targetText: string;
  /** The unit in a column of its own. */
  readonly unitCell: Cell | undefined;
  /** The unit that the header prints for all targets. */
  readonly headerUnit: string | undefined;
  /** The row that it begins in, counted from 1. */
  readonly row: number;
}

/** How an indicator is to be read: what is set for it, by an option for all or its own, and by its own alone. */
export interface GivenFields {
  readonly given: UnprintedFields;
  readonly own: UnprintedFields;
}

/** Fields that a plan needs, and the names of those among them that are not printed. */
export interface InferredFields extends Pick<IndicatorSource, "direction" | "accrual"> {
  readonly inferred: readonly string[];
}

const ASSESSED = /評分|分數|得分|考核|評核|評鑑|訪評|評比|滿意度|調查結果/;

/** Reads or assumes what is seldom printed; each assumption is an issue, and what isn't printed is listed. */
export function inferFields(
  read: ReadIndicator,
  unit: string,
  { given, own }: GivenFields,
  path: IssuePath,
  problems: Issue[],
): InferredFields {
  const isMilestones = read.formula !== undefined && read.formula.steps.length > 0;
  const printed = {
    direction: read.target?.direction ?? read.barDirection ?? (isMilestones ? ("atLeast" as const) : undefined),
    accrual: isMilestones ? ("milestones" as const) : undefined,
  };
  for (const option of ["direction", "accrual"] as const)
    reportContradiction(read, option, own, printed, path, problems);
  const direction = printed.direction ?? given.direction ?? assumedDirection(read, path, problems);
  const accrual = printed.accrual ?? given.accrual ?? assumedAccrual(read, unit, path, problems);
  const inferred = (["direction", "accrual"] as const).filter((field) => printed[field] === undefined);
  return { direction, accrual, inferred };
}

/** An indicator's own option can't change what the table prints; one for all is for those that print nothing. */
export function reportContradiction(
  { id, row }: Pick<ReadIndicator, "id" | "row">,
  option: keyof UnprintedFields,
  own: UnprintedFields,
  printed: { readonly [Option in keyof UnprintedFields]?: string | undefined },
  path: IssuePath,
  problems: Issue[],
): void {
  const [asked, found] = [own[option], printed[option]];
  if (asked === undefined || found === undefined || String(asked) === found) return;
  const facts = { id, row, option, given: String(asked), printed: found };
  problems.push(createTableIssue("optionContradicted", [...path, option], facts));
}

function assumedDirection({ id, row, title, target }: ReadIndicator, path: IssuePath, problems: Issue[]): Direction {
  const word = target?.target === 0 ? { direction: "atMost" as const, word: "0" } : directionWord(title);
  const direction = word?.direction ?? "atLeast";
  const because = word && { because: word.word };
  problems.push(createTableIssue("directionAssumed", [...path, "direction"], { id, row, direction, ...because }));
  return direction;
}

function assumedAccrual(read: ReadIndicator, unit: string, path: IssuePath, problems: Issue[]): Accrual {
  const { id, row } = read;
  const accrual = likelyAccrual(read, unit);
  problems.push(createTableIssue("accrualAssumed", [...path, "accrual"], { id, row, accrual }));
  return accrual;
}

function likelyAccrual({ method, formula, formulaText, title }: ReadIndicator, unit: string): Accrual {
  if (method === "workItems") return "milestones";
  if (method === "survey") return "assessed";
  const reading = formula?.expression ? percentReading(formula.expression) : "plain";
  if (reading !== "plain") return "rate";
  if (ASSESSED.test(formulaText) || ASSESSED.test(title)) return "assessed";
  const each = /\/(.+)/.exec(unit)?.[1];
  return unit === "%" || (each !== undefined && !/^年度?$/.test(each)) ? "rate" : "cumulative";
}
