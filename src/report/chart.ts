import type { Light } from "../plan/rules.ts";
import type { PlanSource } from "../plan/source.ts";
import type { Wording } from "./wording.ts";

/** A value of JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

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

/** How wide every chart plots. */
export const PLOT_WIDTH = 560;

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
  own: { readonly [key: string]: JsonValue },
): ChartSpecification {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: wording.told([title, subtitle, ...told]),
    title: { text: title, subtitle, anchor: "start", frame: "group", fontSize: 15, subtitleFontSize: 13, offset: 14 },
    background: "white",
    config: { font: FONT, text: { font: FONT, fontSize: 13 }, view: { stroke: null } },
    ...own,
  };
}

/** A plan's agency and year as a chart's title. */
export function planTitle(wording: Wording, { agency, agencyEn = agency, year }: PlanSource): string {
  return wording.yearOf(wording.locale === "en" ? agencyEn : agency, year);
}

/** A label above its bar, so that titles of any length have room. */
export function labelAbove(field: string): JsonValue {
  return {
    mark: { type: "text", align: "left", baseline: "bottom", dy: -12, color: COLOURS.ink, limit: 0 },
    encoding: { text: { field }, x: { value: 0 } },
  };
}

/** The colour of one of several layers, named in a legend that they share. */
export function layerColour(name: string, colours: readonly (readonly [name: string, colour: string])[]): JsonValue {
  return {
    datum: name,
    scale: { domain: colours.map(([each]) => each), range: colours.map(([, colour]) => colour) },
    legend: { orient: "bottom", title: null },
  };
}
