import { numericValue } from "../exact/numeric.ts";
import { CivicKpiError } from "../issue/error.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { refusals } from "../issue/refusals.ts";
import { shownValue } from "../issue/shown-value.ts";
import { changesOf, compareViews } from "../plan/compare.ts";
import { compiledPlan, definePlan } from "../plan/define.ts";
import type { Observations } from "../plan/observation.ts";
import { Plan } from "../plan/plan.ts";
import { type PlanView, planView } from "../plan/plan-view.ts";
import type { PlanSource } from "../plan/source.ts";
import { judgeAll } from "../score/evaluate.ts";
import type { Finding, LintCode } from "./finding.ts";
import type { Previous, PreviousActuals, ReportedFigure, Subject } from "./rule.ts";
import { rules } from "./rules.ts";

/** What is known of the year before a plan's: figures as of a day, by default the last of that year. */
export interface LintActuals {
  /** ISO date. */
  readonly asOf?: string;
  readonly observations: Observations;
}

/** What a plan is checked against, and which rules are not in force. */
export interface LintOptions {
  /** The plan of the year before. */
  readonly previous?: Plan | PlanSource;
  /** What became of the previous plan. */
  readonly actuals?: LintActuals;
  /** What is known of the plan's own year. */
  readonly observations?: Observations;
  /** Rules that are switched off, each with the reason, which its findings carry. */
  readonly off?: { readonly [Code in LintCode]?: string };
}

/**
 * Says what is odd in a plan: what can't be run, weights that don't add up, formulas against units and titles, and
 * beside the year before what was loosened, dropped, renamed, or had been reached already. docs/lint.md lists the rules.
 *
 * It works on a plan that `definePlan` refuses as well. A rule that is switched off still finds; its findings carry
 * the reason in `switchedOff`, so that nothing is hidden.
 *
 * @throws CivicKpiError for an unknown rule or a blank reason in `off`, and for observations that don't fit the plan, or
 * actuals that don't fit `previous`.
 *
 * @example
 * ```ts
 * import { lintPlan } from "civic-kpi";
 * import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
 *
 * const findings = lintPlan(plan107, { previous: plan106, actuals: firstHalf106 });
 * findings.filter(({ severity }) => severity === "warning").map(({ code, path }) => [code, path[1]]);
 * // => [["growthIsShareDifference", 3], ["titleSpeltDifferently", 1], ["reachedTargetKept", 4]]
 * ```
 */
export function lintPlan(plan: Plan | PlanSource, options: LintOptions = {}): readonly Finding[] {
  const { off = {} } = options;
  requireReasons(off);
  const view = planView(plan);
  const previous = readPrevious(view, options);
  const refused = plan instanceof Plan ? [] : refusals(() => definePlan(plan));
  const { observations, actuals } = options;
  if (observations !== undefined && refused.length === 0)
    judgeAll(compiledPlan<PlanSource>(plan), observations, undefined);
  const reported = [
    ...reportedIn(view, observations, ["observations"]),
    ...(previous === undefined ? [] : reportedIn(previous.plan, actuals?.observations, ["actuals", "observations"])),
  ];
  const subject = { plan: view, refusals: refused, reported, ...(previous !== undefined && { previous }) };
  return codes().flatMap((code) => findingsOf(code, subject, off[code]));
}

/** `Object.entries` forgets which keys a record has. */
function codes(): readonly LintCode[] {
  return Object.keys(rules) as LintCode[];
}

function findingsOf(code: LintCode, subject: Subject, switchedOff: string | undefined): readonly Finding[] {
  const { severity, reason, source, check } = rules[code];
  return check(subject).map(({ path, message, fix }) => ({
    code,
    severity,
    path,
    message,
    reason,
    source,
    ...(fix !== undefined && { fix }),
    ...(switchedOff !== undefined && { switchedOff }),
  }));
}

function requireReasons(off: Readonly<Record<string, unknown>>): void {
  const problems: Issue[] = [];
  for (const [code, reason] of Object.entries(off)) {
    const value = shownValue(Object.hasOwn(rules, code) ? reason : code);
    if (!Object.hasOwn(rules, code)) problems.push(createIssue("unknownChoice", ["off"], { value, choices: codes() }));
    else if (typeof reason !== "string" || reason.trim() === "")
      problems.push(createIssue("notAText", ["off", code], { value }));
  }
  if (problems.length > 0) throw new CivicKpiError(problems);
}

function readPrevious(later: PlanView, { previous, actuals }: LintOptions): Previous | undefined {
  const read = actuals === undefined ? undefined : readActuals(previous as PlanSource, actuals);
  if (previous === undefined) return undefined;
  const plan = planView(previous);
  const comparison = compareViews(plan, later);
  return { plan, comparison, changes: changesOf(comparison), ...(read !== undefined && { actuals: read }) };
}

function readActuals(previous: Plan | PlanSource, { asOf, observations }: LintActuals): PreviousActuals {
  const plan = compiledPlan<PlanSource>(previous);
  const judged = judgeAll(plan, observations, asOf);
  const values = judged.judgements.flatMap(({ id, actual }) =>
    actual.value === null ? [] : [[id, actual.value] as const],
  );
  return { asOf: judged.asOf, yearOver: judged.asOf >= plan.period.end, byId: new Map(values) };
}

/** The figures that came without their inputs. */
function reportedIn(
  { indicators }: PlanView,
  observations: Observations | undefined,
  path: IssuePath,
): readonly ReportedFigure[] {
  if (observations === undefined) return [];
  return indicators.flatMap((indicator) => {
    const observation = Object.hasOwn(observations, indicator.id) ? observations[indicator.id] : undefined;
    if (observation === undefined || !("reported" in observation)) return [];
    const value = numericValue(observation.reported);
    return value === undefined ? [] : [{ indicator, value, path: [...path, indicator.id, "reported"] }];
  });
}
