import type { ChartSpecification } from "civic-kpi/report";
import { loadCharts } from "./chart-loader.ts";
import { element } from "./element.ts";
import type { Page, Panel } from "./panel.ts";
import type { ResultView } from "./result-view.ts";

/** Milliseconds without a change before charts are drawn anew, so that typing stays light. */
const TYPING_PAUSE = 200;

/** The charts of the report, drawn when somebody comes to see them: what draws them is larger than the rest of the page. */
export function chartPanel({ wording: { charts: words } }: Page): Panel {
  const charts = element("div", {});
  let shown: ResultView["charts"] = () => [];
  let isNear = false;
  let drawnWidth = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(waiting);
    if (!isNear) return;
    waiting = setTimeout(() => {
      drawnWidth = charts.clientWidth;
      charts.replaceChildren(...shown(drawnWidth).map((each) => figure(each, words)));
    }, TYPING_PAUSE);
  };
  const section = element(
    "section",
    { "aria-labelledby": "charts-heading" },
    element("h2", { id: "charts-heading" }, words.heading),
    charts,
  );
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      isNear = true;
      draw();
    },
    { rootMargin: "400px" },
  );
  watch.observe(section);
  // A phone that is turned has another width to fit; drawing changes the height alone.
  new ResizeObserver(() => charts.clientWidth !== drawnWidth && draw()).observe(charts);
  return {
    element: section,
    show: (_, view) => {
      shown = view?.charts ?? (() => []);
      draw();
    },
  };
}

function figure(chart: ChartSpecification, words: Page["wording"]["charts"]): HTMLElement {
  const drawing = element("div", { class: "drawing", tabindex: "0", role: "group", "aria-label": words.heading });
  loadCharts()
    .then(({ drawChart }) => drawChart(drawing, chart))
    .catch(() => drawing.replaceChildren(words.failed));
  return element(
    "figure",
    {},
    drawing,
    element(
      "figcaption",
      {},
      element("details", {}, element("summary", {}, words.inWords), element("p", {}, chart.description)),
    ),
  );
}
