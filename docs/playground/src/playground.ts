import { assess } from "./assess.ts";
import { chartPanel } from "./chart-panel.ts";
import { element } from "./element.ts";
import { keepingFocus } from "./focus.ts";
import { lintPanel } from "./lint-panel.ts";
import { pageHeader } from "./page-header.ts";
import type { Page, Panel } from "./panel.ts";
import { planPanel } from "./plan-panel.ts";
import { START } from "./published.ts";
import { recordsPanel } from "./records-panel.ts";
import { resultPanel } from "./result-panel.ts";
import { resultView } from "./result-view.ts";
import { scorecardPanel } from "./scorecard-panel.ts";
import { sharePanel } from "./share-panel.ts";
import { type PlaygroundState, planName } from "./state.ts";
import { LONGEST_LINK, linkOf, stateOfLink } from "./state-link.ts";
import { texts } from "./texts.ts";

const PANELS = [planPanel, resultPanel, scorecardPanel, chartPanel, recordsPanel, lintPanel, sharePanel];

/** Milliseconds without a change before the address follows: browsers refuse one that changes with each key. */
const TYPING_PAUSE = 200;

/** Runs the page in an element: each change of its state is assessed, shown, and kept in the page's address. */
export function openPlayground(root: HTMLElement): void {
  let state = START;
  let panels: readonly Panel[] = [];
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const page = (): Page => ({ wording: texts[state.locale], state: () => state, change });

  function change(next: PlaygroundState): void {
    const isOther = next.locale !== state.locale || planName(next.plan) !== planName(state.plan);
    state = next;
    if (isOther) keepingFocus(() => build(""));
    show();
    clearTimeout(keeping);
    keeping = setTimeout(keepAddress, TYPING_PAUSE);
  }

  function keepAddress(): void {
    const hash = linkOf(state);
    history.replaceState(null, "", hash.length > LONGEST_LINK ? "#" : hash || location.pathname);
  }

  function build(notice: string): void {
    document.documentElement.lang = state.locale;
    document.title = texts[state.locale].pageTitle;
    panels = PANELS.map((panel) => panel(page()));
    root.replaceChildren(
      pageHeader(page()),
      element("p", { class: "notice", role: "alert", hidden: notice === "" }, notice),
      element("main", {}, ...panels.map((panel) => panel.element)),
    );
  }

  function show(): void {
    const assessment = assess(state);
    const view = resultView(assessment);
    for (const panel of panels) panel.show(assessment, view);
  }

  function openLink(): void {
    const linked = stateOfLink(location.hash);
    state = linked ?? START;
    build(linked === null ? texts[state.locale].unreadableLink : "");
    show();
  }

  addEventListener("hashchange", openLink);
  openLink();
}
