import { element } from "./element.ts";

type Charts = typeof import("./draw-chart.ts");

declare global {
  interface Window {
    /** Put there by charts.js. */
    civicKpiCharts?: Charts;
    civicKpiChartsLoading?: Promise<Charts>;
  }
}

/** What draws charts, loaded once. It is a script of its own, not a module, so that it loads in a page opened as a file. */
export function loadCharts(): Promise<Charts> {
  window.civicKpiChartsLoading ??= new Promise((resolve, reject) => {
    const script = element("script", { src: "charts.js" });
    script.addEventListener("load", () => {
      if (window.civicKpiCharts === undefined) reject(new Error("charts.js has brought nothing"));
      else resolve(window.civicKpiCharts);
    });
    script.addEventListener("error", () => reject(new Error("charts.js can't be loaded")));
    document.head.append(script);
  });
  return window.civicKpiChartsLoading;
}
