import { element } from "./element.ts";
import { choice, field, issueText } from "./field.ts";
import type { Page, Panel } from "./panel.ts";
import { PUBLISHED, startOf } from "./published.ts";
import { SAMPLE_TABLE } from "./sample-table.ts";
import { type PlanChoice, type PlaygroundState, planName } from "./state.ts";
import { isChanged } from "./state-link.ts";
import { tableFields } from "./table-fields.ts";
import { tableProblem } from "./table-problems.ts";

/** Chooses the plan and the day. */
export function planPanel(page: Page): Panel {
  const { wording, state, change } = page;
  const { plan: words } = wording;
  const plan = field(words.choice, choice(planNames(page), planName(state().plan)), "plan");
  plan.control.addEventListener("change", () => {
    change({ ...state(), ...startOf(planNamed(plan.control.value, state())) });
  });
  const asOf = field(words.asOf, element("input", { type: "date", value: state().asOf }), "as-of");
  asOf.control.addEventListener("change", () => change({ ...state(), asOf: asOf.control.value }));
  const again = element("button", { type: "button" }, words.again);
  again.addEventListener("click", () => {
    change({ ...state(), ...startOf(state().plan) });
    plan.control.focus(); // the button is gone
  });
  const table = state().plan.kind === "pasted" ? tableFields(page) : null;
  const problems = element("ul", { class: "issues" });
  const told = element(
    "details",
    { hidden: true },
    element("summary", {}),
    element("p", { class: "note" }, words.assumptions),
    problems,
  );
  return {
    element: element(
      "section",
      { "aria-label": words.heading },
      element("div", { class: "fields" }, plan.element, asOf.element, again),
      table,
      told,
    ),
    show: ({ issues, dayIssues, plan: shown, scored, state: { locale } }) => {
      again.hidden = !isChanged(state());
      asOf.complain(issueText(dayIssues, locale));
      asOf.control.value = scored?.scorecard.asOf ?? asOf.control.value;
      asOf.control.min = shown?.period.start ?? "";
      asOf.control.max = shown?.period.end ?? "";
      problems.replaceChildren(
        ...issues.map((issue) => element("li", {}, tableProblem(issue, wording.reading, locale))),
      );
      told.hidden = issues.length === 0;
      told.open = told.open || shown === null;
      told.firstElementChild?.replaceChildren(words.tableIssues(issues.length));
    },
  };
}

function planNames({ wording: { plan: words }, state }: Page): Readonly<Record<string, string>> {
  const published = Object.entries(PUBLISHED).map(([year, { source }]) => {
    const agency = state().locale === "en" ? (source.agencyEn ?? source.agency) : source.agency;
    return [year, words.published(source.year, agency)] as const;
  });
  return { ...Object.fromEntries(published), pasted: words.pasted };
}

function planNamed(name: string, { plan }: PlaygroundState): PlanChoice {
  if (name === "pasted") return plan.kind === "pasted" ? plan : SAMPLE_TABLE;
  return { kind: "published", year: name === "107" ? 107 : 106 };
}
