import { evaluatePlan, explainIndicator } from "civic-kpi";
import { describeScorecard } from "civic-kpi/report";
import type { ProgramArguments } from "./arguments.ts";
import type { ProgramInput } from "./input.ts";
import { scorecardTable } from "./table.ts";

/** What the program prints for what was asked: a scorecard or the derivation of one figure, as text or as data. */
export function answer(
  { explain, json, locale }: ProgramArguments,
  { plan, observations, asOf }: ProgramInput,
  terminalColumns: number,
): string {
  const options = asOf === undefined ? {} : { asOf };
  if (explain !== undefined) {
    const derivation = explainIndicator(plan, observations, explain, options);
    return json ? data(derivation) : derivation.text[locale];
  }
  const scorecard = evaluatePlan(plan, observations, options);
  if (json) return data(scorecard);
  return scorecardTable(describeScorecard(plan, scorecard, { locale, observations }), terminalColumns);
}

function data(value: object): string {
  return JSON.stringify(value, undefined, 2);
}
