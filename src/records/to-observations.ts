import type { Numeric } from "../exact/numeric.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { compiledPlan } from "../plan/define.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation } from "../plan/observation.ts";
import type { ObservationsOf, Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { LatestFigure, TallyFigure } from "./figure.ts";
import { checkGiven, type Given, ownInput, ownObservation } from "./given.ts";
import { isSameJson, totalFigures } from "./merge-tallies.ts";
import { measuresOf, type ReadMeasure } from "./named-measure.ts";
import type { Tally } from "./tally.ts";

/**
 * The inputs that a tally of a plan holds, with what is given beside them, as observations for `evaluatePlan`.
 *
 * Nothing becomes 0 by itself: an indicator of which nothing was counted or given is left out, and so pending; one of
 * which only a part is known is pending and names what is missing, as in `機關總數 = ?`. A count is missing where the
 * tally saw no record of its type at all, in the period or in the year before, whichever is counted: there may have been
 * none, or they may not have been handed in. If there were none, give 0.
 *
 * @throws CivicKpiError for a tally of another plan's measures or of another year, and for given names and values that
 * the plan can't take.
 *
 * @example
 * ```ts
 * import { evaluatePlan, tallyRecords, toObservations, yearPeriod } from "civic-kpi";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const inspection = { type: "publicWorksInspection", agency: "建設局", findings: 4 };
 * const records = [
 *   { ...inspection, id: "1", date: "2018-03-05", majorFindings: 0 },
 *   { ...inspection, id: "2", date: "2018-04-11", majorFindings: 1 },
 * ];
 * const tally = tallyRecords(plan107, records, { period: yearPeriod(107) });
 * const observations = toObservations(plan107, tally, { 機關總數: 57, "7.1": { reported: "88.5" } });
 * observations["2.1"]; // => { inputs: { 重大缺失件數: "1", 年度抽驗件數: 2 } }
 * evaluatePlan(plan107, observations).indicators[2]?.actual; // => "50"
 * ```
 */
export function toObservations<const Source extends PlanSource>(
  plan: Plan<Source> | Source,
  tally: Tally,
  given: Given = {},
): ObservationsOf<Source> {
  const compiled: Plan = compiledPlan<PlanSource>(plan);
  const measures = measuresOf(compiled);
  const problems: Issue[] = [];
  checkGiven(compiled, given, problems);
  if (
    !isSameJson(
      tally.measures,
      measures.map(({ named }) => named),
    )
  )
    problems.push(createDocumentIssue("talliesDiffer", [], { difference: "measures" }));
  const { start, end } = tally.period;
  if (start < compiled.period.start || end > compiled.period.end)
    problems.push(createDocumentIssue("tallyOfAnotherYear", ["period"], { start, end, year: compiled.year }));
  if (problems.length > 0) throw new CivicKpiError(problems);
  const counted = countedInputs(measures, tally);
  const observations = compiled.indicators.map((indicator) => [indicator.id, observe(indicator, counted, given)]);
  return Object.fromEntries(observations.filter(([, observation]) => observation !== undefined));
}

type CountedInputs = ReadonlyMap<string, ReadonlyMap<string, Numeric>>;

/** What was counted for each indicator, by variable; what is missing isn't there. */
function countedInputs(measures: readonly ReadMeasure[], { measures: named, groups, records }: Tally): CountedInputs {
  const seen = new Map(records.map((each) => [each.type, each]));
  const figures = totalFigures(named, groups);
  const counted = new Map<string, Map<string, Numeric>>();
  for (const [
    slot,
    {
      named: { indicator, variable },
      previousYear,
      type,
    },
  ] of measures.entries()) {
    const { counted: all = 0, previousYear: before = 0 } = seen.get(type) ?? {};
    const input = (previousYear ? before : all - before) > 0 ? inputOf(figures[slot] ?? null) : undefined;
    if (input === undefined || indicator === null) continue;
    const inputs = counted.get(indicator) ?? new Map<string, Numeric>();
    counted.set(indicator, inputs.set(variable, input));
  }
  return counted;
}

/** The latest value goes on as it stands: whether it is a number, the formula's inputs are asked. */
function inputOf(figure: TallyFigure): Numeric | undefined {
  if (Array.isArray(figure)) return figure.length;
  return typeof figure === "object"
    ? ((figure as LatestFigure | null)?.value as Numeric | undefined)
    : (figure as Numeric);
}

function observe({ id, formula }: Indicator, counted: CountedInputs, given: Given): Observation | undefined {
  const own = ownObservation(given, id);
  if (own !== undefined && !("inputs" in own)) return own;
  const inputs = new Map<string, Numeric>();
  for (const variable of formula.variables) {
    const input = ownInput(own?.inputs, variable) ?? ownInput(given, variable) ?? counted.get(id)?.get(variable);
    if (input !== undefined) inputs.set(variable, input);
  }
  const missing = formula.variables.filter((variable) => !inputs.has(variable));
  if (inputs.size === 0) return undefined;
  if (missing.length > 0) return { pending: missing.map((variable) => `${variable} = ?`).join(", ") };
  return { inputs: Object.fromEntries(inputs) };
}
