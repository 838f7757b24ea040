import type { Plan } from "../plan/plan.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { describeScorecard, type GoalText, type IndicatorText, type ScorecardText } from "./describe.ts";
import { escapeHtml } from "./html-escape.ts";
import type { ReportOptions } from "./report.ts";

/** Enough for the page to be read and printed; a portal brings its own. */
const STYLE = `body{font-family:sans-serif;line-height:1.5;margin:2rem auto;max-width:70rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}caption{text-align:start;font-weight:bold}h1{font-size:1.3rem}h2{font-size:1.1rem}
th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:start;vertical-align:top}dt{font-weight:bold;margin-top:.8rem}`;

/**
 * A scorecard as an HTML fragment in the layout of the plan's part four (策略績效目標, 衡量指標, 原訂目標值,
 * 績效衡量暨達成情形分析), with what each figure rests on beneath. It has no style and no script, so that it stands in any
 * portal under any content security policy. All text is escaped.
 *
 * @throws CivicKpiError for a scorecard of another plan, and observations that don't give the scorecard's figures.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { toHtml } from "civic-kpi/report";
 * import { plan106 } from "civic-kpi/taichung";
 *
 * const html = toHtml(plan106, evaluatePlan(plan106, {}));
 * html.startsWith('<section class="civic-kpi-report" lang="zh-TW">'); // => true
 * ```
 */
export function toHtml(plan: Plan | PlanSource, scorecard: Scorecard, options: ReportOptions = {}): string {
  const text = describeScorecard(plan, scorecard, options);
  return fragment(text, escapeHtml(text.title));
}

/**
 * The same as a page of its own, to be saved and opened.
 *
 * @throws CivicKpiError as `toHtml`.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { toHtmlPage } from "civic-kpi/report";
 * import { plan106 } from "civic-kpi/taichung";
 *
 * toHtmlPage(plan106, evaluatePlan(plan106, {})).split("\n")[0]; // => "<!doctype html>"
 * ```
 */
export function toHtmlPage(plan: Plan | PlanSource, scorecard: Scorecard, options: ReportOptions = {}): string {
  const text = describeScorecard(plan, scorecard, options);
  return `<!doctype html>
<html lang="${text.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(text.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${fragment(text, `<h1>${escapeHtml(text.title)}</h1>`)}
</main>
</body>
</html>
`;
}

function fragment(text: ScorecardText, caption: string): string {
  const { goal, indicator, target, analysis, evidence } = text.headings;
  const heads = [goal, indicator, target, analysis].map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  return `<section class="civic-kpi-report" lang="${text.locale}">
<table>
<caption>${caption}</caption>
<thead>
<tr>${heads.join("")}</tr>
</thead>
${text.goals.map(goalRows).join("\n")}
</table>
${text.closing.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
<h2>${escapeHtml(evidence)}</h2>
<dl>
${text.goals.flatMap(({ indicators }) => indicators.map(evidenceItems)).join("\n")}
</dl>
</section>`;
}

function goalRows({ label, indicators }: GoalText): string {
  const head = `<th scope="rowgroup" rowspan="${indicators.length}">${escapeHtml(label)}</th>`;
  const rows = indicators.map((indicator, index) => `<tr>${index === 0 ? head : ""}${cellsOf(indicator)}</tr>`);
  return `<tbody>\n${rows.join("\n")}\n</tbody>`;
}

function cellsOf({ label, target, analysis, verdict }: IndicatorText): string {
  const told = `${escapeHtml(analysis)}<br>${escapeHtml(verdict)}`;
  return `<td>${escapeHtml(label)}</td><td>${escapeHtml(target)}</td><td>${told}</td>`;
}

function evidenceItems({ label, evidence }: IndicatorText): string {
  const items = evidence.map((each) => `<dd>${escapeHtml(each)}</dd>`);
  return [`<dt>${escapeHtml(label)}</dt>`, ...items].join("\n");
}
