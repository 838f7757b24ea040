import { percentReading } from "../formula/percent.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import { createTableIssue } from "../issue/table-issue.ts";
import type { ReadIndicator } from "./table-inferred.ts";

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

/** Titles of shares, by their last word. */
const SHARE = /(?:比?率|比[例重]|百分比|占比)$/;

/** Counts, but for those of time: 件數, 總數, 人次. */
const COUNT = /(?<![日天月年時])數$|[件人案戶家場處次]$/;

const LONGEST_SHOWN = 80;

interface Assumed {
  readonly unit: string;
  readonly because: string;
}

/** The unit of a target that prints none, by the words of its formula and title; it is an issue, and so is none. */
export function assumedUnit(read: ReadIndicator, path: IssuePath, problems: Issue[]): string {
  const { id, row, title, formulaText } = read;
  const printed = unitOf(formulaText) ?? unitOf(title);
  const variables = variablesOfQuotient(read);
  const assumed = variables === undefined || printed?.unit === "分" ? printed : unitOfQuotient(read, variables);
  if (assumed === undefined) problems.push(createTableIssue("unitNotPrinted", [...path, "unit"], { id, row }));
  else problems.push(createTableIssue("unitAssumed", [...path, "unit"], { id, row, ...assumed }));
  return assumed?.unit ?? "";
}

function unitOf(text: string): Assumed | undefined {
  for (const [unit, words] of UNIT_WORDS) {
    const [because] = words.exec(text) ?? [];
    if (because !== undefined) return { unit, because };
  }
  return undefined;
}

function variablesOfQuotient({ formula }: ReadIndicator): readonly string[] | undefined {
  if (!formula?.expression) return undefined;
  const reading = percentReading(formula.expression);
  return reading === "quotient" || reading === "hundred" ? formula.variables : undefined;
}

/** 件數/件數 is no 件 but a share; 人次/場次 is neither. */
function unitOfQuotient({ title, formulaText }: ReadIndicator, variables: readonly string[]): Assumed | undefined {
  const [because] = SHARE.exec(title) ?? [];
  if (because !== undefined) return { unit: "%", because };
  const units = new Set(variables.flatMap((name) => unitOf(name)?.unit ?? []));
  if (units.size > 1 || !variables.every((name) => COUNT.test(name))) return undefined;
  return { unit: "%", because: formulaText.slice(0, LONGEST_SHOWN) };
}
