import {
  CivicKpiError,
  definePlan,
  type IndicatorSource,
  type Issue,
  type Plan,
  type PlanSource,
  parseFormula,
  readPlanTable,
} from "civic-kpi";
import { PUBLISHED } from "./published.ts";
import type { PlaygroundState } from "./state.ts";

/** The plan that a state shows, and what is wrong with what was pasted or written. */
export interface ShownPlan {
  /** As published or as read from the table, before any formula was rewritten. */
  readonly printed: PlanSource;
  /** Null where the plan can't be run. */
  readonly plan: Plan | null;
  readonly issues: readonly Issue[];
  /** What is wrong with a rewritten formula, by indicator id; the printed one stays in its place. */
  readonly formulaIssues: ReadonlyMap<string, readonly Issue[]>;
}

export function planOf(state: PlaygroundState): ShownPlan {
  const { plan: printed, issues } = printedPlan(state);
  const formulaIssues = new Map<string, readonly Issue[]>();
  const source = withFormulas(printed, state.formulas, formulaIssues);
  try {
    return { printed, plan: definePlan(source), issues, formulaIssues };
  } catch (error) {
    return { printed, plan: null, issues: [...issues, ...issuesOf(error)], formulaIssues };
  }
}

/** The issues of an error of the library; any other error is a fault of this page and goes on. */
export function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof CivicKpiError) return error.issues;
  throw error;
}

function printedPlan({ plan }: PlaygroundState): { readonly plan: PlanSource; readonly issues: readonly Issue[] } {
  if (plan.kind === "published") return { plan: PUBLISHED[plan.year].source, issues: [] };
  const { table, agency, year, document, page, readings } = plan;
  const citation = { ...(document !== "" && { document }), ...(page !== "" && { page }) };
  const read = readPlanTable(table, { agency, year, citation });
  // What was said of an indicator waits for it while the table is being changed.
  const ids = new Set(read.plan.goals.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const said = [...readings].filter(([id]) => ids.has(id));
  if (said.length === 0) return read;
  return readPlanTable(table, { agency, year, citation, indicators: Object.fromEntries(said) });
}

function withFormulas(
  printed: PlanSource,
  formulas: ReadonlyMap<string, string>,
  problems: Map<string, readonly Issue[]>,
): PlanSource {
  const rewritten = (indicator: IndicatorSource): IndicatorSource => {
    const text = formulas.get(indicator.id);
    return text === undefined ? indicator : withFormula(indicator, text, problems);
  };
  const goals = printed.goals.map((goal) => ({ ...goal, indicators: goal.indicators.map(rewritten) }));
  return { ...printed, goals };
}

/** What is declared of variables that the new formula doesn't have goes; so does a lever that is none any more. */
function withFormula(
  indicator: IndicatorSource,
  text: string,
  problems: Map<string, readonly Issue[]>,
): IndicatorSource {
  const { variables = {}, lever, inferred = [], ...rest } = indicator;
  try {
    const names = new Set(parseFormula(text, { variables: Object.keys(variables) }).variables);
    const kept = Object.entries(variables).flatMap(([name, { partOf, ...variable }]) =>
      names.has(name)
        ? [[name, { ...variable, ...(partOf !== undefined && names.has(partOf) && { partOf }) }] as const]
        : [],
    );
    return {
      ...rest,
      formula: text,
      variables: Object.fromEntries(kept),
      ...(lever !== undefined && names.has(lever) && { lever }),
      inferred: [...new Set([...inferred, "formula"])],
    };
  } catch (error) {
    problems.set(indicator.id, issuesOf(error));
    return indicator;
  }
}
