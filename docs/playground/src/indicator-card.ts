import { element } from "./element.ts";
import { factList } from "./fact-list.ts";
import { figureForm } from "./figure-form.ts";
import { formulaEditor } from "./formula-editor.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { lightBadge } from "./light.ts";
import type { Page, Panel } from "./panel.ts";
import { readingForm } from "./reading-form.ts";

export function cardId(id: string): string {
  return `indicator-${id}`;
}

/** One indicator: its result in a line, and behind it its figures, its formula and its arithmetic. */
export function indicatorCard(page: Page, id: string): Panel {
  const { result: words, scorecard } = page.wording;
  const line = element("summary", {});
  const facts = element("div", {});
  const form = figureForm(page, id);
  const formula = formulaEditor(page, id);
  const reading = readingForm(page, id);
  const steps = element("ol", { class: "derivation" });
  const card = element(
    "details",
    { id: cardId(id), class: "card" },
    line,
    facts,
    element("div", { class: "editors" }, form.element, formula.element, reading.element),
    element("h4", {}, scorecard.derivation),
    steps,
  );
  return {
    element: card,
    show: (assessment, result) => {
      form.show(assessment, result);
      formula.show(assessment, result);
      reading.show(assessment, result);
      const view = result?.indicators.find((each) => each.id === id);
      if (view === undefined) return;
      card.className = `card ${view.tone}`;
      line.replaceChildren(...summary(view, words));
      facts.replaceChildren(
        factList([
          [words.goal, view.goal],
          [words.why, view.why],
          [words.needed, view.needed],
          [words.names, view.names],
          [words.formulaAt, view.formulaAt],
          [words.targetAt, view.targetAt],
        ]),
      );
      steps.replaceChildren(...view.derivation.map((text) => element("li", {}, text)));
    },
  };
}

function summary(view: IndicatorView, words: Page["wording"]["result"]): readonly HTMLElement[] {
  const figures = [
    [words.actual, view.actual],
    [words.target, view.target],
    [words.points, view.points],
  ] as const;
  return [
    lightBadge(view),
    element("h3", {}, `${view.id} ${view.title}`),
    element(
      "span",
      { class: "figures" },
      ...figures.map(([name, text]) => element("span", {}, `${name} `, element("b", {}, text))),
    ),
  ];
}
