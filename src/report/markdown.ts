import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { describeScorecard, type GoalText, type IndicatorText } from "./describe.ts";
import type { ReportOptions } from "./report.ts";

/** Characters that Markdown, or the HTML in it, would read as more than text. */
const MEANINGFUL = /[\\`*_{}[\]<>#|~&$]/g;

/** What begins a list, a heading or a rule where it stands first. */
const LEADING_SIGN = /^[-+=]/;
const LEADING_NUMBER = /^(\d+)([.)])(?= )/;

/**
 * A scorecard as Markdown in the layout of the plan's part four (策略績效目標, 衡量指標, 原訂目標值, 績效衡量暨達成情形分析), with
 * what each figure rests on beneath. Texts of the plan stay text, whatever characters are in them.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { toMarkdown } from "civic-kpi/report";
 * import { plan106 } from "civic-kpi/taichung";
 *
 * const markdown = toMarkdown(plan106, evaluatePlan(plan106, {}));
 * markdown.split("\n")[2]; // => "| 策略績效目標 | 衡量指標 | 原訂目標值 | 績效衡量暨達成情形分析 |"
 * ```
 */
export function toMarkdown(plan: Plan | PlanSource, scorecard: Scorecard, options: ReportOptions = {}): string {
  const { title, headings, goals, closing } = describeScorecard(plan, scorecard, options);
  const { goal, indicator, target, analysis, evidence } = headings;
  const indicators = goals.flatMap((each) => each.indicators);
  return `# ${escaped(title)}

${row([goal, indicator, target, analysis])}
| --- | --- | --- | --- |
${goals.flatMap(goalRows).join("\n")}

${closing.map(escaped).join("\n\n")}

## ${escaped(evidence)}

${indicators.map(evidenceBlock).join("\n\n")}
`;
}

/** A goal stands in the first of its rows alone, as in the plan. */
function goalRows({ label, indicators }: GoalText): string[] {
  return indicators.map((each, index) => {
    const told = `${escaped(each.analysis)}<br>${escaped(each.verdict)}`;
    return row([index === 0 ? escaped(label) : "", escaped(each.label), escaped(each.target), told]);
  });
}

function evidenceBlock({ label, evidence }: IndicatorText): string {
  return [`**${escaped(label)}**`, "", ...evidence.map((line) => `- ${escaped(line)}`)].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function escaped(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.replace(MEANINGFUL, "\\$&").replace(LEADING_SIGN, "\\$&").replace(LEADING_NUMBER, "$1\\$2");
}
