import { element } from "./element.ts";
import { indicatorCard } from "./indicator-card.ts";
import type { Page, Panel } from "./panel.ts";

/** All indicators, goal by goal, each to be opened. */
export function scorecardPanel(page: Page): Panel {
  const { heading, note } = page.wording.scorecard;
  const goals = element("div", {});
  let cards: readonly Panel[] = [];
  let shownIds = "";
  return {
    element: element(
      "section",
      { "aria-labelledby": "scorecard-heading" },
      element("h2", { id: "scorecard-heading" }, heading),
      element("p", { class: "note" }, note),
      goals,
    ),
    show: (assessment, view) => {
      const ids = assessment.plan?.indicators.map(({ id }) => id) ?? [];
      // Cards are made anew for other indicators alone, so that a card stays open while somebody types in it.
      if (ids.join() !== shownIds) {
        shownIds = ids.join();
        cards = ids.map((id) => indicatorCard(page, id));
        goals.replaceChildren(...cards.map((card) => card.element));
      }
      for (const card of cards) card.show(assessment, view);
    },
  };
}
