import { element } from "./element.ts";
import type { Page, Panel } from "./panel.ts";
import { type PlanFinding, planFindings } from "./plan-findings.ts";

/** What is odd in the plan itself. */
export function lintPanel({ wording: { lint: words } }: Page): Panel {
  const list = element("ul", { class: "findings" });
  const itemOf = ({ severity, message, reason, fix }: PlanFinding): HTMLElement =>
    element(
      "li",
      {},
      element("strong", {}, words.severity[severity]),
      ` ${message}`,
      element("div", { class: "note" }, [reason, fix && words.fix(fix)].filter(Boolean).join(" ")),
    );
  return {
    element: element(
      "section",
      { "aria-labelledby": "lint-heading" },
      element("h2", { id: "lint-heading" }, words.heading),
      element("p", { class: "note" }, words.note),
      list,
    ),
    show: (assessment) => {
      const found = planFindings(assessment);
      list.replaceChildren(...(found.length === 0 ? [element("li", {}, words.none)] : found.map(itemOf)));
    },
  };
}
