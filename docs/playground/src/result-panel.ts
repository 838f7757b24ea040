import { element, showText } from "./element.ts";
import { factList } from "./fact-list.ts";
import { cardId } from "./indicator-card.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { lightBadge } from "./light.ts";
import type { Page, Panel } from "./panel.ts";
import { ruleFields } from "./rule-fields.ts";

/** The result at a glance: how many indicators fail, which, why, what they lack, and where their formula is printed. */
export function resultPanel(page: Page): Panel {
  const { result: words } = page.wording;
  const title = element("h2", { id: "result-heading" });
  const counts = element("p", { class: "counts", role: "status" });
  const closing = element("div", { class: "note" });
  const failing = element("div", {});
  const waiting = element("div", {});
  const rule = ruleFields(page);
  return {
    element: element(
      "section",
      { "aria-labelledby": title.id },
      title,
      counts,
      failing,
      waiting,
      closing,
      rule.element,
    ),
    show: (assessment, view) => {
      rule.show(assessment, view);
      showText(title, view?.title ?? words.noResult);
      showText(counts, view?.counts ?? words.noResult);
      closing.replaceChildren(...(view?.closing ?? []).map((line) => element("p", {}, line)));
      const shown = (view?.indicators ?? []).filter(({ tone }) => tone === "failing");
      const hasFigures = view?.indicators.some(({ tone }) => tone !== "open") ?? false;
      const none = hasFigures ? words.noneFailing : words.noFigures;
      const heading = shown.length === 0 ? none : words.failing(shown.length);
      failing.replaceChildren(
        ...(view === null ? [] : [element("h3", {}, heading)]),
        ...shown.map((each) => failure(each, words)),
      );
      const open = (view?.indicators ?? []).filter(({ tone }) => tone === "open");
      waiting.replaceChildren(...(open.length === 0 ? [] : [openList(open, words)]));
    },
  };
}

/** What there is no figure of, and why, a line each. */
function openList(views: readonly IndicatorView[], words: Page["wording"]["result"]): HTMLElement {
  const items = views.map((each) =>
    element("li", {}, cardLink(each, `${each.id} ${each.title}`), element("div", { class: "note" }, each.why)),
  );
  return element(
    "details",
    { class: "waiting" },
    element("summary", {}, element("h3", {}, words.open(views.length))),
    element("ul", {}, ...items),
  );
}

function cardLink({ id }: IndicatorView, text: string): HTMLElement {
  const link = element("a", { href: `#${cardId(id)}` }, text);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    openCard(id);
  });
  return link;
}

function failure(view: IndicatorView, words: Page["wording"]["result"]): HTMLElement {
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
    cardLink(view, words.show),
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
