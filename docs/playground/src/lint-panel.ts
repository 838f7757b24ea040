import { element } from "./element.ts";
import type { Page, Panel } from "./panel.ts";
import { planFindings } from "./plan-findings.ts";

/** What is odd in the plan itself. */
export function lintPanel({ wording: { lint: words } }: Page): Panel {
  const list = element("ul", { class: "issues" });
  return {
    element: element(
      "section",
      { "aria-labelledby": "lint-heading" },
      element("h2", { id: "lint-heading" }, words.heading),
      element("p", { class: "note" }, words.note),
      list,
    ),
    show: ({ plan, printed, state: { locale } }) => {
      const found = planFindings(plan?.source ?? printed, locale);
      list.replaceChildren(...(found.length === 0 ? [words.none] : found).map((text) => element("li", {}, text)));
    },
  };
}
