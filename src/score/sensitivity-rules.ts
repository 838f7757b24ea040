import type { Rational } from "../exact/rational.ts";
import type { Issue } from "../issue/issue.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Plan } from "../plan/plan.ts";
import type { Judgement } from "./judge.ts";
import { readRulesFor, score } from "./score.ts";

const RULES = ["mirror", "ratio", "baseline", "binary"] as const;

/** What the plan scores by one achievement rule. */
export interface RuleOutcome {
  /** The rule's name, as a scorecard quotes it. */
  readonly rule: string;
  /** Whether it is the one that the scorecard is made by. */
  readonly applied: boolean;
  /** Null where the plan can't be scored by it. */
  readonly points: Rational | null;
  readonly percentOfMeasured: Rational | null;
  /** Why the plan can't be scored by it: `baseline` needs one of each indicator. */
  readonly issues: readonly Issue[];
}

/** The score by each achievement rule, and by the one applied where it is a table of bands. */
export function ruleOutcomes(
  plan: Plan,
  judgements: readonly Judgement[],
  applied: CompiledRules,
  asOf: string,
): readonly RuleOutcome[] {
  const outcomes = RULES.map((rule) => {
    const issues: Issue[] = [];
    const rules = readRulesFor(plan, rule, issues);
    const card = rules && issues.length === 0 ? score(plan, judgements, rules, asOf) : undefined;
    const { points = null, percentOfMeasured = null } = card ?? {};
    return { rule, applied: rule === applied.rule, points, percentOfMeasured, issues };
  });
  if (applied.rule !== "banded") return outcomes;
  const { points, percentOfMeasured } = score(plan, judgements, applied, asOf);
  return [{ rule: applied.applied.name, applied: true, points, percentOfMeasured, issues: [] }, ...outcomes];
}
