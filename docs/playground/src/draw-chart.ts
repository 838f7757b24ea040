import type { ChartSpecification } from "civic-kpi/report";
import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";

/** Draws a chart of the report. Its expressions are interpreted, so that it runs where a page may not make code from text. */
export async function drawChart(container: HTMLElement, chart: ChartSpecification): Promise<void> {
  const { spec } = compile(chart as unknown as TopLevelSpec);
  const view = new View(parse(spec, undefined, { ast: true }), {
    renderer: "svg",
    container,
    expr: expressionInterpreter,
    hover: false,
  });
  await view.runAsync();
}
