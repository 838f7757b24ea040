import type { ChartSpecification } from "civic-kpi/report";
import { loader, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** What the real Vega-Lite makes of a specification, and what it had to say. */
export interface Rendered {
  readonly svg: string;
  readonly warnings: readonly string[];
}

/** Renders a specification that went through JSON, as a portal would. */
export async function render(specification: ChartSpecification): Promise<Rendered> {
  const warnings: string[] = [];
  const warn = (...messages: readonly unknown[]): typeof logger => {
    warnings.push(messages.join(" "));
    return logger;
  };
  const ignore = (): typeof logger => logger;
  const logger = { level: ignore, error: warn, warn, info: ignore, debug: ignore } as never;
  const fromJson = JSON.parse(JSON.stringify(specification)) as TopLevelSpec;
  const { spec } = compile(fromJson, { logger });
  const view = new View(parse(spec), { renderer: "none", loader: loader(), logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}
