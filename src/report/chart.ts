import type { Light } from "../plan/rules.ts";
import type { PlanSource } from "../plan/source.ts";
import { LABEL_SIZE, LINE_HEIGHT, linesWithin } from "./chart-label.ts";
import type { JsonValue } from "./json-value.ts";
import type { ReportOptions } from "./report.ts";
import type { Wording } from "./wording.ts";

/**
 * A chart as a Vega-Lite specification: plain JSON that carries its data, for any renderer of Vega-Lite. `description`
 * tells in words all that the chart shows; Vega hands it to screen readers.
 */
export interface ChartSpecification {
  readonly $schema: string;
  readonly description: string;
  readonly [key: string]: JsonValue;
}

/** Colours of Okabe and Ito, which people with any colour vision tell apart, and two of paper and ink. */
export const COLOURS = { points: "#0072B2", range: "#A6D5F2", weight: "#E6E6E6", ink: "#222222" } as const;

/** A light's colour (Okabe and Ito, with orange for yellow so that it stands out from paper) and its sign. */
export const LIGHTS: Readonly<Record<Light, { readonly colour: string; readonly sign: string }>> = {
  green: { colour: "#009E73", sign: "●" },
  yellow: { colour: "#E69F00", sign: "▲" },
  red: { colour: "#D55E00", sign: "■" },
  white: { colour: "#999999", sign: "○" },
};

/** Fonts of the usual systems that have the characters of Taiwan. */
const FONT = "Noto Sans TC, Noto Sans CJK TC, PingFang TC, Microsoft JhengHei, sans-serif";

/** How a chart is told and drawn. */
export interface ChartOptions extends ReportOptions {
  /** Pixels that the chart may be wide, by default 600; titles and labels break into lines to fit. */
  readonly width?: number;
}

/** Fits a portal's column and a printed page. */
export const USUAL_WIDTH = 600;

const TITLE_SIZE = 15;

/** What stands above a chart, and all that it shows as one sentence for each mark. */
export interface ChartText {
  readonly title: string;
  readonly subtitle: string;
  readonly told: readonly string[];
}

/** A chart's own part within what every chart has in common. */
export function chart(
  wording: Wording,
  { title, subtitle, told }: ChartText,
  width: number,
  own: { readonly [key: string]: JsonValue },
): ChartSpecification {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: wording.told([title, subtitle, ...told]),
    title: {
      text: linesWithin(width, title, TITLE_SIZE),
      subtitle: linesWithin(width, subtitle),
      anchor: "start",
      frame: "bounds",
      fontSize: TITLE_SIZE,
      subtitleFontSize: LABEL_SIZE,
      offset: 14,
    },
    background: "white",
    config: {
      font: FONT,
      text: { font: FONT, fontSize: LABEL_SIZE, lineHeight: LINE_HEIGHT, color: COLOURS.ink },
      view: { stroke: null },
    },
    ...own,
  };
}

/** A plan's agency and year as a chart's title. */
export function planTitle(wording: Wording, { agency, agencyEn = agency, year }: PlanSource): string {
  return wording.yearOf(wording.locale === "en" ? agencyEn : agency, year);
}

/** The size of a chart of one view: as wide as it may be, axis and all. */
export function fitting(width: number): { readonly width: number; readonly autosize: JsonValue } {
  return { width, autosize: { type: "fit-x", contains: "padding" } };
}

/** The colour of one of several layers, named in a legend that they share. */
export function layerColour(name: string, colours: readonly (readonly [name: string, colour: string])[]): JsonValue {
  return {
    datum: name,
    scale: { domain: colours.map(([each]) => each), range: colours.map(([, colour]) => colour) },
    legend: { orient: "bottom", title: null },
  };
}
