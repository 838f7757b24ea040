import {
  CivicKpiError,
  definePlan,
  describeIssue,
  type Locale,
  lintPlan,
  type PlanSource,
  readPlanTable,
  type TableRows,
} from "civic-kpi";
import type { ProgramArguments } from "./arguments.ts";
import { programWordings } from "./wording.ts";

/** What the program prints, and whether the plan can be run. */
export interface Answer {
  readonly plan: string;
  readonly remarks: string;
  readonly runs: boolean;
}

/** The plan that a table gives, and everything that its writer should look at. */
export function answer(
  table: string | TableRows,
  { options, locale }: Pick<ProgramArguments, "options" | "locale">,
): Answer {
  const { plan, issues } = readPlanTable(table, options);
  const refusals = refusalsOf(plan, locale);
  const { runs, refused } = programWordings[locale];
  const indicators = plan.goals.flatMap((goal) => goal.indicators).length;
  const odd = lintPlan(plan).filter(({ code }) => code !== "notRunnable" && code !== "unreadableFormula");
  const remarks = [
    ...issues.map((issue) => describeIssue(issue, locale)),
    ...odd.map(({ message, fix }) => [message[locale], fix?.[locale]].filter(Boolean).join("; ")),
    ...refusals,
    refusals.length === 0 ? runs(indicators) : refused(refusals.length),
  ];
  return { plan: JSON.stringify(plan, undefined, 2), remarks: remarks.join("\n"), runs: refusals.length === 0 };
}

function refusalsOf(plan: PlanSource, locale: Locale): readonly string[] {
  try {
    definePlan(plan);
    return [];
  } catch (error) {
    if (error instanceof CivicKpiError) return error.issues.map((issue) => describeIssue(issue, locale));
    throw error;
  }
}
