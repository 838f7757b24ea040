import { element } from "./element.ts";
import type { IndicatorView } from "./indicator-view.ts";

/** Shapes that tell the lights apart without their colours. */
const SIGNS = { green: "●", yellow: "▲", red: "■", white: "○" } as const;

/** An indicator's light: its shape and colour, then its name and the status in words. */
export function lightBadge({ light, lightText, statusText }: IndicatorView): HTMLElement {
  return element(
    "span",
    { class: `badge ${light}` },
    element("span", { "aria-hidden": "true" }, `${SIGNS[light]} `),
    `${statusText}｜${lightText}`,
  );
}
