import { element, showText } from "./element.ts";
import { factList } from "./fact-list.ts";
import { cardId } from "./indicator-card.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { lightBadge } from "./light.ts";
import type { Page, Panel } from "./panel.ts";

/** The result at a glance: how many indicators fail, which, why, what they lack, and where their formula is printed. */
export function resultPanel({ wording: { result: words } }: Page): Panel {
  const title = element("h2", { id: "result-heading" });
  const counts = element("p", { class: "counts", role: "status" });
  const closing = element("div", { class: "note" });
  const failing = element("div", {});
  return {
    element: element("section", { "aria-labelledby": title.id }, title, counts, failing, closing),
    show: (_, view) => {
      showText(title, view?.title ?? words.noResult);
      showText(counts, view?.counts ?? words.noResult);
      closing.replaceChildren(...(view?.closing ?? []).map((line) => element("p", {}, line)));
      const shown = (view?.indicators ?? []).filter(({ tone }) => tone === "failing");
      const heading = shown.length === 0 ? words.noneFailing : words.failing(shown.length);
      failing.replaceChildren(
        ...(view === null ? [] : [element("h3", {}, heading)]),
        ...shown.map((each) => failure(each, words)),
      );
    },
  };
}

function failure(view: IndicatorView, words: Page["wording"]["result"]): HTMLElement {
  const link = element("a", { href: `#${cardId(view.id)}` }, words.show);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    openCard(view.id);
  });
  return element(
    "article",
    { class: "failure" },
    element("h4", {}, lightBadge(view), ` ${view.id} ${view.title}`),
    factList([
      [words.actual, view.actual],
      [words.target, view.target],
      [words.why, view.why],
      [words.needed, view.needed],
      [words.formula, view.formula],
      [words.names, view.names],
      [words.formulaAt, view.formulaAt],
    ]),
    link,
  );
}

/** Opens an indicator's card and leads the keyboard there; a link would put its own address in the place of the result's. */
function openCard(id: string): void {
  const card = document.getElementById(cardId(id));
  if (!(card instanceof HTMLDetailsElement)) return;
  card.open = true;
  card.scrollIntoView();
  card.querySelector("summary")?.focus();
}
