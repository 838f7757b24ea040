import type { Locale } from "../issue/locale.ts";
import type { Light } from "../plan/rules.ts";
import type { PlanSource } from "../plan/source.ts";

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

/** Colours of Okabe and Ito, which people with any colour vision tell apart. */
export const COLOURS = { points: "#0072B2", range: "#A6D5F2", weight: "#E6E6E6", ink: "#222222" } as const;

/** A light's colour (Okabe and Ito, the yellow darkened to orange so that it stands out from paper) and its shape. */
export const LIGHTS: Readonly<Record<Light, { readonly colour: string; readonly sign: string }>> = {
  green: { colour: "#009E73", sign: "●" },
  yellow: { colour: "#E69F00", sign: "▲" },
  red: { colour: "#D55E00", sign: "■" },
  white: { colour: "#999999", sign: "○" },
};

/** Fonts of the usual systems that have the characters of Taiwan. */
const FONT = "Noto Sans TC, Noto Sans CJK TC, PingFang TC, Microsoft JhengHei, sans-serif";

const WIDTH = 560;

/** What every chart has in common, around what is its own. */
export function chart(
  locale: Locale,
  title: string,
  told: readonly string[],
  own: { readonly [key: string]: JsonValue },
): ChartSpecification {
  const separator = locale === "en" ? " " : "";
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: [title, ...told].join(`${locale === "en" ? "." : "。"}${separator}`),
    title: { text: title, anchor: "start", frame: "group", fontSize: 15, offset: 12 },
    background: "white",
    config: { font: FONT, text: { font: FONT, fontSize: 13 }, view: { stroke: null } },
    ...own,
  };
}

/** A bar or line as wide as every chart. */
export const PLOT: { readonly width: number } = { width: WIDTH };

/** A label above its bar, so that titles of any length have room. */
export function labelAbove(field: string): JsonValue {
  return {
    mark: { type: "text", align: "left", baseline: "bottom", dy: -12, color: COLOURS.ink, limit: WIDTH + 160 },
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

/** A plan's agency in the language of a chart. */
export function shownAgency({ agency, agencyEn = agency }: PlanSource, locale: Locale): string {
  return locale === "en" ? agencyEn : agency;
}
